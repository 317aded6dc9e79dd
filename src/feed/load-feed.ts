import type { Network } from '../model/network.js';
import type { Result } from '../model/result.js';
import { type LoadOptions, loadText } from './load-json.js';
import type { FeedProblem } from './problem.js';
import { readFeed } from './read-feed.js';

/**
 * Fetches and reads a feed. Never rejects: `ok` with problems means that some records were left out,
 * `ok: false` that there is nothing to show.
 *
 * @param address absolute address, https (http on this machine)
 */
export async function loadFeed(
  address: URL | string,
  options: LoadOptions = {},
): Promise<Result<Network, FeedProblem[]>> {
  const loaded = await loadText(address, options);
  return loaded.ok ? readFeed(loaded.value) : loaded;
}
