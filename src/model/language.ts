/** The languages that the widgets speak, in the order in which a selector lists them. BCP 47. */
export const LANGUAGES = ['en', 'fr', 'es', 'ca', 'lv', 'pt'] as const;

export type Language = (typeof LANGUAGES)[number];

export const DEFAULT_LANGUAGE: Language = 'en';

/** The widget language that serves a BCP 47 tag (`pt-BR` → `pt`), or undefined when none does. */
export function findLanguage(tag: string): Language | undefined {
  const primary = tag.trim().toLowerCase().split(/[-_]/, 1)[0];
  return LANGUAGES.find((language) => language === primary);
}

/** Bare tags stand for the Americas in CLDR: "March 5, 2022", "Letônia", other plurals. Our partners are in Europe. */
const EUROPEAN: Readonly<Record<string, string>> = { en: 'en-GB', pt: 'pt-PT' };

/** The locale to hand to `Intl`. https://cldr.unicode.org/index/cldr-spec/core-data-for-new-locales#inheritance */
export function toIntlLocale(language: string): string {
  return EUROPEAN[language] ?? language;
}
