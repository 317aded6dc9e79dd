import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type FeedResult, forgetFeed, requestFeed } from '../feed/feed-store.js';

type Host = ReactiveControllerHost &
  HTMLElement & {
    /** What a widget shows that needs no feed; for any other it is a mistake not to name one. */
    readonly withoutFeed?: FeedResult;
  };

/** Loads the feed that the element names, and again when the name changes; a late answer of a former feed is dropped. */
export class FeedController implements ReactiveController {
  result: FeedResult | undefined;

  #host: Host;
  #address: string | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Nothing to take up: a result outlives being moved within the page.
  }

  /** @param address as written in the attribute; relative to the page */
  load(address: string, keepCopy: boolean): void {
    const absolute = toAbsolute(address);
    if (absolute === this.#address) return;
    this.#address = absolute;
    this.#settle(undefined);
    void this.#request(absolute, keepCopy);
  }

  /** Asks the server anew after a failure, which stays on view until the answer is there. */
  async retry(keepCopy: boolean): Promise<void> {
    const address = this.#address ?? '';
    forgetFeed(address);
    await this.#request(address, keepCopy);
  }

  async #request(address: string, keepCopy: boolean): Promise<void> {
    const result = address === '' ? await noFeed(this.#host) : await requestFeed(address, keepCopy);
    if (address === this.#address) this.#settle(result);
  }

  #settle(result: FeedResult | undefined): void {
    this.result = result;
    this.#host.requestUpdate();
  }
}

/** A script that creates the element may set its feed a moment later. */
async function noFeed({ withoutFeed }: Host): Promise<FeedResult> {
  await new Promise((resolve) => setTimeout(resolve));
  if (withoutFeed) return withoutFeed;
  return {
    ok: false,
    problems: [{ code: 'missing', path: ['feed'], values: { expected: 'feed="https://…/network.json"' } }],
  };
}

function toAbsolute(address: string): string {
  if (address.trim() === '') return '';
  try {
    return new URL(address, document.baseURI).href;
  } catch {
    return address;
  }
}
