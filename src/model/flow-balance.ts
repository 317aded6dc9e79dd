import type { Network } from './network.js';
import { findOrganization } from './organizations.js';

/** Participants that one country or organisation sends and receives. */
export interface Balance {
  readonly key: string;
  readonly sends: number;
  readonly receives: number;
}

/**
 * Participants sent and received, by organisation id or by country code, in order of first appearance.
 * A flow whose organisation the feed does not hold is left out of a count by country.
 */
export function flowBalances(network: Network, per: 'organization' | 'country'): Balance[] {
  const keyOf = (id: string): string | undefined =>
    per === 'organization' ? id : findOrganization(network, id)?.address.addressCountry;
  const counts = new Map<string, { sends: number; receives: number }>();
  const add = (key: string | undefined, side: 'sends' | 'receives', participants: number): void => {
    if (key === undefined) return;
    const count = counts.get(key) ?? { sends: 0, receives: 0 };
    count[side] += participants;
    counts.set(key, count);
  };
  for (const flow of network.flows) {
    add(keyOf(flow.sending), 'sends', flow.participants);
    add(keyOf(flow.receiving), 'receives', flow.participants);
  }
  return [...counts].map(([key, count]) => ({ key, ...count }));
}

/** All participants of all flows. */
export function totalParticipants(network: Network): number {
  return network.flows.reduce((sum, flow) => sum + flow.participants, 0);
}
