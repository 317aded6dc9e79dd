import * as z from 'zod/mini';
import type { Network } from '../model/network.js';
import type { Result } from '../model/result.js';
import type { LoadedJson } from './load-json.js';
import type { FeedProblem } from './problem.js';
import { createFeedSchema } from './schema/feed.js';
import { SUPPORTED_VERSION } from './supported-version.js';

/** Characters from which on a feed is read in several tasks: some 1,000 signatures. */
const LONG = 300_000;

/**
 * As `parseFeed`, for pages: a good feed is read at once, and the code that cuts out mistakes and reports them is loaded
 * only when there are some, or when the feed is so long that the page would stand still.
 */
export async function readFeed({ json, base, length }: LoadedJson): Promise<Result<Network, FeedProblem[]>> {
  if (length < LONG) {
    const parsed = z.safeParse(createFeedSchema({ base, strict: false }), json);
    if (parsed.success && SUPPORTED_VERSION.test(parsed.data.version)) {
      return { ok: true, value: parsed.data, problems: [] };
    }
  }
  return (await import('./read-long-feed.js')).readLongFeed(json, base);
}
