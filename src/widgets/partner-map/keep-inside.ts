/** Moves the middle of something as little as it takes to keep all of its length between 0 and an edge. */
export function keepInside(middle: number, length: number, edge: number): number {
  return Math.max(length / 2, Math.min(middle, edge - length / 2));
}
