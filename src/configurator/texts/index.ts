import type { Language } from '../../model/language.js';
import type { Texts } from './texts.js';

/** Each language is a file of its own that only its readers load. */
export const TEXTS: Readonly<Record<Language, () => Promise<Texts>>> = {
  en: async () => (await import('./en.js')).en,
  fr: async () => (await import('./fr.js')).fr,
  es: async () => (await import('./es.js')).es,
  ca: async () => (await import('./ca.js')).ca,
  lv: async () => (await import('./lv.js')).lv,
  pt: async () => (await import('./pt.js')).pt,
};

/** Puts values into the `{…}` of a text. */
export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
