/** Letters that NFD leaves whole although people type them as others. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ς: 'σ',
};

/**
 * A text as a search compares it: without diacritics and case, "Liepāja" → "liepaja". Apostrophes and the Catalan
 * middle dot go too: "d’Or", "d'Or" and "dor" are one, and so are "col·laboració" and "collaboracio".
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ·]/gu, '')
    .toLowerCase()
    .replace(/[æœßøđłıς]/g, (letter) => LETTERS[letter] ?? letter);
}

/** The words of what a visitor typed, folded. */
export function toWords(query: string): string[] {
  return fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
}
