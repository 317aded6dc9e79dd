import * as z from 'zod/mini';
import type { Network } from '../model/network.js';
import type { Result } from '../model/result.js';
import { type LoadedText, parseJson } from './load-json.js';
import type { FeedProblem } from './problem.js';
import { createFeedSchema } from './schema/feed.js';
import { SUPPORTED_VERSION } from './supported-version.js';

/** Characters from which on a feed is read in several tasks: some 1,000 signatures. */
const LONG = 300_000;

/**
 * As `parseFeed`, for pages: a good feed is read at once, and the code that cuts out mistakes and reports them is loaded
 * only when there are some, or when the feed is so long that the page would stand still.
 */
export async function readFeed(loaded: LoadedText): Promise<Result<Network, FeedProblem[]>> {
  // It comes while the browser is busy with the text, which for a long one takes longer than the way.
  const reader = loaded.text.length < LONG ? undefined : readerOfLong();
  const read = parseJson(loaded);
  if (!read.ok) return read;
  const { json, base } = read.value;
  if (!reader) {
    const parsed = z.safeParse(createFeedSchema({ base, strict: false }), json);
    if (parsed.success && SUPPORTED_VERSION.test(parsed.data.version)) {
      return { ok: true, value: parsed.data, problems: [] };
    }
  }
  return (await (reader ?? readerOfLong())).readLongFeed(json, base);
}

/** With what it imports: a file that is found out only in another costs one more journey. */
async function readerOfLong() {
  const files = [import('./read-long-feed.js'), import('./parse-feed.js')] as const;
  return (await Promise.all(files))[0];
}
