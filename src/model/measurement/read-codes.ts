import { type CodeProblem, CODE_LENGTH, decodeResult } from './result-code.js';
import type { ResultPair } from './group-gain.js';
import type { ResultSummary } from './result-summary.js';

export type LineProblem =
  CodeProblem | { readonly code: 'too-many' } | { readonly code: 'again'; readonly line: number };

/** What stands on a line: one person's code, or the two codes of before and after. */
export interface CodeLine {
  /** From 1, blank lines counted: as the text field numbers them. */
  readonly line: number;
  readonly results: readonly ResultSummary[];
  readonly problem?: LineProblem;
}

/** Reads a text with a person on each line. A line with a problem has no results, so that nothing is measured by half. */
export function readCodes(text: string): CodeLine[] {
  const firstLines = new Map<string, number>();
  return text
    .split(/\r\n|\r|\n/)
    .map((content, index) => ({ content, line: index + 1 }))
    .filter(({ content }) => content.trim() !== '')
    .map(({ content, line }) => readLine(content, line, firstLines));
}

/** Two results of one person. The order on the line counts, unless both codes say that it is the other one. */
export function toPair({ results: [first, second] }: CodeLine): ResultPair | undefined {
  if (!first || !second) return undefined;
  const isReversed = first.mode === 'after' && second.mode === 'before';
  return isReversed ? { before: second, after: first } : { before: first, after: second };
}

function readLine(content: string, line: number, firstLines: Map<string, number>): CodeLine {
  const codes = splitCodes(content);
  if (codes.length > 2) return { line, results: [], problem: { code: 'too-many' } };
  const results: ResultSummary[] = [];
  for (const code of codes) {
    const decoded = decodeResult(code);
    const problem = decoded.ok ? findAgain(decoded.value, line, firstLines) : decoded.problems[0];
    if (problem) return { line, results: [], problem };
    if (decoded.ok) results.push(decoded.value);
  }
  return { line, results };
}

/** The same result twice is one person counted twice; all that a code holds is compared, not how it is written. */
function findAgain(result: ResultSummary, line: number, firstLines: Map<string, number>): LineProblem | undefined {
  const key = JSON.stringify(result);
  const first = firstLines.get(key);
  if (first !== undefined) return { code: 'again', line: first };
  firstLines.set(key, line);
  return undefined;
}

/** By commas, semicolons, bars, slashes and tabs; by blanks where each part is long enough to be no group of a code. */
function splitCodes(content: string): string[] {
  const parts = content.split(/[,;|/\t]+/).map((part) => part.trim());
  return parts.filter((part) => part !== '').flatMap(splitByBlanks);
}

function splitByBlanks(part: string): string[] {
  const words = part.split(/\s+/);
  if (words.every((word) => word.length >= CODE_LENGTH - 4)) return words;
  const whole = words.join('').replace(/[\p{Pd}\p{Cf}]/gu, '');
  return whole.length === 2 * CODE_LENGTH ? [whole.slice(0, CODE_LENGTH), whole.slice(CODE_LENGTH)] : [part];
}
