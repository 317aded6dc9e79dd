import { writeDate } from '../model/calendar/event-days.js';
import { toIntlLocale } from '../model/language.js';
import { type ChosenText, chooseText, type Text, toParagraphs } from '../model/localized-text.js';
import { isMonthOnly, type PlainDate, toEpochDay } from '../model/plain-date.js';
import type { FallbackPage } from './fallback-page.js';
import { type Child, element, type Markup } from './markup.js';

/** Text of the feed; what fell back to another language says in which it is. */
export function localized(text: Text, page: FallbackPage): Child {
  return spoken(chooseText(text, page.language, page.network), page);
}

/** A chosen text with the language that it is in. */
export function spoken({ value, lang }: ChosenText, { language }: FallbackPage): Child {
  return lang === undefined || lang === language ? value : element('span', { lang }, value);
}

/** A longer text of the feed. */
export function paragraphs(text: Text | undefined, { language, network }: FallbackPage): Markup[] {
  if (text === undefined) return [];
  const { value, lang } = chooseText(text, language, network);
  const other = lang === language ? undefined : lang;
  return toParagraphs(value).map((paragraph) => element('p', { lang: other }, paragraph));
}

/** The text as a link where there is an address. */
export function link(address: string | undefined, content: Child, { toHref }: FallbackPage): Child {
  return address === undefined ? content : element('a', { href: toHref(address) }, content);
}

/** "5–18 November 2017"; a range in which one end is a month alone is written in months. */
export function dayRange(start: PlainDate, end: PlainDate | undefined, language: string): Markup {
  return element('time', { datetime: start }, writeRange(start, end ?? start, language));
}

const MILLISECONDS_A_DAY = 86_400_000;

function writeRange(start: PlainDate, end: PlainDate, language: string): string {
  if (end <= start) return writeDate(start, language);
  const day = isMonthOnly(start) || isMonthOnly(end) ? {} : ({ day: 'numeric' } as const);
  const options = { year: 'numeric', month: 'long', timeZone: 'UTC', ...day } as const;
  const [first, last] = [start, end].map((date) => toEpochDay(date) * MILLISECONDS_A_DAY) as [number, number];
  return new Intl.DateTimeFormat(toIntlLocale(language), options).formatRange(first, last);
}

/** The name of a country or of a language; its code where Intl knows none. */
export function nameOf(type: 'region' | 'language', code: string, language: string): string {
  try {
    return new Intl.DisplayNames(toIntlLocale(language), { type }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** The parts with a sign between them, without those that are not there. */
export function joined(parts: readonly Child[], sign: string): Child[] {
  const present = parts.filter((part) => part !== undefined && part !== '');
  return present.flatMap((part, index) => (index === 0 ? [part] : [sign, part]));
}

/** A table with a caption. */
export function table(caption: string, columns: readonly string[], rows: readonly (readonly Child[])[]): Markup {
  const row = (cells: readonly Child[], name: string, scope?: string): Markup =>
    element(
      'tr',
      {},
      cells.map((cell) => element(name, { scope }, cell)),
    );
  return element(
    'table',
    {},
    element('caption', {}, caption),
    element('thead', {}, row(columns, 'th', 'col')),
    element(
      'tbody',
      {},
      rows.map((cells) => row(cells, 'td')),
    ),
  );
}

export function list(name: 'ul' | 'ol', items: readonly Child[]): Child {
  if (items.length === 0) return undefined;
  return element(
    name,
    {},
    items.map((item) => element('li', {}, item)),
  );
}
