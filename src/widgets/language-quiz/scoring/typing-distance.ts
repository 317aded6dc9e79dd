import { baseOf } from './fold-accents.js';

/** More than any answer is allowed: letters that differ in their marks are other letters, not slips. */
const NO_SLIP = 9;

/**
 * How many slips of the keyboard lead from one word to another: a letter left out, added, or replaced, two neighbours
 * swapped (Damerau 1964, restricted). A mark left out is no slip.
 */
export function typingDistance(typed: string, meant: string): number {
  const [a, b] = [Array.from(typed), Array.from(meant)];
  const rows: number[][] = [[...b.keys(), b.length]];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? NO_SLIP;
  a.forEach((letter, above) => {
    const row = above + 1;
    rows.push([row]);
    b.forEach((other, left) => {
      const isSwap = letter === b[left - 1] && other === a[above - 1];
      const ways = [at(row, left) + 1, at(above, left + 1) + 1, at(above, left) + slip(letter, other)];
      rows[row]?.push(Math.min(...ways, isSwap ? at(above - 1, left - 1) + slip(letter, other) : NO_SLIP));
    });
  });
  return at(a.length, b.length);
}

function slip(a: string, b: string): number {
  if (a === b) return 0;
  return baseOf(a) === baseOf(b) ? NO_SLIP : 1;
}
