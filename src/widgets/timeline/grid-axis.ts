import { fromEpochDay, type PlainDate, toEpochDay } from '../../model/plain-date.js';

/** Months from left to right, all of one width, as a wall calendar has them. */
export interface GridAxis {
  /** `2022-03`, one after the other. */
  readonly months: readonly PlainDate[];
  /** Width of a month, in em. */
  readonly monthWidth: number;
  /** Where the first month begins: room for "today" when it lies long before. */
  readonly lead: number;
  /** Where today's line stands. */
  readonly today: number;
  /** On which side of the months today lies. */
  readonly todaySide: 'before' | 'inside' | 'after';
}

const MILLISECONDS_A_DAY = 86_400_000;

/** Today is shown beyond the events without the empty months in between, when these are more than a few. */
const MOST_EMPTY = 2;
/** Room for the words "Today, 23 November 2026" outside of the months. */
export const TODAY_WIDTH = 13;

/** The axis that holds the days from `first` to `last`, and today where it is near. All in days since 1970-01-01. */
export function makeAxis(first: number, last: number, today: number, monthWidth: number): GridAxis {
  const [from, to, now] = [monthNumber(first), monthNumber(last), monthNumber(today)];
  const [before, after] = [from - now, now - to];
  const todaySide = before > MOST_EMPTY ? 'before' : after > MOST_EMPTY ? 'after' : 'inside';
  const start = todaySide === 'inside' ? Math.min(from, now) : from;
  const end = todaySide === 'inside' ? Math.max(to, now) : to;
  const lead = todaySide === 'before' ? TODAY_WIDTH : 0;
  const months = Array.from({ length: end - start + 1 }, (_, index) => toMonth(start + index));
  const axis = { months, monthWidth, lead, todaySide, today: 0 } as const;
  return { ...axis, today: todayAt(axis, today) };
}

/** The axis with as many months as a width needs. */
export function stretchAxis(axis: GridAxis, width: number): GridAxis {
  const missing = Math.ceil((width - axisEnd(axis)) / axis.monthWidth);
  const last = monthNumber(toEpochDay(axis.months.at(-1) ?? ''));
  const more = Array.from({ length: Math.max(0, missing) }, (_, index) => toMonth(last + 1 + index));
  const months = [...axis.months, ...more];
  return { ...axis, months, today: axis.todaySide === 'after' ? axisEnd({ ...axis, months }) + 1 : axis.today };
}

/** The right end of the last month. */
export function axisEnd({ lead, months, monthWidth }: Pick<GridAxis, 'lead' | 'months' | 'monthWidth'>): number {
  return lead + months.length * monthWidth;
}

/** With the room for "today" behind the months. */
export function gridWidth(axis: GridAxis): number {
  return axisEnd(axis) + (axis.todaySide === 'after' ? TODAY_WIDTH : 0);
}

function todayAt(axis: GridAxis, today: number): number {
  if (axis.todaySide === 'before') return 0.5;
  return axis.todaySide === 'after' ? axisEnd(axis) + 1 : positionOf(axis, today);
}

/** Where days begin, in em from the left. Many events share their days, so each is reckoned once. */
export function positionsOn(axis: GridAxis): (day: number) => number {
  const known = new Map<number, number>();
  return (day) => {
    const position = known.get(day) ?? positionOf(axis, day);
    known.set(day, position);
    return position;
  };
}

function positionOf({ months, monthWidth, lead }: GridAxis, day: number): number {
  const date = new Date(day * MILLISECONDS_A_DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const days = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const [firstYear = 0, firstMonth = 1] = (months[0] ?? '').split('-').map(Number);
  const index = (year - firstYear) * 12 + month + 1 - firstMonth;
  return lead + (index + (date.getUTCDate() - 1) / days) * monthWidth;
}

/** Months since the year 0. */
function monthNumber(day: number): number {
  const [year = 0, month = 1] = fromEpochDay(day).split('-').map(Number);
  return year * 12 + month - 1;
}

function toMonth(number: number): PlainDate {
  const [year, month] = [Math.floor(number / 12), (number % 12) + 1];
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}
