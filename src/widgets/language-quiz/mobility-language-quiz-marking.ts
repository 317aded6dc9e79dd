/** Right and wrong, the overview, the result: what a test begins without. */
import { fieldStyles } from '../../ui/fields.styles.js';
import { checkedStyles } from './mobility-language-quiz-item-checked.styles.js';
import { resultStyles } from './mobility-language-quiz-result.styles.js';
import { reviewStyles } from './mobility-language-quiz-review.styles.js';

export { gradeAttempt } from './grade-attempt.js';
export * as marks from './mobility-language-quiz-item-checked.js';
export { outcomeView } from './mobility-language-quiz-item-outcome.js';
export { resultView } from './mobility-language-quiz-result.js';
export { reviewView } from './mobility-language-quiz-review.js';
export { MobilityQuizCompleteEvent, toCompleteDetail } from './quiz-complete-event.js';
export { scoreItem } from './scoring/score-item.js';

export const styles = [fieldStyles, checkedStyles, reviewStyles, resultStyles];
