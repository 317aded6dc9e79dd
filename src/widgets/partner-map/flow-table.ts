import type { Flow, Network, NetworkEvent, Organization } from '../../model/network.js';
import { findOrganization } from '../../model/organizations.js';
import { comparePlainDates } from '../../model/plain-date.js';

/** A row of the table: undefined stands for an organisation that the feed does not hold. */
export interface FlowRow {
  readonly flow: Flow;
  readonly sending: Organization | undefined;
  readonly receiving: Organization | undefined;
}

/** The rows of one mobility; undefined where the feed does not hold its event. */
export interface FlowGroup {
  readonly event: NetworkEvent | undefined;
  readonly rows: readonly FlowRow[];
  /** Whether none of it has taken place yet. */
  readonly isPlanned: boolean;
}

const known = new WeakMap<Network, readonly FlowGroup[]>();

/** The flows by mobility, the earliest first; those without a known event come last, together. */
export function flowGroups(network: Network): readonly FlowGroup[] {
  const groups = known.get(network) ?? makeGroups(network);
  known.set(network, groups);
  return groups;
}

/** The mobilities that a visitor can choose between, the earliest first. */
export function wavesOf(network: Network): NetworkEvent[] {
  return flowGroups(network).flatMap(({ event }) => event ?? []);
}

function makeGroups(network: Network): FlowGroup[] {
  const events = new Map(network.events.map((event) => [event.id, event]));
  const rows = new Map<NetworkEvent | undefined, FlowRow[]>();
  for (const flow of network.flows) {
    const event = events.get(flow.event);
    const group = rows.get(event) ?? [];
    group.push({
      flow,
      sending: findOrganization(network, flow.sending),
      receiving: findOrganization(network, flow.receiving),
    });
    rows.set(event, group);
  }
  return [...rows].map(([event, group]) => ({ event, rows: group, isPlanned: group.every(isPlanned) })).sort(byStart);
}

export function isPlanned({ flow }: FlowRow): boolean {
  return flow.status === 'planned';
}

function byStart({ event: a }: FlowGroup, { event: b }: FlowGroup): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return comparePlainDates(a.startDate, b.startDate);
}
