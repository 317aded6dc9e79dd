import type { Item, ItemBank } from '../model/item-bank.js';
import { gapIds } from '../model/item-gaps.js';
import type { Result } from '../model/result.js';
import { type LoadOptions, loadJson } from './load-json.js';
import { refuse } from './parse-feed.js';
import type { FeedProblem, ProblemPath } from './problem.js';
import { salvageInPlace } from './salvage.js';
import { createItemBankSchema } from './schema/item-bank.js';

/** Fetches and reads an item bank; broken items are left out and reported by path. */
export async function loadItemBank(
  address: string,
  options: LoadOptions = {},
): Promise<Result<ItemBank, FeedProblem[]>> {
  const loaded = await loadJson(address, options);
  return loaded.ok ? parseItemBank(loaded.value.json, loaded.value.base) : loaded;
}

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
    const fault = findKeyProblem(item, path);
    if (fault) faults.push(fault);
    return !fault;
  });
  return { ok: true, value: { ...result.value, items }, problems: [...result.problems, ...faults] };
}

const PARTS_OF_A_QUESTION = new Set<string | number | undefined>(['body', 'choices', 'correct', 'responses']);

/** Whether the item that a path leads to was cut inside: a question without one of its sentences is another question. */
export function isTorn([, index]: ProblemPath, problems: readonly FeedProblem[]): boolean {
  return problems.some(({ path }) => path[0] === 'items' && path[1] === index && PARTS_OF_A_QUESTION.has(path[2]));
}

/** A right answer that does not exist: a key to a choice that is not there, a gap without accepted answers. */
export function findKeyProblem(item: Item, path: ProblemPath): FeedProblem | undefined {
  if (item.type === 'choice') {
    const unknown = item.correct.findIndex((id) => !item.choices.some((choice) => choice.id === id));
    if (unknown < 0) return undefined;
    return {
      code: 'unknown-choice',
      path: [...path, 'correct', unknown],
      values: { found: item.correct[unknown] ?? '' },
    };
  }
  const gaps = gapIds(item.body);
  const open = gaps.find((id) => !Object.hasOwn(item.responses, id));
  if (gaps.length > 0 && open === undefined) return undefined;
  return { code: 'gap-without-response', path: [...path, 'responses'], values: { found: open ?? '' } };
}
