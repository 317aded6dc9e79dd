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
  const network = readSound(createFeedSchema({ base, strict: false }), value);
  if (network) return { ok: true, value: network, problems: [] };
  const { parseFeed } = await import('./parse-feed.js');
  return parseFeed(value, base);
}

/** What a file holds, where nothing of it has to be cut out. */
export function readSound<File extends { readonly version: string }>(
  schema: z.ZodMiniType<File>,
  value: unknown,
): File | undefined {
  const { data } = z.safeParse(schema, value);
  return data && SUPPORTED_VERSION.test(data.version) ? data : undefined;
}
