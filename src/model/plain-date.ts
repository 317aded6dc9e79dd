/**
 * A day without time or zone, `2022-03-05`, or a month alone, `2022-03`, where the day is not known.
 * Kept as text: `new Date(text)` would shift it by a day west of Greenwich.
 */
export type PlainDate = string;

const DAY_LENGTH = '2022-03-05'.length;
const MILLISECONDS_A_DAY = 86_400_000;

/** Whether the text is a real day (`2021-02-29` is not) or a real month. */
export function isPlainDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3] ?? '1')];
  // Nearly every day is one that each month has: the calendar need not be asked.
  return month >= 1 && month <= 12 && day >= 1 && (day <= 28 || day <= daysInMonth(year, month));
}

/** Whether only the month is known. */
export function isMonthOnly(date: PlainDate): boolean {
  return date.length < DAY_LENGTH;
}

/** Days since 1970-01-01 of the day, or of the first day of a month. */
export function toEpochDay(date: PlainDate): number {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  return utcDay(year, month, day);
}

/** Days since 1970-01-01 of the day, or of the last day of a month. */
export function toLastEpochDay(date: PlainDate): number {
  const [year = 1970, month = 1] = date.split('-').map(Number);
  return isMonthOnly(date) ? utcDay(year, month, daysInMonth(year, month)) : toEpochDay(date);
}

/** The day that lies so many days after 1970-01-01. */
export function fromEpochDay(epochDay: number): PlainDate {
  return new Date(epochDay * MILLISECONDS_A_DAY).toISOString().slice(0, DAY_LENGTH);
}

/** The day in the visitor's own time zone; `now` is there for tests. */
export function today(now: Date = new Date()): PlainDate {
  return fromEpochDay(utcDay(now.getFullYear(), now.getMonth() + 1, now.getDate()));
}

/** Sorts by first day, a month alone before its days: as text, for the year comes first and all parts have their zeros. */
export function comparePlainDates(a: PlainDate, b: PlainDate): number {
  return Number(a > b) - Number(a < b);
}

function utcDay(year: number, month: number, day: number): number {
  // `Date.UTC(99, …)` means 1999; setting the year by itself does not.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / MILLISECONDS_A_DAY;
}

function daysInMonth(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
}
