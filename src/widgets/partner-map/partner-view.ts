import type { Network, Organization } from '../../model/network.js';
import { findOrganization, partnersOf } from '../../model/organizations.js';
import { HUES } from '../../model/partner-hue.js';

/** Learners who go to, or come from, one other partner. */
export interface Exchange {
  readonly organization: Organization;
  readonly participants: number;
}

/** A partner as the map and the list show it. */
export interface PartnerView {
  readonly id: string;
  /** From 1, the same on the map and in the list. */
  readonly number: number;
  /** 1 to 5, which of the partner colours. They come round again; the number never does. */
  readonly hue: number;
  readonly organization: Organization;
  readonly associates: readonly Organization[];
  readonly sendsTo: readonly Exchange[];
  readonly hostsFrom: readonly Exchange[];
  readonly sends: number;
  readonly hosts: number;
}

const views = new WeakMap<Network, readonly PartnerView[]>();

/** The partners in the feed's order. What an associate sends and hosts counts for its partner. */
export function partnerViews(network: Network): readonly PartnerView[] {
  const known = views.get(network) ?? makeViews(network);
  views.set(network, known);
  return known;
}

/** The partner itself, or the one that an associate belongs to. */
export function responsiblePartner(network: Network, id: string): string {
  const organization = findOrganization(network, id);
  return organization?.role === 'associate' ? (organization.memberOf ?? id) : id;
}

/** One pass over the organisations and one over the flows: a network may have thousands of both. */
function makeViews(network: Network): PartnerView[] {
  const associates = new Map<string, Organization[]>();
  for (const organization of network.organizations) {
    if (organization.role === 'associate') listIn(associates, organization.memberOf ?? '').push(organization);
  }
  const sent = sumsBy(network, 'sending', 'receiving');
  const hosted = sumsBy(network, 'receiving', 'sending');
  return partnersOf(network).map((organization, index) => {
    const { id } = organization;
    const [sendsTo, hostsFrom] = [exchangesIn(network, sent.get(id)), exchangesIn(network, hosted.get(id))];
    return {
      id,
      number: index + 1,
      hue: (index % HUES) + 1,
      organization,
      associates: associates.get(id) ?? [],
      sendsTo,
      hostsFrom,
      sends: totalOf(sent.get(id)),
      hosts: totalOf(hosted.get(id)),
    };
  });
}

type End = 'sending' | 'receiving';
type Sums = ReadonlyMap<string, number>;

/** Participants by the partner at one end, then by the partner at the other. */
function sumsBy(network: Network, own: End, other: End): ReadonlyMap<string, Sums> {
  const sums = new Map<string, Map<string, number>>();
  for (const flow of network.flows) {
    const [id, partner] = [responsiblePartner(network, flow[own]), responsiblePartner(network, flow[other])];
    const others = sums.get(id) ?? new Map<string, number>();
    others.set(partner, (others.get(partner) ?? 0) + flow.participants);
    sums.set(id, others);
  }
  return sums;
}

/** An organisation that the feed does not hold has no name to show, but counts. */
function exchangesIn(network: Network, sums: Sums | undefined): Exchange[] {
  return [...(sums ?? [])].flatMap(([partner, participants]) => {
    const organization = findOrganization(network, partner);
    return organization ? [{ organization, participants }] : [];
  });
}

function totalOf(sums: Sums | undefined): number {
  return [...(sums?.values() ?? [])].reduce((total, participants) => total + participants, 0);
}

function listIn<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
