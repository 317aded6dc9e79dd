import type { Network, Organization } from '../../model/network.js';
import { associatesOf, findOrganization, partnersOf } from '../../model/organizations.js';
import { HUES } from '../../model/partner-hue.js';
import { isInFrame } from './fit-view.js';
import { type MapPoint, project } from './project.js';

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
  /** In pixels of the map; undefined where the partner lies outside of it. */
  readonly point: MapPoint | undefined;
  readonly sendsTo: readonly Exchange[];
  readonly hostsFrom: readonly Exchange[];
  readonly sends: number;
  readonly hosts: number;
}

const views = new WeakMap<Network, readonly PartnerView[]>();

/** The partners in the feed's order. What an associate sends and hosts counts for its partner. */
export function partnerViews(network: Network): readonly PartnerView[] {
  const known = views.get(network) ?? partnersOf(network).map((partner, index) => toView(network, partner, index));
  views.set(network, known);
  return known;
}

function toView(network: Network, organization: Organization, index: number): PartnerView {
  const { id, geo } = organization;
  const point = project(geo);
  const [sendsTo, sends] = exchangesOf(network, id, 'sending', 'receiving');
  const [hostsFrom, hosts] = exchangesOf(network, id, 'receiving', 'sending');
  return {
    id,
    number: index + 1,
    hue: (index % HUES) + 1,
    organization,
    associates: associatesOf(network, organization),
    point: isInFrame(point) ? point : undefined,
    sendsTo,
    hostsFrom,
    sends,
    hosts,
  };
}

type End = 'sending' | 'receiving';

/** By the other partner, and in all. An organisation that the feed does not hold has no name to show, but counts. */
function exchangesOf(network: Network, id: string, own: End, other: End): [Exchange[], number] {
  const sums = new Map<string, number>();
  let total = 0;
  for (const flow of network.flows) {
    if (responsiblePartner(network, flow[own]) !== id) continue;
    const partner = responsiblePartner(network, flow[other]);
    sums.set(partner, (sums.get(partner) ?? 0) + flow.participants);
    total += flow.participants;
  }
  const exchanges = [...sums].flatMap(([partner, participants]) => {
    const organization = findOrganization(network, partner);
    return organization ? [{ organization, participants }] : [];
  });
  return [exchanges, total];
}

/** The partner itself, or the one that an associate belongs to. */
function responsiblePartner(network: Network, id: string): string {
  const organization = findOrganization(network, id);
  return organization?.role === 'associate' ? (organization.memberOf ?? id) : id;
}
