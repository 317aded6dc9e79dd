import type { Network } from '../../model/network.js';
import { responsiblePartner } from './partner-view.js';

/** Learners whom one partner sends to another. */
export interface PartnerLink {
  readonly sending: string;
  readonly receiving: string;
  readonly participants: number;
}

const known = new WeakMap<Network, Map<string, readonly PartnerLink[]>>();

/**
 * Who sends to whom, each direction once; what an associate sends and hosts counts for its partner.
 *
 * @param wave - Id of the mobility's event; empty for all of them.
 */
export function partnerLinks(network: Network, wave: string): readonly PartnerLink[] {
  const byWave = known.get(network) ?? new Map<string, readonly PartnerLink[]>();
  known.set(network, byWave);
  const links = byWave.get(wave) ?? makeLinks(network, wave);
  byWave.set(wave, links);
  return links;
}

function makeLinks(network: Network, wave: string): PartnerLink[] {
  const links = new Map<string, PartnerLink>();
  for (const flow of network.flows) {
    if (wave !== '' && flow.event !== wave) continue;
    const [sending, receiving] = [flow.sending, flow.receiving].map((id) => responsiblePartner(network, id)) as [
      string,
      string,
    ];
    const key = JSON.stringify([sending, receiving]);
    const participants = (links.get(key)?.participants ?? 0) + flow.participants;
    links.set(key, { sending, receiving, participants });
  }
  return [...links.values()];
}
