import type { SkillTally, Tally } from './grade-attempt.js';

/** The result of a test, in questions. No answer and nothing about the visitor is in it. */
export interface QuizCompleteDetail extends Tally {
  /** Id of the quiz in the feed. */
  readonly quiz: string;
  readonly bySkill: readonly SkillTally[];
}

/** A visitor asked for the result. The widget keeps and sends nothing: what becomes of it is the page's decision. */
export class MobilityQuizCompleteEvent extends CustomEvent<QuizCompleteDetail> {
  static readonly eventName = 'mobility-quiz-complete';
  constructor(detail: QuizCompleteDetail) {
    super(MobilityQuizCompleteEvent.eventName, { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'mobility-quiz-complete': MobilityQuizCompleteEvent;
  }
}
