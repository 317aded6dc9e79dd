import { msg } from '@lit/localize';
import type { Caution, Obstacle, Verdict } from '../../model/measurement/gain.js';
import type { MeasuredMode } from '../../model/measurement/result-summary.js';

export function verdictName(verdict: Verdict): string {
  switch (verdict) {
    case 'clear-progress':
      return msg('Clear progress', { id: 'results.verdict.progress' });
    case 'no-clear-change':
      return msg('No clear change', { id: 'results.verdict.none' });
    case 'clear-drop':
      return msg('Clear drop', { id: 'results.verdict.drop' });
  }
}

export function obstacleSentence(obstacle: Obstacle): string {
  return obstacle === 'other-bank'
    ? msg('The two tests have different questions.', { id: 'results.obstacle.bank' })
    : msg('The two tests are in different languages.', { id: 'results.obstacle.language' });
}

export function cautionSentence(caution: Caution): string {
  switch (caution) {
    case 'same-form':
      return msg('Both times the same questions.', { id: 'results.caution.form' });
    case 'dates-reversed':
      return msg('The second test is older than the first.', { id: 'results.caution.dates' });
    case 'modes-reversed':
      return msg('Not one test before and one after.', { id: 'results.caution.modes' });
  }
}

/** Which test it was. */
export function modeName(mode: MeasuredMode): string {
  switch (mode) {
    case 'before':
      return msg('before', { id: 'results.mode.before' });
    case 'after':
      return msg('after', { id: 'results.mode.after' });
    case 'test':
      return msg('test', { id: 'results.mode.test' });
  }
}
