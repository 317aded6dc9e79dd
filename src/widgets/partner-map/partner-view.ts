import type { Network, Organization } from '../../model/network.js';
import { associatesOf, findOrganization, partnersOf } from '../../model/organizations.js';
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

const HUES = 5;

const views = new WeakMap<Network, readonly PartnerView[]>();

/** The partners in the feed's order. What an associate sends and hosts counts for its partner. */
export function partnerViews(network: Network): readonly PartnerView[] {
  const known = views.get(network) ?? toPartnerViews(network);
  views.set(network, known);
  return known;
}

function toPartnerViews(network: Network): PartnerView[] {
  const flows = network.flows.map(({ sending, receiving, participants }) => ({
    sender: responsiblePartner(network, sending),
    host: responsiblePartner(network, receiving),
    participants,
  }));
  return partnersOf(network).map((organization, index) => {
    const { id } = organization;
    const point = project(organization.geo);
    const sent = flows.filter(({ sender }) => sender === id);
    const hosted = flows.filter(({ host }) => host === id);
    return {
      id,
      number: index + 1,
      hue: (index % HUES) + 1,
      organization,
      associates: associatesOf(network, organization),
      point: isInFrame(point) ? point : undefined,
      sendsTo: toExchanges(network, sent, 'host'),
      hostsFrom: toExchanges(network, hosted, 'sender'),
      sends: total(sent),
      hosts: total(hosted),
    };
  });
}

interface PartnerFlow {
  readonly sender: string;
  readonly host: string;
  readonly participants: number;
}

/** The partner itself, or the one that an associate belongs to. */
function responsiblePartner(network: Network, id: string): string {
  const organization = findOrganization(network, id);
  return organization?.role === 'associate' ? (organization.memberOf ?? id) : id;
}

/** By the other partner. An organisation that the feed does not hold has no name to show, but counts in the total. */
function toExchanges(network: Network, flows: readonly PartnerFlow[], other: 'sender' | 'host'): Exchange[] {
  return [...new Set(flows.map((flow) => flow[other]))].flatMap((id) => {
    const organization = findOrganization(network, id);
    return organization ? [{ organization, participants: total(flows.filter((flow) => flow[other] === id)) }] : [];
  });
}

function total(flows: readonly PartnerFlow[]): number {
  return flows.reduce((sum, { participants }) => sum + participants, 0);
}
