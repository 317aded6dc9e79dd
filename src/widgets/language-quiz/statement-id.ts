/** The same for the same attempt, so that what is sent twice counts once: a UUID of the seed's 64 random bits and a number. */
export function statementId(seed: string, index: number): string {
  const [one = '', other = ''] = seed.split('-').map((part) => (Number(part) >>> 0).toString(16).padStart(8, '0'));
  const bits = other.padEnd(8, '0');
  return `${one}-${bits.slice(0, 4)}-4${bits.slice(4, 7)}-8${bits.slice(7)}00-${index.toString(16).padStart(12, '0')}`;
}
