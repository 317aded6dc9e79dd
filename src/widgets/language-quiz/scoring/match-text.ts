import type { GapResponse, Skill } from '../../../model/item-bank.js';
import { baseOf, foldAccents } from './fold-accents.js';
import { foldAnswer } from './fold-answer.js';
import { typingDistance } from './typing-distance.js';

/** How a typed answer matches: `accent` and `typo` are right but for something to mind. */
export type TextMatch = 'exact' | 'typo' | 'accent' | 'none';

export interface TextKey extends Pick<GapResponse, 'correct' | 'accents' | 'caseSensitive' | 'confusables'> {
  /** In grammar the ending is the question, so no slip is forgiven. */
  readonly skill: Skill;
  /** BCP 47 */
  readonly language: string;
}

/** Lengths from which one and two slips leave the word recognisable. */
const ONE_SLIP_FROM = 5;
const TWO_SLIPS_FROM = 9;

export function matchText(typed: string, key: TextKey): TextMatch {
  const fold = (text: string): string => foldAnswer(text, key.language, key.caseSensitive);
  const given = fold(typed);
  if (given === '') return 'none';
  const accepted = key.correct.map(fold);
  if (accepted.includes(given)) return 'exact';
  if (key.confusables?.some((word) => fold(word) === given)) return 'none';
  return accepted.reduce<TextMatch>((match, answer) => (match === 'none' ? almost(given, answer, key) : match), 'none');
}

function almost(given: string, answer: string, { accents, skill, language }: TextKey): TextMatch {
  if (accents === 'near' && foldAccents(answer, language) === foldAccents(given, language)) return 'accent';
  return skill !== 'grammar' && isSlip(given, answer) ? 'typo' : 'none';
}

function isSlip(given: string, answer: string): boolean {
  const allowed = answer.length >= TWO_SLIPS_FROM ? 2 : answer.length >= ONE_SLIP_FROM ? 1 : 0;
  // In a number, a time or a price, every figure counts. A mark left out could pass for a letter out and another one in.
  if (allowed === 0 || /\d/.test(given + answer) || baseOf(given) === baseOf(answer)) return false;
  return typingDistance(given, answer) <= allowed;
}
