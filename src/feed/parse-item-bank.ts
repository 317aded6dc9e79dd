import type { ItemBank } from '../model/item-bank.js';
import type { Result } from '../model/result.js';
import { findKeyProblems } from './item-keys.js';
import { refuse } from './parse-feed.js';
import type { FeedProblem, ProblemPath } from './problem.js';
import { salvageInPlace } from './salvage.js';
import { createItemBankSchema } from './schema/item-bank.js';

/** Any JSON value → the bank. Never throws. An item that cannot be answered rightly is left out. */
export function parseItemBank(value: unknown, base: URL | string): Result<ItemBank, FeedProblem[]> {
  const refusal = refuse(value);
  if (refusal) return { ok: false, problems: [refusal] };
  const { result, toFilePath } = salvageInPlace(createItemBankSchema({ base, strict: false }), value);
  if (!result.ok) return result;
  const faults: FeedProblem[] = [];
  const items = result.value.items.filter((item, index) => {
    const path = toFilePath(['items', index]);
    if (isTorn(path, result.problems)) return false;
    const found = findKeyProblems(item, path, result.value);
    faults.push(...found);
    return found.length === 0;
  });
  return { ok: true, value: { ...result.value, items }, problems: [...result.problems, ...faults] };
}

const PARTS_OF_A_QUESTION = new Set<string | number | undefined>([
  'body',
  'choices',
  'sources',
  'targets',
  'correct',
  'responses',
  'mapping',
]);

/** Whether the item that a path leads to was cut inside: a question without one of its sentences is another question. */
export function isTorn([, index]: ProblemPath, problems: readonly FeedProblem[]): boolean {
  return problems.some(({ path }) => path[0] === 'items' && path[1] === index && PARTS_OF_A_QUESTION.has(path[2]));
}
