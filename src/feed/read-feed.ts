import * as z from 'zod/mini';
import type { Network } from '../model/network.js';
import type { Result } from '../model/result.js';
import type { FeedProblem } from './problem.js';
import { createFeedSchema } from './schema/feed.js';
import { SUPPORTED_VERSION } from './supported-version.js';

/**
 * As `parseFeed`, for pages: a good feed is read at once, and the code that cuts out mistakes and reports them is loaded
 * only when there are some.
 */
export async function readFeed(value: unknown, base: URL | string): Promise<Result<Network, FeedProblem[]>> {
  const parsed = z.safeParse(createFeedSchema({ base, strict: false }), value);
  if (parsed.success && SUPPORTED_VERSION.test(parsed.data.version)) {
    return { ok: true, value: parsed.data, problems: [] };
  }
  const { parseFeed } = await import('./parse-feed.js');
  return parseFeed(value, base);
}
