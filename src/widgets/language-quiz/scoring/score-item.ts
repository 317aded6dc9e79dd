import type { Item } from '../../../model/item-bank.js';
import type { Answer } from './answer.js';
import { NOT_SCORED, type Score } from './score.js';
import { scoreDictation } from './score-dictation.js';
import { scoreCloze, scoreGapMatch, scoreMatch } from './score-gaps.js';
import { scoreOrder } from './score-order.js';
import { scoreChoice, scoreHottext } from './score-selection.js';

type Scorer<Type extends Item['type']> = (
  item: Extract<Item, { type: Type }>,
  answer: Answer,
  language: string,
) => Score;

/** A new interaction is a new entry. */
const SCORERS: { readonly [Type in Item['type']]: Scorer<Type> } = {
  choice: scoreChoice,
  cloze: scoreCloze,
  'gap-match': scoreGapMatch,
  match: scoreMatch,
  order: scoreOrder,
  hottext: scoreHottext,
  dictation: scoreDictation,
  'extended-text': () => NOT_SCORED,
  'can-do': () => NOT_SCORED,
};

/**
 * Marks an answer. Pure; the same in a browser and in Node. Never throws, whatever an answer holds.
 *
 * @param language - Of the bank (BCP 47), for items that name none: what counts as the same text depends on it.
 */
export function scoreItem(item: Item, answer: Answer, language: string): Score {
  // The table pairs each type with its own scorer, which the compiler cannot follow through a union.
  return (SCORERS[item.type] as Scorer<Item['type']>)(item, answer, item.language ?? language);
}
