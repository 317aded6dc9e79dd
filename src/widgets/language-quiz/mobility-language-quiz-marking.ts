/** Marking, the result, and what not every visitor sees: options, time, overview. Loaded when a bank is there. */
export { gradeAttempt } from './grade-attempt.js';
export { optionsView } from './mobility-language-quiz-options.js';
export { resultStyles } from './mobility-language-quiz-result.styles.js';
export { resultView } from './mobility-language-quiz-result.js';
export { reviewView } from './mobility-language-quiz-review.js';
export { scoreItem } from './scoring/score-item.js';
export { timerMessage, timerView } from './mobility-language-quiz-timer.js';
