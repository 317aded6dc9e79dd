/**
 * Two check symbols of a shortened Reed–Solomon code over GF(32), generator (x − 1)(x − α), α⁵ = α² + 1. For up to 31 symbols
 * its distance is 3: whatever one or two symbols are changed, hence every single error and every swap of two symbols,
 * neighbours or not, is found. More errors pass once in 1024. https://doi.org/10.1137/0108018
 */
export function checkSymbols(symbols: readonly number[]): [number, number] {
  return symbols.reduce<[number, number]>(
    ([high, low], symbol) => {
      const carry = symbol ^ high;
      return [low ^ timesAlpha(carry) ^ carry, timesAlpha(carry)];
    },
    [0, 0],
  );
}

/** Whether symbols with their two check symbols at the end are whole. */
export function isWhole(symbols: readonly number[]): boolean {
  return checkSymbols(symbols).every((rest) => rest === 0);
}

function timesAlpha(symbol: number): number {
  return symbol & 0b10000 ? (symbol << 1) ^ 0b100101 : symbol << 1;
}
