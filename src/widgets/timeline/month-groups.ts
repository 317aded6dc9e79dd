import type { PlainDate } from '../../model/plain-date.js';
import { firstUpcoming, type TimelineEntry } from './timeline-entries.js';

/** What the list shows under one heading; `today` stands before the entry of that index. */
export interface MonthGroup {
  /** `2022-03`; empty where only "today" stands. */
  readonly month: PlainDate;
  readonly entries: readonly TimelineEntry[];
  readonly today?: number;
}

interface Draft {
  month: PlainDate;
  entries: TimelineEntry[];
  today?: number;
}

/** Entries under the month in which they begin, with "today" in its place among them: once, wherever it falls. */
export function groupByMonth(
  entries: readonly TimelineEntry[],
  today: PlainDate,
  next = firstUpcoming(entries),
): MonthGroup[] {
  const place = next ? entries.indexOf(next) : entries.length;
  const groups: Draft[] = [];
  for (const entry of entries.slice(0, place)) groupFor(groups, monthOf(entry)).entries.push(entry);
  placeToday(groups, today.slice(0, 7), next && monthOf(next));
  for (const entry of entries.slice(place)) groupFor(groups, monthOf(entry)).entries.push(entry);
  return groups;
}

function monthOf({ event }: TimelineEntry): PlainDate {
  return event.startDate.slice(0, 7);
}

/** The last group when it is of that month, else a new one. */
function groupFor(groups: Draft[], month: PlainDate): Draft {
  const last = groups.at(-1);
  if (last?.month === month) return last;
  const group = { month, entries: [] };
  groups.push(group);
  return group;
}

/** In a month that has events, else by itself between two months. */
function placeToday(groups: Draft[], month: PlainDate, nextMonth: PlainDate | undefined): void {
  const isMonthShown = groups.at(-1)?.month === month || nextMonth === month;
  const group = groupFor(groups, isMonthShown ? month : '');
  group.today = group.entries.length;
}
