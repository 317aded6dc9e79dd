import { currentLocale } from './element-locale.js';
import { toIntlLocale } from '../model/language.js';

const DIGITS = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;

/** "0.62": logits, or a statistic of a question. */
export function formatFigure(value: number): string {
  return format(value, DIGITS);
}

/** "+0.62": where somebody stands, or what has changed, with its sign. */
export function formatChange(value: number): string {
  return format(value, { ...DIGITS, signDisplay: 'exceptZero' });
}

/** Some languages' minus is a hyphen to Intl, which is too short beside a plus sign, and breaks lines. */
function format(value: number, options: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(toIntlLocale(currentLocale()), options).format(value).replace('-', '\u2212');
}
