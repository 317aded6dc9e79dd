import type { CopyOptions, FeedResult } from './feed-result.js';
import { loadFeed } from './load-feed.js';
import type { FeedProblem } from './problem.js';

export type { CopyOptions, FeedResult };

const requests = new Map<string, Promise<FeedResult>>();

/** One request a page for all widgets of a feed: whoever asks again gets the same answer. */
export function requestFeed(address: string, keepCopy = false): Promise<FeedResult> {
  let request = requests.get(address);
  if (!request) {
    // Code that is loaded when it is needed may be out of reach itself.
    const outOfReach: FeedProblem = { code: 'network', path: [], values: { found: address } };
    request = loadFeedOrCopy(address, { keepCopy }).catch(() => ({ ok: false, problems: [outOfReach] }));
    requests.set(address, request);
  }
  return request;
}

/** Lets the next `requestFeed` ask the server anew. */
export function forgetFeed(address: string): void {
  requests.delete(address);
}

/** As `loadFeed`; a feed that is out of reach is answered from the last good copy, with the problem `older-copy`. */
export async function loadFeedOrCopy(address: string, options: CopyOptions = {}): Promise<FeedResult> {
  const result = await loadFeed(address, options);
  if (result.ok && !options.keepCopy) return result;
  const copies = await import('./last-good-copy.js');
  if (!result.ok) return copies.answerFromCopy(address, options, result.problems);
  await copies.keepCopy(address, result.value);
  return result;
}
