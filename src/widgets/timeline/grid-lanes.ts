import type { Network } from '../../model/network.js';
import { partnersOf } from '../../model/organizations.js';
import { EVENT_KINDS, eventRows } from './event-rows.js';
import { partnerOf } from './event-index.js';
import type { TimelineEntry } from './timeline-entries.js';

export type LaneKind = 'kind' | 'partner';

export interface Lane {
  /** A kind of event, or a partner's id; empty for what several partners do together. */
  readonly id: string;
  readonly entries: readonly TimelineEntry[];
}

/** Every entry in one lane; lanes in a lasting order, those without an entry left out. */
export function toLanes(entries: readonly TimelineEntry[], network: Network, by: LaneKind): Lane[] {
  const order = by === 'kind' ? EVENT_KINDS : ['', ...partnersOf(network).map(({ id }) => id)];
  const laneOf = by === 'kind' ? kindOf : partnerLane(network);
  const lanes = new Map<string, TimelineEntry[]>(order.map((id) => [id, []]));
  for (const entry of entries)
    (lanes.get(laneOf(entry)) ?? lanes.get(order.at(by === 'kind' ? -1 : 0) ?? ''))?.push(entry);
  return [...lanes].map(([id, ofLane]) => ({ id, entries: ofLane })).filter((lane) => lane.entries.length > 0);
}

function kindOf({ event }: TimelineEntry): string {
  return event.type;
}

/** The partner at whose place it is, else the only one that has to do with it. */
function partnerLane(network: Network): (entry: TimelineEntry) => string {
  const rows = new Map(eventRows(network).map((row) => [row.id, row.partners]));
  return ({ event }) => {
    if (typeof event.location === 'string') return partnerOf(network, event.location) ?? '';
    const partners = rows.get(event.id) ?? [];
    return partners.length === 1 ? (partners[0] ?? '') : '';
  };
}
