import { msg } from '@lit/localize';
import { formatDayRange } from '../../localization/format.js';
import { currentLocale } from '../../localization/element-locale.js';
import { eventTypeName } from '../../localization/event-names.js';
import { toIntlLocale } from '../../model/language.js';
import type { EventType, Network, NetworkEvent } from '../../model/network.js';
import { type PlainDate, toEpochDay } from '../../model/plain-date.js';
import type { LaneKind } from './grid-lanes.js';
import { partnerNames } from './mobility-timeline-partner-names.js';

const MILLISECONDS_A_DAY = 86_400_000;

interface MonthHead {
  /** Said where a year begins, and at the very left. */
  readonly year: string;
  readonly month: string;
}

/** "Sep", "Oct" … and the year where it changes. */
export function monthHeads(months: readonly PlainDate[]): MonthHead[] {
  const format = new Intl.DateTimeFormat(toIntlLocale(currentLocale()), { month: 'short', timeZone: 'UTC' });
  return months.map((month, index) => ({
    year: index === 0 || month.endsWith('-01') ? month.slice(0, 4) : '',
    month: format.format(toEpochDay(month) * MILLISECONDS_A_DAY),
  }));
}

export function laneName(id: string, by: LaneKind, network: Network): string {
  if (by === 'kind') return eventTypeName(id as EventType);
  return id === '' ? msg('Several partners', { id: 'timeline.lanes.several' }) : (partnerNames(network).get(id) ?? id);
}

const ranges = new Map<string, string>();

/** The days as text: writing a range takes Intl longer than all the rest of a bar, and many renders want it again. */
export function daysOf({ startDate, endDate = '' }: NetworkEvent): string {
  const key = [currentLocale(), startDate, endDate].join();
  const text = ranges.get(key) ?? formatDayRange(startDate, endDate || undefined);
  ranges.set(key, text);
  return text;
}
