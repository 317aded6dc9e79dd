import type { DescribedProblem } from '../feed/describe-problem.js';
import type { FeedResult } from '../feed/feed-store.js';
import { formatPath } from '../feed/problem.js';

type State = 'loading' | 'ready' | 'partial' | 'failed';

/** The element's public state, `:state(loading|ready|partial|failed)`, and what the team reads of it in the console. */
export class WidgetState {
  #host: HTMLElement;
  #internals: ElementInternals | undefined;
  #entered: FeedResult | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
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

  report(problems: readonly DescribedProblem[]): void {
    if (problems.length === 0) return;
    const lines = problems.map(({ path, message }) => `  ${formatPath(path)}: ${message}`);
    console.warn(`<${this.#host.localName}>\n${lines.join('\n')}`);
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
