import type { FeedResult } from '../feed/feed-store.js';

type State = 'loading' | 'ready' | 'partial' | 'failed';

/** The element's public state, `:state(loading|ready|partial|failed)`. */
export class WidgetState {
  #internals: ElementInternals | undefined;
  #entered: FeedResult | undefined;

  constructor(host: HTMLElement) {
    this.#internals = attach(host);
    this.#set('loading');
  }

  /** Follows a result; true when it is one that was not entered yet and says something. */
  enter(result: FeedResult | undefined): boolean {
    if (result === this.#entered && result !== undefined) return false;
    this.#entered = result;
    this.#set(stateOf(result));
    return result !== undefined;
  }

  #set(state: State): void {
    const states = this.#internals?.states;
    if (!states) return;
    try {
      for (const other of ['loading', 'ready', 'partial', 'failed']) states.delete(other);
      states.add(state);
    } catch {
      // Chromium before 125 knows `--dashed` states only; the events tell the same.
    }
  }
}

function attach(host: HTMLElement): ElementInternals | undefined {
  try {
    return host.attachInternals();
  } catch {
    return undefined;
  }
}

function stateOf(result: FeedResult | undefined): State {
  if (!result) return 'loading';
  if (!result.ok) return 'failed';
  return result.problems.length > 0 ? 'partial' : 'ready';
}
