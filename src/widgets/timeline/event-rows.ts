import type { EventType, Network } from '../../model/network.js';
import { fromEpochDay } from '../../model/plain-date.js';
import { partnersOfEvent } from './event-index.js';
import { type DatedEvent, eventsInOrder } from './timeline-entries.js';

/** An event with what it can be chosen by. */
export interface EventRow {
  readonly id: string;
  readonly kinds: readonly string[];
  readonly partners: readonly string[];
  readonly years: readonly string[];
}

/** Kinds in the order in which people look for them. */
export const EVENT_KINDS: readonly EventType[] = [
  'meeting',
  'mobility',
  'test',
  'multiplier',
  'deadline',
  'output',
  'other',
];

/** September to August, by the year in which it begins; "2021" is shown as "2021/22". */
const FIRST_MONTH = 9;
/** A range of a hostile feed may last for thousands of years. */
const MOST_YEARS = 20;

const tables = new WeakMap<Network, readonly EventRow[]>();

/** The rows of a network, in order of time. */
export function eventRows(network: Network): readonly EventRow[] {
  const rows = tables.get(network) ?? eventsInOrder(network).map((dated) => toRow(dated, network));
  tables.set(network, rows);
  return rows;
}

function toRow({ event, first, last }: DatedEvent, network: Network): EventRow {
  return {
    id: event.id,
    kinds: [event.type],
    partners: partnersOfEvent(network, event),
    years: schoolYears(first, last),
  };
}

/** Every school year that a range of days touches. */
export function schoolYears(first: number, last: number): string[] {
  const from = schoolYearOf(first);
  const count = Math.min(schoolYearOf(last) - from + 1, MOST_YEARS);
  return Array.from({ length: count }, (_, index) => String(from + index));
}

function schoolYearOf(day: number): number {
  const [year = 0, month = 0] = fromEpochDay(day).split('-').map(Number);
  return month < FIRST_MONTH ? year - 1 : year;
}
