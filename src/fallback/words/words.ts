import type { Language } from '../../model/language.js';
import type en from './en.generated.js';

/** The widgets' words by the ids of their texts. */
export type Words = Readonly<Record<keyof typeof en, string>>;

/** One language at a time: a page that needs the words of one should not fetch those of six. */
const WORDS: Readonly<Record<Language, () => Promise<{ default: Words }>>> = {
  en: () => import('./en.generated.js'),
  fr: () => import('./fr.generated.js'),
  es: () => import('./es.generated.js'),
  ca: () => import('./ca.generated.js'),
  lv: () => import('./lv.generated.js'),
  pt: () => import('./pt.generated.js'),
};

export async function loadWords(language: Language): Promise<Words> {
  return (await WORDS[language]()).default;
}
