import type { Statement } from '../../model/measurement/statements.js';

/** A test before or after a mobility is over: its answers and its result as xAPI statements, without a name. */
export class MobilityQuizStatementEvent extends CustomEvent<readonly Statement[]> {
  static readonly eventName = 'mobility-quiz-statement';
  constructor(detail: readonly Statement[]) {
    super(MobilityQuizStatementEvent.eventName, { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'mobility-quiz-statement': MobilityQuizStatementEvent;
  }
}
