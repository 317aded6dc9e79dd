import { primaryTag } from './primary-tag.js';

/** What a language writes beyond the letters of every keyboard. */
const LETTERS: Readonly<Record<string, string>> = {
  es: 'á é í ó ú ü ñ ¿ ¡',
  fr: 'à â ç é è ê ë î ï ô œ ù û',
  ca: 'à ç é è í ï ó ò ú ü l·l',
  lv: 'ā č ē ģ ī ķ ļ ņ š ū ž',
  pt: 'á â ã à ç é ê í ó ô õ ú',
};

/** @param language BCP 47 */
export function lettersOf(language: string): readonly string[] {
  return LETTERS[primaryTag(language)]?.split(' ') ?? [];
}
