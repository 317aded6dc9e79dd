/** Questions whose gaps stand in the flow of a text. */
import { letterStyles } from './mobility-language-quiz-item-letters.styles.js';
import { gapStyles } from './mobility-language-quiz-item-gap.styles.js';

import { clozeView } from './mobility-language-quiz-item-cloze.js';
import { gapMatchView } from './mobility-language-quiz-item-gap-match.js';

/** By the type of item. */
export const views = { cloze: clozeView, 'gap-match': gapMatchView };

export const styles = [letterStyles, gapStyles];
