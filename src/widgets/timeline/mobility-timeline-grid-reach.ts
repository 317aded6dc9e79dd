import type { GridBar } from './grid-bars.js';

/** Milliseconds to wait in a browser that does not tell when it is idle. */
const PAUSE = 200;

/**
 * How far from its first view a crowded grid is drawn. It grows to the whole of it, each time that the page is idle to
 * twice as much, so that the first view does not wait for what nobody sees yet.
 */
export class GrowingReach {
  #middle = 0;
  /** Undefined until a crowd has come: everything is drawn. */
  #reach: number | undefined;
  #isWaiting = false;
  #onGrown: () => void;

  constructor(onGrown: () => void) {
    this.#onGrown = onGrown;
  }

  /** Once: what is drawn stays. @param middle - Of the first view, as the reach in em. */
  begin(middle: number, reach: number): void {
    if (this.#reach !== undefined) return;
    this.#middle = middle;
    this.#reach = reach;
  }

  holds({ start, width }: GridBar): boolean {
    if (this.#reach === undefined) return true;
    return start < this.#middle + this.#reach && start + width > this.#middle - this.#reach;
  }

  growTo(whole: number): void {
    const reach = this.#reach ?? whole;
    if (this.#isWaiting || reach >= whole) return;
    this.#isWaiting = true;
    whenIdle(() => {
      this.#isWaiting = false;
      this.#reach = 2 * reach;
      this.#onGrown();
    });
  }
}

function whenIdle(callback: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(callback, { timeout: PAUSE });
  else setTimeout(callback, PAUSE);
}
