import type { Network } from '../model/network.js';
import type { Result } from '../model/result.js';
import type { LoadOptions } from './load-json.js';
import type { FeedProblem } from './problem.js';

export type FeedResult = Result<Network, FeedProblem[]>;

export interface CopyOptions extends LoadOptions {
  /** Keeps the last good feed in the browser's storage, and answers from there. */
  readonly keepCopy?: boolean;
}
