import type { Mapping } from '../../../model/item-bank.js';

/**
 * Points by answer, as QTI 3 maps them: the entry that an answer matches, else the default; their sum within the bounds.
 * No answer is mapped to nothing. https://www.imsglobal.org/spec/qti/v3p0/impl (map_response)
 *
 * @param answers - Each once; none for a NULL response.
 * @param isSame - Whether an answer is what an entry lists.
 */
export function mapResponse(
  { entries, default: unlisted, lower = -Infinity, upper = Infinity }: Mapping,
  answers: readonly string[],
  isSame: (answer: string, value: string) => boolean = Object.is,
): number {
  const points = answers.map((answer) => entries.find(({ value }) => isSame(answer, value))?.points ?? unlisted);
  return Math.min(upper, Math.max(lower, sum(points)));
}

/** The most points that a mapping can give. */
export function mostPoints({ entries, upper = Infinity }: Mapping, isSeveral: boolean): number {
  const positive = entries.map(({ points }) => Math.max(0, points));
  return Math.min(upper, isSeveral ? sum(positive) : Math.max(0, ...positive));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
