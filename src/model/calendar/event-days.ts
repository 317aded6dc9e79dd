import { toIntlLocale } from '../language.js';
import type { NetworkEvent } from '../network.js';
import { fromEpochDay, isMonthOnly, type PlainDate, toEpochDay, toLastEpochDay } from '../plain-date.js';

const MILLISECONDS_A_DAY = 86_400_000;

/** The last one with four digits for its year: `9999-12-31` is what some systems write for "without end". */
const LAST_DAY = toEpochDay('9999-12-31');

/** The first day that the event may take, and the first one after it, as a calendar writes all-day events. */
export interface EventDays {
  readonly first: PlainDate;
  readonly end: PlainDate;
}

/**
 * Where only the month is known the event takes all of its days: no day is made up, and none on which it may take place
 * is left out. An end before the beginning is no end.
 */
export function daysOf({ startDate, endDate = startDate }: NetworkEvent): EventDays {
  const first = toEpochDay(startDate);
  const end = toLastEpochDay(endDate);
  const last = end < first ? toLastEpochDay(startDate) : end;
  return { first: fromEpochDay(first), end: fromEpochDay(Math.min(last + 1, LAST_DAY)) };
}

/** Whether the beginning or the end is known by its month only. */
export function isDayUnknown({ startDate, endDate = startDate }: NetworkEvent): boolean {
  return isMonthOnly(startDate) || isMonthOnly(endDate);
}

/** `20220328`. https://www.rfc-editor.org/rfc/rfc5545#section-3.3.4 */
export function toCalendarDate(date: PlainDate): string {
  return date.replaceAll('-', '');
}

/** The beginning of the day, or of the month, in UTC. https://www.rfc-editor.org/rfc/rfc5545#section-3.3.5 */
export function toCalendarTime(date: PlainDate): string {
  return `${toCalendarDate(fromEpochDay(toEpochDay(date)))}T000000Z`;
}

/** "5 March 2022", or "March 2022" where the day is not known. */
export function writeDate(date: PlainDate, language: string): string {
  const day = isMonthOnly(date) ? {} : ({ day: 'numeric' } as const);
  const options = { year: 'numeric', month: 'long', timeZone: 'UTC', ...day } as const;
  return new Intl.DateTimeFormat(toIntlLocale(language), options).format(toEpochDay(date) * MILLISECONDS_A_DAY);
}
