import type { DictationItem } from '../../../model/item-bank.js';
import { type Answer, readField, TEXT } from './answer.js';
import { foldAnswer } from './fold-answer.js';
import { longestRun } from './longest-run.js';
import { matchText } from './match-text.js';
import type { Score, ScoredPart } from './score.js';

/**
 * What was heard against what was written, word by word; each word counts the same, and a word too many takes one away. Of
 * several ways to write it down the best one counts.
 */
export function scoreDictation(item: DictationItem, answer: Answer, language: string): Score {
  const given = readField(answer, TEXT).trim();
  const scores = item.correct.map((sentence) => alignWords(wordsOf(given), wordsOf(sentence), language));
  return scores.reduce((best, score) => (score.raw > best.raw ? score : best));
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function alignWords(given: readonly string[], expected: readonly string[], language: string): Score {
  const fold = (word: string): string => foldAnswer(word, language).replace(/[^\p{L}\p{N}]+$/u, '');
  const parts: ScoredPart[] = [];
  let [from, to] = [0, 0];
  const fillUntil = (inGiven: number, inExpected: number): void => {
    parts.push(...pairUp(given.slice(from, inGiven), expected.slice(to, inExpected), language));
    [from, to] = [inGiven + 1, inExpected + 1];
  };
  for (const [inGiven, inExpected] of longestRun(given.map(fold), expected.map(fold))) {
    fillUntil(inGiven, inExpected);
    parts.push({ given: given[inGiven] ?? '', expected: expected[inExpected] ?? '', mark: 'right' });
  }
  fillUntil(given.length, expected.length);
  const max = expected.length;
  const points = parts.reduce((sum, { mark, expected: word }) => sum + pointsOf(mark, word), 0);
  return { raw: Math.min(max, Math.max(0, points)), max, parts };
}

/** Words between two that are right, side by side; on one side there may be more. */
function pairUp(given: readonly string[], expected: readonly string[], language: string): ScoredPart[] {
  return Array.from({ length: Math.max(given.length, expected.length) }, (_, index) => {
    const [typed = '', meant = ''] = [given[index], expected[index]];
    if (typed === '') return { given: '', expected: meant, mark: 'unanswered' as const };
    const match = matchText(typed, { correct: [meant], accents: 'near', skill: 'listening', language });
    const mark = match === 'accent' || match === 'typo' ? match : 'wrong';
    return { given: typed, expected: meant, mark };
  });
}

/** A slip in a dictation is half heard, half written. */
function pointsOf(mark: ScoredPart['mark'], expected: string): number {
  if (mark === 'right') return 1;
  if (mark === 'accent' || mark === 'typo') return 0.5;
  return expected === '' ? -1 : 0;
}
