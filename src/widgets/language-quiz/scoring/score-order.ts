import type { OrderItem } from '../../../model/item-bank.js';
import { type Answer, ORDER, readIds } from './answer.js';
import { longestRun } from './longest-run.js';
import type { Score } from './score.js';

/** The share of the choices that stand in the right order among themselves; all or nothing where the item says so. */
export function scoreOrder({ choices, correct, scoring }: OrderItem, answer: Answer): Score {
  const given = readIds(answer, ORDER);
  const share = given.length === 0 ? 0 : longestRun(given, correct).length / correct.length;
  const raw = share === 1 || scoring !== 'exact' ? share : 0;
  const textOf = (id: string): string => choices.find((choice) => choice.id === id)?.text ?? '';
  return {
    raw,
    max: 1,
    parts: correct.map((id, index) => ({
      given: textOf(given[index] ?? ''),
      expected: textOf(id),
      mark: given.length === 0 ? 'unanswered' : given[index] === id ? 'right' : 'wrong',
    })),
  };
}
