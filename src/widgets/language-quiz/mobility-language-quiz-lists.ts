/** Questions of lines to put in order or together, and of words to press. */
import { fieldStyles } from '../../ui/fields.styles.js';
import { hottextStyles } from './mobility-language-quiz-item-hottext.styles.js';
import { listStyles } from './mobility-language-quiz-item-lists.styles.js';

import { hottextView } from './mobility-language-quiz-item-hottext.js';
import { matchView } from './mobility-language-quiz-item-match.js';
import { orderView } from './mobility-language-quiz-item-order.js';

/** By the type of item. */
export const views = { hottext: hottextView, match: matchView, order: orderView };

export const styles = [fieldStyles, hottextStyles, listStyles];
