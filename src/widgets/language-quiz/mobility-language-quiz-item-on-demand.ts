/** Interactions beyond choices, recordings, outcomes: loaded together, as soon as a bank is there. */
export { clozeView } from './mobility-language-quiz-item-cloze.js';
export { gapMatchView } from './mobility-language-quiz-item-gap-match.js';
export { hottextView } from './mobility-language-quiz-item-hottext.js';
export { matchView } from './mobility-language-quiz-item-match.js';
export { orderView } from './mobility-language-quiz-item-order.js';
export { outcomeView } from './mobility-language-quiz-item-outcome.js';
export { canDoView } from './mobility-language-quiz-item-rating.js';
export { stimulusView } from './mobility-language-quiz-item-stimulus.js';
export { dictationView, extendedTextView } from './mobility-language-quiz-item-text.js';
export { itemStyles } from './mobility-language-quiz-item.styles.js';
