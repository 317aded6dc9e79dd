/** Questions that are answered in sentences, or by one's own judgement. */
import { fieldStyles } from '../../ui/fields.styles.js';
import { writingStyles } from './mobility-language-quiz-item-text.styles.js';

import { canDoView } from './mobility-language-quiz-item-rating.js';
import { dictationView, extendedTextView } from './mobility-language-quiz-item-text.js';

/** By the type of item. */
export const views = { dictation: dictationView, 'extended-text': extendedTextView, 'can-do': canDoView };

export const styles = [fieldStyles, writingStyles];
