import { msg } from '@lit/localize';

/** What was judged, in words; undefined where nothing was. */
export function gradeName(rating: string): string | undefined {
  return rating === '' ? undefined : grades()[Number(rating)];
}

/** The four grades of a judgement of one's own, from the lowest on. */
export function grades(): readonly string[] {
  return [
    msg('Not yet', { id: 'quiz.grade.0' }),
    msg('With help', { id: 'quiz.grade.1' }),
    msg('Mostly', { id: 'quiz.grade.2' }),
    msg('Well', { id: 'quiz.grade.3' }),
  ];
}
