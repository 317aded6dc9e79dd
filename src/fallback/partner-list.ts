import { findOrganization } from '../model/organizations.js';
import type { Flow, Organization } from '../model/network.js';
import type { FallbackPage } from './fallback-page.js';
import { dayRange, joined, link, list, localized, nameOf, table } from './localized-markup.js';
import type { Child } from './markup.js';

/** The partners, and who goes where. */
export function partnerList(page: FallbackPage): Child {
  const { network, words } = page;
  const rows = network.flows.flatMap((flow) => flowRow(flow, page));
  const columns = [
    words['map.table.from'],
    words['map.table.to'],
    words['map.table.when'],
    words['map.table.apprentices'],
  ];
  return [
    list(
      'ul',
      network.organizations.map((organization) => partner(organization, page)),
    ),
    rows.length > 0 ? table(words['map.table.caption'], columns, rows) : undefined,
  ];
}

function partner({ name, address, homepage, role }: Organization, page: FallbackPage): Child {
  const { language, words } = page;
  const country = nameOf('region', address.addressCountry, language);
  const isCoordinator = role === 'coordinator' ? words['map.role.coordinator'] : undefined;
  return joined(
    [link(homepage, localized(name, page), page), localized(address.addressLocality, page), country, isCoordinator],
    ', ',
  );
}

function flowRow({ event, sending, receiving, participants }: Flow, page: FallbackPage): (readonly Child[])[] {
  const { network, language } = page;
  const [from, to] = [findOrganization(network, sending), findOrganization(network, receiving)];
  const wave = network.events.find(({ id }) => id === event);
  if (!from || !to) return [];
  const when = wave && dayRange(wave.startDate, wave.endDate, language);
  return [[localized(from.name, page), localized(to.name, page), when, String(participants)]];
}
