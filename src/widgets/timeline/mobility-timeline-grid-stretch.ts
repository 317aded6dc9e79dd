import type { GridBar } from './grid-bars.js';

/** Milliseconds to wait in a browser that does not tell when it is idle. */
const PAUSE = 200;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The stretch of a crowded grid that is drawn, in em. It begins with what the first view shows and grows over the whole
 * grid while the page is idle, so that the first view does not wait for what nobody sees yet.
 */
export class DrawnStretch {
  /** Undefined until a crowd has come: everything is drawn. */
  #drawn: Stretch | undefined;
  #isWaiting = false;
  #onGrown: () => void;

  constructor(onGrown: () => void) {
    this.#onGrown = onGrown;
  }

  /** Once: what is drawn stays. */
  begin(from: number, to: number): void {
    this.#drawn ??= { from, to };
  }

  holds({ start, width }: Pick<GridBar, 'start' | 'width'>): boolean {
    return !this.#drawn || (start < this.#drawn.to && start + width > this.#drawn.from);
  }

  /** By its own length on both sides, until it reaches from 0 to the end. */
  growTo(end: number): void {
    if (this.#isWaiting || !this.#drawn) return;
    const { from, to } = this.#drawn;
    if (from <= 0 && to >= end) return;
    this.#isWaiting = true;
    whenIdle(() => {
      this.#isWaiting = false;
      this.#drawn = { from: from - (to - from), to: to + (to - from) };
      this.#onGrown();
    });
  }
}

function whenIdle(callback: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(callback, { timeout: PAUSE });
  else setTimeout(callback, PAUSE);
}
