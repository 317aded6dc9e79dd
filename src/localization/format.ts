/** Numbers, days and names by `Intl`, in the locale of the render that is under way. */
import { toIntlLocale } from '../model/language.js';
import { isMonthOnly, type PlainDate, toEpochDay } from '../model/plain-date.js';
import { currentLocale } from './element-locale.js';

const MILLISECONDS_A_DAY = 86_400_000;
const formatters = new Map<string, unknown>();

/** Making a formatter costs more than using it; one is kept for each locale and purpose. */
function cached<Formatter>(purpose: string, make: (locale: string) => Formatter): Formatter {
  const locale = toIntlLocale(currentLocale());
  const key = `${locale}/${purpose}`;
  const formatter = (formatters.get(key) as Formatter | undefined) ?? make(locale);
  formatters.set(key, formatter);
  return formatter;
}

function dateFormat(monthOnly: boolean): Intl.DateTimeFormat {
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  return cached(
    `date/${monthOnly}`,
    (locale) => new Intl.DateTimeFormat(locale, monthOnly ? options : { ...options, day: 'numeric' }),
  );
}

function toUtcDate(date: PlainDate): Date {
  return new Date(toEpochDay(date) * MILLISECONDS_A_DAY);
}

/** "5 March 2022", or "March 2022" where the day is not known. */
export function formatDay(date: PlainDate): string {
  return dateFormat(isMonthOnly(date)).format(toUtcDate(date));
}

/** "5–18 November 2017"; a range in which one end is a month alone is shown in months. */
export function formatDayRange(start: PlainDate, end?: PlainDate): string {
  if (end === undefined || end === start) return formatDay(start);
  return dateFormat(isMonthOnly(start) || isMonthOnly(end)).formatRange(toUtcDate(start), toUtcDate(end));
}

/** Small counts need no grouping in any of our languages, and the first `Intl.NumberFormat` of a page costs an old phone a frame. */
export function formatNumber(value: number): string {
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  return cached('number', (locale) => new Intl.NumberFormat(locale)).format(value);
}

export function formatPercent(share: number): string {
  return cached('percent', (locale) => new Intl.NumberFormat(locale, { style: 'percent' })).format(share);
}

/** "420 kB", "1.4 MB": decimal units, as download pages write them. */
export function formatBytes(bytes: number): string {
  const unit = bytes < 1_000_000 ? 'kilobyte' : 'megabyte';
  const value = unit === 'kilobyte' ? Math.max(1, Math.round(bytes / 1000)) : bytes / 1_000_000;
  const options = { style: 'unit', unit, maximumFractionDigits: 1 } as const;
  return cached(unit, (locale) => new Intl.NumberFormat(locale, options)).format(value);
}

/** The name of a country by its ISO 3166-1 code; the code itself where the browser knows none. */
export function formatCountry(code: string): string {
  return displayName('region', code);
}

/** The name of a language by its BCP 47 tag, in the visitor's language. */
export function formatLanguage(tag: string): string {
  return displayName('language', tag);
}

/** The name of a language in itself: "latviešu". */
export function formatNativeLanguage(tag: string): string {
  return nameOrCode(tag, () => new Intl.DisplayNames(toIntlLocale(tag), { type: 'language', fallback: 'code' }));
}

function displayName(type: 'region' | 'language', code: string): string {
  return nameOrCode(code, () => cached(type, (locale) => new Intl.DisplayNames(locale, { type, fallback: 'code' })));
}

/** A tag that is well-formed for us may still be refused by Intl. */
function nameOrCode(code: string, names: () => Intl.DisplayNames): string {
  try {
    return names().of(code) ?? code;
  } catch {
    return code;
  }
}

/** "Dijon, Faro and Liepāja". */
export function formatList(items: readonly string[]): string {
  return cached('list', (locale) => new Intl.ListFormat(locale, { type: 'conjunction' })).format(items);
}

/** Sorts as the current locale sorts names. */
export function collator(): Intl.Collator {
  return cached('collator', (locale) => new Intl.Collator(locale, { sensitivity: 'base', numeric: true }));
}
