import type { Network } from '../model/network.js';
import type { Result } from '../model/result.js';
import { loadFeedOrCopy } from './last-good-copy.js';
import type { FeedProblem } from './problem.js';

export type FeedResult = Result<Network, FeedProblem[]>;

const requests = new Map<string, Promise<FeedResult>>();

/** One request a page for all widgets of a feed: whoever asks again gets the same answer. */
export function requestFeed(address: string, keepCopy = false): Promise<FeedResult> {
  let request = requests.get(address);
  if (!request) {
    request = loadFeedOrCopy(address, { keepCopy });
    requests.set(address, request);
  }
  return request;
}

/** Lets the next `requestFeed` ask the server anew. */
export function forgetFeed(address: string): void {
  requests.delete(address);
}
