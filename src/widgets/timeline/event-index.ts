import type { Flow, Network, NetworkEvent } from '../../model/network.js';
import { findOrganization } from '../../model/organizations.js';
import { partnerHue } from '../../model/partner-hue.js';

/** What belongs to each event, looked up once for a network: a search for every event would take the square of their number. */
export interface EventIndex {
  readonly events: ReadonlyMap<string, NetworkEvent>;
  readonly flows: ReadonlyMap<string, readonly Flow[]>;
  /** Events that name another one as the one that they belong to. */
  readonly parts: ReadonlyMap<string, readonly NetworkEvent[]>;
  /** Colours of partners, by organisation. */
  readonly hues: Map<string, number | undefined>;
}

const indexes = new WeakMap<Network, EventIndex>();

export function indexOf(network: Network): EventIndex {
  const index = indexes.get(network) ?? makeIndex(network);
  indexes.set(network, index);
  return index;
}

function makeIndex({ events, flows }: Network): EventIndex {
  return {
    events: new Map(events.map((event) => [event.id, event])),
    flows: groupBy(flows, ({ event }) => event),
    parts: groupBy(events, ({ superEvent }) => superEvent),
    hues: new Map(),
  };
}

function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string | undefined): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** The groups of learners that a mobility moves. */
export function flowsOf(network: Network, { id }: NetworkEvent): readonly Flow[] {
  return indexOf(network).flows.get(id) ?? [];
}

/** How many participants a mobility moves: the sum of its flows. */
export function participantsOf(network: Network, event: NetworkEvent): number {
  return flowsOf(network, event).reduce((sum, { participants }) => sum + participants, 0);
}

/** The colour of the partner at whose place it is. */
export function hueOf({ location }: NetworkEvent, network: Network): number | undefined {
  if (typeof location !== 'string') return undefined;
  const { hues } = indexOf(network);
  if (!hues.has(location)) hues.set(location, partnerHue(network, location));
  return hues.get(location);
}

/** The partner that an organisation is, or whose associate it is; undefined for what the feed does not hold. */
export function partnerOf(network: Network, id: string): string | undefined {
  const organization = findOrganization(network, id);
  return organization?.role === 'associate' ? (organization.memberOf ?? id) : organization?.id;
}

/** Partners that have to do with an event: its place, who organises it, who sends and who hosts. Each once. */
export function partnersOfEvent(network: Network, event: NetworkEvent): string[] {
  const { location, organizer } = event;
  const ids = flowsOf(network, event).flatMap(({ sending, receiving }) => [sending, receiving]);
  if (typeof location === 'string') ids.push(location);
  if (organizer !== undefined) ids.push(organizer);
  return [...new Set(ids.map((id) => partnerOf(network, id)))].filter((id) => id !== undefined);
}
