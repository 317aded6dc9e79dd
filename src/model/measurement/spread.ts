export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** NaN of no values. */
export function meanOf(values: readonly number[]): number {
  return sumOf(values) / values.length;
}

/** Of a sample: divided by n − 1. NaN of fewer than two values. */
export function varianceOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return sumOf(values.map((value) => (value - mean) ** 2)) / (values.length < 2 ? NaN : values.length - 1);
}

/** Pearson's; undefined where one of the two does not vary. */
export function correlationOf(one: readonly number[], other: readonly number[]): number | undefined {
  const [meanOne, meanOther] = [meanOf(one), meanOf(other)];
  const together = sumOf(one.map((value, index) => (value - meanOne) * ((other[index] ?? NaN) - meanOther)));
  const apart =
    sumOf(one.map((value) => (value - meanOne) ** 2)) * sumOf(other.map((value) => (value - meanOther) ** 2));
  return apart > 0 ? together / Math.sqrt(apart) : undefined;
}
