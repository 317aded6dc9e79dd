import type { EventType, Network, NetworkEvent } from '../../model/network.js';
import { type PlainDate, toEpochDay, toLastEpochDay } from '../../model/plain-date.js';

/** Where an event lies, seen from today. */
export type Phase = 'past' | 'now' | 'upcoming';

/** An event with its days as numbers, which are compared many times. */
export interface DatedEvent {
  readonly event: NetworkEvent;
  /** Days since 1970-01-01; of a month alone, its first and last day. */
  readonly first: number;
  /** Never before `first`, whatever the feed says. */
  readonly last: number;
}

export interface TimelineEntry extends DatedEvent {
  readonly phase: Phase;
}

const ordered = new WeakMap<Network, readonly DatedEvent[]>();

/** Events in order of time, each once; what begins together stands in order of its end, then of the feed. */
export function eventsInOrder(network: Network): readonly DatedEvent[] {
  const known = ordered.get(network);
  if (known) return known;
  const events = network.events.map(toDated).sort(compare);
  ordered.set(network, events);
  return events;
}

function toDated(event: NetworkEvent): DatedEvent {
  const first = toEpochDay(event.startDate);
  return { event, first, last: Math.max(first, toLastEpochDay(event.endDate ?? event.startDate)) };
}

/** A month alone, whose text is shorter, comes before its days. */
function compare(a: DatedEvent, b: DatedEvent): number {
  return a.first - b.first || a.event.startDate.length - b.event.startDate.length || a.last - b.last;
}

export function timelineEntries(network: Network, today: PlainDate): TimelineEntry[] {
  const day = toEpochDay(today);
  return eventsInOrder(network).map((dated) => ({ ...dated, phase: phaseOf(dated, day) }));
}

/** A month alone lasts until its last day: in the middle of it the event may still be ahead, so it is "now". */
function phaseOf({ first, last }: DatedEvent, day: number): Phase {
  if (last < day) return 'past';
  return first > day ? 'upcoming' : 'now';
}

/** How many months there are from the first beginning to the last end. */
export function countMonths({ events }: Network): number {
  const [first, last] = monthsSpanned(events);
  return monthNumber(last) - monthNumber(first) + 1;
}

function monthNumber(month: PlainDate): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
}

/** The event before which "today" stands: what takes place now has begun, so it comes before. */
export function firstUpcoming(entries: readonly TimelineEntry[]): TimelineEntry | undefined {
  return entries.find(({ phase }) => phase === 'upcoming');
}

/** Events of a kind that were or will be held: neither cancelled nor put off without a new date. */
export function countTakingPlace(events: readonly NetworkEvent[], type: EventType): number {
  return events.filter((event) => event.type === type && !isCalledOff(event)).length;
}

/** Whether the event does not take place on the day that it names. */
export function isCalledOff({ eventStatus }: NetworkEvent): boolean {
  return eventStatus === 'cancelled' || eventStatus === 'postponed';
}

const spans = new WeakMap<readonly NetworkEvent[], readonly [PlainDate, PlainDate]>();

/** The months of the first beginning and of the last end. */
export function monthsSpanned(events: readonly NetworkEvent[]): readonly [PlainDate, PlainDate] {
  const span = spans.get(events) ?? findSpan(events);
  spans.set(events, span);
  return span;
}

function findSpan(events: readonly NetworkEvent[]): [PlainDate, PlainDate] {
  let [first, last] = ['', ''];
  for (const { startDate, endDate = startDate } of events) {
    for (const month of [startDate.slice(0, 7), endDate.slice(0, 7)]) {
      if (first === '' || month < first) first = month;
      if (month > last) last = month;
    }
  }
  return [first, last];
}
