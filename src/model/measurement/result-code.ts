import type { Result } from '../result.js';
import { toDigit, toSymbol } from './base32.js';
import { checkSymbols, isWhole } from './check-symbols.js';
import { packSummary, unpackSummary } from './code-layout.js';
import type { ResultSummary } from './result-summary.js';

/** Characters of a code, without what stands between its groups. */
export const CODE_LENGTH = 20;

const GROUP_LENGTH = 4;
const CHECK_LENGTH = 2;
const BITS_A_SYMBOL = 5n;

/** Why a text is no code. `checksum`: at least one character is wrong, or two have changed places. */
export type CodeProblem =
  | { readonly code: 'too-short' | 'too-long'; readonly length: number }
  | { readonly code: 'bad-character'; readonly character: string }
  | { readonly code: 'checksum' | 'unknown-version' };

/**
 * A result as 20 characters in groups of four, `1A2B-…`, without a name. Ability is kept to ±0.013 logits and its error to
 * ±0.01, ability in a skill to ±0.105; what lies beyond −7 … 6, an error above 2.54, more than 63 items and days outside
 * 2026-01-01 … 2037-03-19 are kept as the nearest that there is, a language without a number of its own as `und`.
 */
export function encodeResult(summary: ResultSummary): string {
  const packed = packSummary(summary);
  const symbols = Array.from({ length: CODE_LENGTH - CHECK_LENGTH }, (_, index) =>
    Number(BigInt.asUintN(5, packed >> (BITS_A_SYMBOL * BigInt(CODE_LENGTH - CHECK_LENGTH - 1 - index)))),
  );
  const digits = [...symbols, ...checkSymbols(symbols)].map(toDigit).join('');
  return digits.replace(new RegExp(`.{${GROUP_LENGTH}}(?=.)`, 'g'), '$&-');
}

/**
 * The result of a code, in either case, with or without spaces and hyphens of any kind; I and L are read as 1, O as 0. Any
 * one or two wrong characters, and any two that have changed places, are found. Never throws.
 */
export function decodeResult(text: string): Result<ResultSummary, readonly CodeProblem[]> {
  const characters = Array.from(text.replace(/[\s\p{Pd}\p{Cf}]/gu, ''));
  const bad = characters.find((character) => toSymbol(character) === undefined);
  if (bad !== undefined) return refuse({ code: 'bad-character', character: bad });
  const { length } = characters;
  if (length !== CODE_LENGTH) return refuse({ code: length < CODE_LENGTH ? 'too-short' : 'too-long', length });
  const symbols = characters.map((character) => toSymbol(character) ?? 0);
  if (!isWhole(symbols)) return refuse({ code: 'checksum' });
  const packed = symbols.slice(0, -CHECK_LENGTH).reduce((bits, symbol) => (bits << BITS_A_SYMBOL) | BigInt(symbol), 0n);
  const value = unpackSummary(packed);
  return value ? { ok: true, value, problems: [] } : refuse({ code: 'unknown-version' });
}

function refuse(problem: CodeProblem): Result<never, readonly CodeProblem[]> {
  return { ok: false, problems: [problem] };
}
