import { toIntlLocale } from '../model/language.js';
import { currentLocale } from './element-locale.js';

/** A sentence for each plural form; each is a `msg()` with an id of its own, so that translators see every form. */
export interface PluralForms {
  readonly zero?: () => string;
  readonly one: () => string;
  readonly two?: () => string;
  readonly few?: () => string;
  readonly many?: () => string;
  readonly other: () => string;
}

const rules = new Map<string, Intl.PluralRules>();

/**
 * The form of the current locale for a number. Latvian has `zero` (0, 11, 20), the Romance languages `many` (1 000 000);
 * English gives them the words of `other`. `@lit/localize` has no plurals (https://github.com/lit/lit/issues/1891).
 */
export function plural(count: number, forms: PluralForms): string {
  const locale = toIntlLocale(currentLocale());
  const rule = rules.get(locale) ?? new Intl.PluralRules(locale);
  rules.set(locale, rule);
  return (forms[rule.select(count)] ?? forms.other)();
}
