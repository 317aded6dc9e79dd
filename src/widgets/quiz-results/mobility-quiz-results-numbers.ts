import { currentLocale } from '../../localization/element-locale.js';
import { toIntlLocale } from '../../model/language.js';

const DIGITS = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;

/** "0.62": logits, or a statistic of a question. */
export function formatFigure(value: number): string {
  return new Intl.NumberFormat(toIntlLocale(currentLocale()), DIGITS).format(value);
}

/** "+0.62": what has changed, with its sign. */
export function formatChange(value: number): string {
  return new Intl.NumberFormat(toIntlLocale(currentLocale()), { ...DIGITS, signDisplay: 'exceptZero' }).format(value);
}
