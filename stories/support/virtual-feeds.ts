/**
 * Feeds that no server has. The loader first asks a map on the page for a request that `embed.js` may have started
 * (src/feed/early-request.ts); this map answers each time anew, so that "Try again" works as well.
 */
import { isSafeLocation } from '../../src/feed/safe-url.js';

type Answer = () => Promise<Response>;

const answers = new Map<string, Answer>();

class AnsweredRequests extends Map<string, Promise<Response>> {
  override get(href: string): Promise<Response> | undefined {
    return answers.get(href)?.() ?? super.get(href);
  }
}

(globalThis as Record<symbol, unknown>)[Symbol.for('mobility-widgets.requests')] = new AnsweredRequests();

/** Lets an answer stand at an address, which is returned. */
export function answerAt(address: URL | string, answer: Answer): string {
  const { href } = new URL(address);
  answers.set(href, answer);
  return href;
}

export function answerJson(json: unknown): Response {
  return new Response(typeof json === 'string' ? json : JSON.stringify(json));
}

/** What a widget would get from an address. */
export async function requestedJson(address: string): Promise<unknown> {
  const { href } = new URL(address, document.baseURI);
  return (await (answers.get(href)?.() ?? fetch(href))).json();
}

/**
 * Beside the sample feed, whose pictures and item banks it shares. Widgets accept https, or http on this machine:
 * where these pages come over another http, the address is one that nobody has, and only what the feed itself holds is shown.
 */
export function besideSample(name: string): URL {
  const beside = new URL(`feed/${name}`, document.baseURI);
  return isSafeLocation(beside) ? beside : new URL(name, 'https://storybook.invalid/feed/');
}
