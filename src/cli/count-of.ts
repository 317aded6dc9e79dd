import { type Language, toIntlLocale } from '../model/language.js';
import type { PluralForms } from './messages/cli-messages.js';

/**
 * "1 error", "2 errors", in the words of a language; Latvian has a form for zero.
 * https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html#lv
 */
export function countOf(number: number, forms: PluralForms, language: Language): string {
  const category = new Intl.PluralRules(toIntlLocale(language)).select(number);
  return (forms[category] ?? forms.other).replace(
    '{count}',
    new Intl.NumberFormat(toIntlLocale(language)).format(number),
  );
}
