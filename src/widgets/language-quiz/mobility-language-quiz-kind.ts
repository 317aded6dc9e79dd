import { msg } from '@lit/localize';

/** How the questions of a test before or after a mobility are chosen. */
export function kindSentence(isChosen: boolean): string {
  return isChosen
    ? msg('Your answers decide which question comes next.', { id: 'measured.kind.adaptive' })
    : msg('Everyone gets questions from the same list.', { id: 'measured.kind.fixed' });
}
