import type { Network } from '../model/network.js';
import type { Result } from '../model/result.js';
import type { FeedProblem } from './problem.js';
import { salvage } from './salvage.js';
import { createFeedSchema } from './schema/feed.js';
import { SUPPORTED_VERSION } from './supported-version.js';

/**
 * Any JSON value → the network, addresses resolved against the feed's own. Never throws; a bad record is left out
 * and reported. Fails when the value is no feed at all, or one of another major version.
 */
export function parseFeed(value: unknown, base: URL | string): Result<Network, FeedProblem[]> {
  const refusal = refuse(value);
  return refusal ? { ok: false, problems: [refusal] } : salvage(createFeedSchema({ base, strict: false }), value);
}

/** Why a value cannot be read as a feed at all, or undefined. */
export function refuse(value: unknown): FeedProblem | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { code: 'not-an-object', path: [] };
  const version: unknown = Object.hasOwn(value, 'version') ? (value as { version: unknown }).version : undefined;
  if (version === undefined) return { code: 'missing', path: ['version'], values: { expected: '"1.0"' } };
  if (typeof version === 'string' && SUPPORTED_VERSION.test(version)) return undefined;
  return {
    code: 'unsupported-version',
    path: ['version'],
    values: { found: JSON.stringify(version), expected: '1.x' },
  };
}
