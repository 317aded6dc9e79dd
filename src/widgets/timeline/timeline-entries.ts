import type { EventType, Network, NetworkEvent } from '../../model/network.js';
import { comparePlainDates, type PlainDate, toEpochDay, toLastEpochDay } from '../../model/plain-date.js';

/** Where an event lies, seen from today. */
export type Phase = 'past' | 'now' | 'upcoming';

export interface TimelineEntry {
  readonly event: NetworkEvent;
  readonly phase: Phase;
}

/** Events in order of time, each once; what begins together stands in order of its end, then of the feed. */
export function timelineEntries(network: Network, today: PlainDate): TimelineEntry[] {
  return [...network.events].sort(compareEvents).map((event) => ({ event, phase: phaseOf(event, today) }));
}

function compareEvents(a: NetworkEvent, b: NetworkEvent): number {
  return (
    comparePlainDates(a.startDate, b.startDate) || comparePlainDates(a.endDate ?? a.startDate, b.endDate ?? b.startDate)
  );
}

/** A month alone lasts until its last day: in the middle of it the event may still be ahead, so it is "now". */
export function phaseOf({ startDate, endDate }: NetworkEvent, today: PlainDate): Phase {
  const day = toEpochDay(today);
  if (toLastEpochDay(endDate ?? startDate) < day) return 'past';
  return toEpochDay(startDate) > day ? 'upcoming' : 'now';
}

export interface YearOfEntries {
  readonly year: string;
  readonly entries: readonly TimelineEntry[];
}

/** The same entries under the year in which they begin. */
export function groupByYear(entries: readonly TimelineEntry[]): YearOfEntries[] {
  const years = new Map<string, TimelineEntry[]>();
  for (const entry of entries) {
    const year = entry.event.startDate.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), entry]);
  }
  return [...years].map(([year, ofYear]) => ({ year, entries: ofYear }));
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

/** The months of the first beginning and of the last end. */
export function monthsSpanned(events: readonly NetworkEvent[]): [PlainDate, PlainDate] {
  const months = events
    .flatMap(({ startDate, endDate }) => [startDate, endDate ?? startDate])
    .map((date) => date.slice(0, 7));
  months.sort();
  return [months[0] ?? '', months.at(-1) ?? ''];
}

/** How many participants a mobility moves: the sum of its flows. */
export function participantsOf(network: Network, event: NetworkEvent): number {
  return network.flows.reduce((sum, flow) => (flow.event === event.id ? sum + flow.participants : sum), 0);
}
