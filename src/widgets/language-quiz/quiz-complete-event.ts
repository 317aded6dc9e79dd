import type { Attempt, Form, Mode } from './attempt.js';
import type { Grade, LevelTally, SkillTally, Tally } from './grade-attempt.js';

/** The result of a test, in questions and points. No answer and nothing about the visitor is in it. */
export interface QuizCompleteDetail extends Tally {
  /** Id of the quiz in the feed. */
  readonly quiz: string;
  /** Id of the item bank. */
  readonly bank: string;
  readonly mode: Mode;
  /** Of a test; practice has none. */
  readonly form?: Form;
  readonly bySkill: readonly SkillTally[];
  readonly byLevel: readonly LevelTally[];
}

export function toCompleteDetail({ quiz, mode, form }: Attempt, bank: string, grade: Grade): QuizCompleteDetail {
  const { correct, total, points, untested, bySkill, byLevel } = grade;
  const totals = { correct, total, points, untested, bySkill, byLevel };
  return { quiz, bank, mode, ...(mode !== 'practice' && { form }), ...totals };
}

/** A visitor asked for the result. The widget sends nothing: what becomes of it is the page's decision. */
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
