import * as z from 'zod/mini';
import type { ItemBank } from '../model/item-bank.js';
import type { Result } from '../model/result.js';
import { findKeyProblems } from './item-keys.js';
import { type LoadOptions, loadJson } from './load-json.js';
import type { FeedProblem } from './problem.js';
import { createItemBankSchema } from './schema/item-bank.js';
import { SUPPORTED_VERSION } from './supported-version.js';

/** Fetches and reads an item bank; broken items are left out and reported by path. */
export async function loadItemBank(
  address: string,
  options: LoadOptions = {},
): Promise<Result<ItemBank, FeedProblem[]>> {
  const loaded = await loadJson(address, options);
  return loaded.ok ? readItemBank(loaded.value.json, loaded.value.base) : loaded;
}

/** As `readFeed`: a good bank is read at once, and the code that cuts out mistakes is loaded only when there are some. */
async function readItemBank(value: unknown, base: URL): Promise<Result<ItemBank, FeedProblem[]>> {
  const { data: bank } = z.safeParse(createItemBankSchema({ base, strict: false }), value);
  const isSound = bank?.items.every((item) => findKeyProblems(item, [], bank).length === 0);
  if (bank && isSound && SUPPORTED_VERSION.test(bank.version)) return { ok: true, value: bank, problems: [] };
  const { parseItemBank } = await import('./parse-item-bank.js');
  return parseItemBank(value, base);
}
