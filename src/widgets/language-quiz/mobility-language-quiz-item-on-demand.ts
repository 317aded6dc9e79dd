/** Interactions beyond choices and gaps, and recordings: loaded together, when a bank is there. */
export { audioView } from './mobility-language-quiz-item-audio.js';
export { gapMatchView } from './mobility-language-quiz-item-gap-match.js';
export { hottextView } from './mobility-language-quiz-item-hottext.js';
export { matchView } from './mobility-language-quiz-item-match.js';
export { orderView } from './mobility-language-quiz-item-order.js';
export { canDoView } from './mobility-language-quiz-item-rating.js';
export { dictationView, extendedTextView } from './mobility-language-quiz-item-text.js';
export { itemStyles } from './mobility-language-quiz-item.styles.js';
