import type { ClozeItem } from '../../model/item-bank.js';

const SHORTEST = 4;
const LONGEST = 28;
const ROOM = 2;

/** Characters that every gap of an item has room for: by its longest answer, so that no width gives an answer away. */
export function gapSize({ responses }: ClozeItem): number {
  const lengths = Object.values(responses).flatMap(({ correct }) =>
    correct.map((answer) => answer.normalize('NFC').length),
  );
  return Math.min(LONGEST, Math.max(SHORTEST, ...lengths.map((length) => length + ROOM)));
}
