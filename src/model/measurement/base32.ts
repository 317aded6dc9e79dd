/** Douglas Crockford's digits: no I, L, O, U. https://www.crockford.com/base32.html */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What is read as a digit that it looks like. */
const LOOKALIKES: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** The digit of a symbol, 0 … 31. */
export function toDigit(symbol: number): string {
  return DIGITS.charAt(symbol);
}

/** The symbol of a digit in either case; undefined for what is none. */
export function toSymbol(digit: string): number | undefined {
  const upper = digit.toUpperCase();
  const symbol = DIGITS.indexOf(LOOKALIKES[upper] ?? upper);
  return upper.length === 1 && symbol >= 0 ? symbol : undefined;
}
