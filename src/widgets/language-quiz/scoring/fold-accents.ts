import { primaryTag } from '../primary-tag.js';

/**
 * Letters of a language of their own, not accented forms of others: "año" is no misspelt "ano", and a long vowel is another
 * case in Latvian. Whatever else carries a mark is the letter below it, with an accent to mind.
 */
const LETTERS: Readonly<Record<string, string>> = { es: 'ñ', lv: 'āčēģīķļņšūž', pt: 'ãõ' };

/** A folded answer without its accents. Two that become the same differ in accents alone. */
export function foldAccents(folded: string, language: string): string {
  const letters = LETTERS[primaryTag(language)] ?? '';
  return Array.from(folded, (letter) => (letters.includes(letter) ? letter : baseOf(letter))).join('');
}

/** Letters without any mark: "ñ" and "n" have the same. */
export function baseOf(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
