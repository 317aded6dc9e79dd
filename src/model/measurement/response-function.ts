/**
 * Parameters of the logistic response function (1PL to 4PL, D = 1). `a`: discrimination, above 0; `b`: difficulty in logits;
 * `c` and `d`: lower and upper asymptote, 0 ≤ c < d ≤ 1.
 */
export interface CurveParameters {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
}

/** The probability of a right answer, `c` … `d`, for somebody of ability `theta` (logits). */
export function probability(theta: number, { a, b, c, d }: CurveParameters): number {
  return c + (d - c) * logistic(a * (theta - b));
}

/** One minus `probability`, without the digits that a subtraction from 1 loses. */
export function failureProbability(theta: number, { a, b, c, d }: CurveParameters): number {
  return 1 - d + (d - c) * logistic(-a * (theta - b));
}

/** Fisher's information of an item at `theta`, in 1/logit²; 0 where the curve is flat. */
export function information(theta: number, item: CurveParameters): number {
  const { a, b, c, d } = item;
  const rise = logistic(a * (theta - b));
  const slope = a * (d - c) * rise * logistic(-a * (theta - b));
  const variance = probability(theta, item) * failureProbability(theta, item);
  return slope === 0 ? 0 : slope ** 2 / variance;
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
