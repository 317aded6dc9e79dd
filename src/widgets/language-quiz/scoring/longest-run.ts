/** Indexes, in each of two lists, of a longest common subsequence (Wagner and Fischer 1974). */
export function longestRun<Value>(a: readonly Value[], b: readonly Value[]): [inA: number, inB: number][] {
  const common = lengthsOfRests(a, b);
  const at = (row: number, column: number): number => common[row]?.[column] ?? 0;
  const run: [number, number][] = [];
  for (let [row, column] = [0, 0]; row < a.length && column < b.length;) {
    if (a[row] === b[column]) run.push([row++, column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return run;
}

/** How much what is left of both lists has in common, from each pair of places on. */
function lengthsOfRests<Value>(a: readonly Value[], b: readonly Value[]): number[][] {
  const rows: number[][] = [];
  for (let row = a.length - 1; row >= 0; row--) {
    const below = rows[row + 1] ?? [];
    const lengths: number[] = [];
    for (let column = b.length - 1; column >= 0; column--) {
      const isSame = a[row] === b[column];
      lengths[column] = isSame ? (below[column + 1] ?? 0) + 1 : Math.max(below[column] ?? 0, lengths[column + 1] ?? 0);
    }
    rows[row] = lengths;
  }
  return rows;
}
