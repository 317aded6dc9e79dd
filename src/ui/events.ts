import type { DescribedProblem } from '../feed/describe-problem.js';

/** What both events carry: the problems of the feed, described in the widget's language. */
export interface ProblemsDetail {
  readonly problems: readonly DescribedProblem[];
}

class ProblemsEvent extends CustomEvent<ProblemsDetail> {
  constructor(type: string, problems: readonly DescribedProblem[]) {
    super(type, { bubbles: true, composed: true, detail: { problems } });
  }

  get problems(): readonly DescribedProblem[] {
    return this.detail.problems;
  }
}

/** The widget shows its content. `problems` tells what was left out, mostly nothing. */
export class MobilityReadyEvent extends ProblemsEvent {
  static readonly eventName = 'mobility-ready';
  constructor(problems: readonly DescribedProblem[]) {
    super(MobilityReadyEvent.eventName, problems);
  }
}

/** The widget has nothing to show; its fallback stays. `problems` tells why. */
export class MobilityErrorEvent extends ProblemsEvent {
  static readonly eventName = 'mobility-error';
  constructor(problems: readonly DescribedProblem[]) {
    super(MobilityErrorEvent.eventName, problems);
  }
}

declare global {
  interface HTMLElementEventMap {
    'mobility-ready': MobilityReadyEvent;
    'mobility-error': MobilityErrorEvent;
  }
}
