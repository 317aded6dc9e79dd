/** Student's distribution, by the incomplete beta function. https://dlmf.nist.gov/8.17 */

/** The probability of a value of at most `t`, for any number of degrees of freedom above 0. */
export function studentCumulative(t: number, degrees: number): number {
  const tail = studentTwoSided(t, degrees) / 2;
  return t > 0 ? 1 - tail : tail;
}

/** The probability of a value that is at least as far from 0, in either direction. */
export function studentTwoSided(t: number, degrees: number): number {
  const whole = degrees + t ** 2;
  return incompleteBeta(degrees / whole, t ** 2 / whole, degrees / 2, 0.5);
}

/** The value that is not exceeded with the given probability, 0.5 … 1: found by halving, to the last digit. */
export function studentQuantile(share: number, degrees: number): number {
  let [low, high] = [0, 1];
  while (studentCumulative(high, degrees) < share && high < 1e300) high *= 2;
  for (let middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2)
    if (studentCumulative(middle, degrees) < share) low = middle;
    else high = middle;
  return high;
}

/**
 * Regularized, of x = 0 … 1; `rest` is 1 − x in full precision. The fraction converges fast on one side of the mean; the
 * other side is its mirror.
 */
function incompleteBeta(x: number, rest: number, a: number, b: number): number {
  if (x <= 0 || rest <= 0) return x <= 0 ? 0 : 1;
  const logFront = a * Math.log(x) + b * Math.log(rest) + logGamma(a + b) - logGamma(a) - logGamma(b);
  const front = Math.exp(logFront);
  return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(rest, b, a)) / b;
}

const ENOUGH_TERMS = 1000;
const TINY = 1e-300;

/** The continued fraction of DLMF 8.17.22, evaluated from the front (Lentz). */
function fraction(x: number, a: number, b: number): number {
  let numerator = 1;
  let denominator = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let value = denominator;
  for (let term = 2; term < ENOUGH_TERMS; term++) {
    const coefficient = coefficientOf(term, x, a, b);
    denominator = 1 / awayFromZero(1 + coefficient * denominator);
    numerator = awayFromZero(1 + coefficient / numerator);
    const change = numerator * denominator;
    value *= change;
    if (Math.abs(change - 1) < Number.EPSILON) break;
  }
  return value;
}

function coefficientOf(term: number, x: number, a: number, b: number): number {
  const m = Math.floor(term / 2);
  const rise = a + 2 * m;
  return term % 2 === 0 ? (m * (b - m) * x) / ((rise - 1) * rise) : (-(a + m) * (a + b + m) * x) / (rise * (rise + 1));
}

function awayFromZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}

const LARGE = 12;

/** Stirling's series, which needs a large argument: smaller ones are raised by the recurrence. https://dlmf.nist.gov/5.11 */
function logGamma(x: number): number {
  if (x < LARGE) return logGamma(x + 1) - Math.log(x);
  const inverse = 1 / x ** 2;
  const series = 1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse * (1 / 1680 - inverse / 1188)));
  return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + series / x;
}
