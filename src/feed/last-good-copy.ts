/**
 * The last good copy of a feed, for the day on which its server is down. The browser's own HTTP cache is asked first:
 * it needs no storage of ours. A copy that outlives it is kept in the Cache API only where the webmaster allows that
 * (`keep-copy`), and only where the browser does: in a sandboxed frame `caches` throws.
 */
import type { Network } from '../model/network.js';
import type { CopyOptions, FeedResult } from './feed-result.js';
import { loadFeed } from './load-feed.js';
import { parseFeed } from './parse-feed.js';
import type { FeedProblem } from './problem.js';

const CACHE_NAME = 'mobility-widgets';

/** Answers a failure with the last good copy, where there is one. */
export async function answerFromCopy(
  address: string,
  options: CopyOptions,
  failure: FeedProblem[],
): Promise<FeedResult> {
  const cached = isOutOfReach(failure) ? await loadFeed(address, { ...options, cache: 'force-cache' }) : undefined;
  const older = cached?.ok ? cached : options.keepCopy ? await recall(address) : undefined;
  if (!older?.ok) return { ok: false, problems: failure };
  return { ...older, problems: [...failure, { code: 'older-copy', path: [] }, ...older.problems] };
}

/** Keeps a network as it was read, its addresses absolute, in place of an earlier one. */
export async function keepCopy(address: string, network: Network): Promise<void> {
  await quietly(async () => (await caches.open(CACHE_NAME)).put(address, new Response(JSON.stringify(network))));
}

/** Forgets every copy that was kept on this device. */
export async function forgetCopies(): Promise<void> {
  await quietly(() => caches.delete(CACHE_NAME));
}

/** An answer of the server, be it an error, has replaced what the HTTP cache held. */
function isOutOfReach(problems: readonly FeedProblem[]): boolean {
  return problems.some(({ code }) => code === 'network' || code === 'timeout');
}

async function recall(address: string): Promise<FeedResult | undefined> {
  return quietly(async () => {
    const copy = await (await caches.open(CACHE_NAME)).match(address);
    return copy && parseFeed(await copy.json(), address);
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
