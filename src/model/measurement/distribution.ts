export interface Bin {
  /** `from` ≤ value < `to`. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/**
 * Values counted in bins of one width whose limits are multiples of it, without gaps from the lowest to the highest value.
 *
 * @throws RangeError - For a width of 0 or less.
 */
export function toBins(values: readonly number[], width: number): Bin[] {
  if (!(width > 0)) throw new RangeError('A bin has a width.');
  if (values.length === 0) return [];
  const indices = values.map((value) => Math.floor(value / width));
  const first = Math.min(...indices);
  const length = Math.max(...indices) - first + 1;
  return Array.from({ length }, (_, offset) => ({
    from: (first + offset) * width,
    to: (first + offset + 1) * width,
    count: indices.filter((index) => index === first + offset).length,
  }));
}
