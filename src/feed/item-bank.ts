import type { Item, ItemBank } from '../model/item-bank.js';
import { gapIds } from '../model/item-gaps.js';
import type { Result } from '../model/result.js';
import { type LoadOptions, loadJson } from './load-json.js';
import { refuse } from './parse-feed.js';
import type { FeedProblem } from './problem.js';
import { salvage } from './salvage.js';
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
  const parsed = salvage(createItemBankSchema({ base, strict: false }), value);
  if (!parsed.ok) return parsed;
  const items = parsed.value.items.filter((item) => findKeyProblem(item, []) === undefined);
  return {
    ok: true,
    value: { ...parsed.value, items },
    problems: [...parsed.problems, ...checkKeys(value, parsed.value.items)],
  };
}

/** The paths count items in the file as sent, where some may have been left out before. */
function checkKeys(file: unknown, items: readonly Item[]): FeedProblem[] {
  const sent = (file as { items: readonly { id?: unknown }[] }).items;
  return items.flatMap((item) => {
    const problem = findKeyProblem(item, ['items', sent.findIndex((other) => other?.id === item.id)]);
    return problem ? [problem] : [];
  });
}

/** A right answer that does not exist: a key to a choice that is not there, a gap without accepted answers. */
export function findKeyProblem(item: Item, path: FeedProblem['path']): FeedProblem | undefined {
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
