/**
 * `embed.js` starts the feed's request before any widget code has arrived and leaves the promise here.
 * Keyed by the absolute address; each is taken once, so that a retry asks the server anew.
 */
const EARLY_REQUESTS = Symbol.for('mobility-widgets.requests');

type EarlyRequests = Map<string, Promise<Response>>;

export function claimEarlyRequest(url: URL): Promise<Response> | undefined {
  const requests = (globalThis as { [EARLY_REQUESTS]?: EarlyRequests })[EARLY_REQUESTS];
  const request = requests?.get(url.href);
  requests?.delete(url.href);
  return request;
}
