/** Right and wrong, the overview, the result: what a test begins without. */
import type { ItemBank } from '../../model/item-bank.js';
import { today } from '../../model/plain-date.js';
import { fieldStyles } from '../../ui/fields.styles.js';
import type { Attempt } from './attempt.js';
import type { AttemptAction } from './continue-attempt.js';
import { type Grade, gradeAttempt } from './grade-attempt.js';
import { checkedStyles } from './mobility-language-quiz-item-checked.styles.js';
import { resultStyles } from './mobility-language-quiz-result.styles.js';
import { reviewStyles } from './mobility-language-quiz-review.styles.js';
import { MobilityQuizCompleteEvent, toCompleteDetail } from './quiz-complete-event.js';

export { gradeAttempt };
export * as marks from './mobility-language-quiz-item-checked.js';
export { endView } from './mobility-language-quiz-end.js';
export { outcomeView } from './mobility-language-quiz-item-outcome.js';
export { scoreItem } from './scoring/score-item.js';

export const styles = [fieldStyles, checkedStyles, reviewStyles, resultStyles];

/** The visitor's day is the result's, however often it is looked at afterwards. */
export function finishing(): AttemptAction {
  return { type: 'finish', on: today() };
}

export function toCompleteEvent(attempt: Attempt, bank: ItemBank, grade: Grade): MobilityQuizCompleteEvent {
  return new MobilityQuizCompleteEvent(toCompleteDetail(attempt, bank.id, grade));
}
