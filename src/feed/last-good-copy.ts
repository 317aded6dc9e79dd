/**
 * The last good copy of a feed, for the day on which its server is down. The browser's own HTTP cache is asked first:
 * it needs no storage of ours. A copy that outlives it is kept in the Cache API only where the webmaster allows that
 * (`keep-copy`), and only where the browser does: in a sandboxed frame `caches` throws.
 */
import type { Network } from '../model/network.js';
import type { Result } from '../model/result.js';
import { type LoadOptions, type LoadedJson, loadJson } from './load-json.js';
import { parseFeed } from './parse-feed.js';
import type { FeedProblem } from './problem.js';

const CACHE_NAME = 'mobility-widgets';

export interface CopyOptions extends LoadOptions {
  readonly keepCopy?: boolean;
}

/** As `loadFeed`; a feed that is out of reach is answered from the last good copy, with the problem `older-copy`. */
export async function loadFeedOrCopy(
  address: string,
  options: CopyOptions = {},
): Promise<Result<Network, FeedProblem[]>> {
  const loaded = await loadJson(address, options);
  const parsed = loaded.ok ? parseFeed(loaded.value.json, loaded.value.base) : loaded;
  if (!parsed.ok) return fromCopy(address, options, parsed.problems);
  if (options.keepCopy && loaded.ok) await store(address, loaded.value);
  return parsed;
}

async function fromCopy(
  address: string,
  options: CopyOptions,
  problems: FeedProblem[],
): Promise<Result<Network, FeedProblem[]>> {
  const cached = isOutOfReach(problems) ? await fromHttpCache(address, options) : undefined;
  const copy = cached ?? (options.keepCopy ? await recall(address) : undefined);
  const older = copy && parseFeed(copy.json, copy.base);
  if (!older?.ok) return { ok: false, problems };
  return { ...older, problems: [...problems, { code: 'older-copy', path: [] }, ...older.problems] };
}

/** Forgets every copy that was kept on this device. */
export async function forgetCopies(): Promise<void> {
  await quietly(() => caches.delete(CACHE_NAME));
}

/** An answer of the server, be it an error, has replaced what the HTTP cache held. */
function isOutOfReach(problems: readonly FeedProblem[]): boolean {
  return problems.some(({ code }) => code === 'network' || code === 'timeout');
}

async function fromHttpCache(address: string, options: LoadOptions): Promise<LoadedJson | undefined> {
  const cached = await loadJson(address, { ...options, cache: 'force-cache' });
  return cached.ok ? cached.value : undefined;
}

async function store(address: string, { json, base }: LoadedJson): Promise<void> {
  const body = JSON.stringify({ base: base.href, json });
  await quietly(async () => (await caches.open(CACHE_NAME)).put(address, new Response(body)));
}

async function recall(address: string): Promise<LoadedJson | undefined> {
  return quietly(async () => {
    const response = await (await caches.open(CACHE_NAME)).match(address);
    const copy = (await response?.json()) as { base: string; json: unknown } | undefined;
    return copy && { base: new URL(copy.base), json: copy.json };
  });
}

/** Storage may be missing, full or forbidden; the widget works without it. */
async function quietly<Value>(run: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await run();
  } catch {
    return undefined;
  }
}
