import { msg, str } from '@lit/localize';
import { formatCountry, formatNumber } from '../../localization/format.js';
import { plural } from '../../localization/plural.js';
import { totalParticipants } from '../../model/flow-balance.js';
import type { Network, OrganizationRole } from '../../model/network.js';
import { countriesOf } from '../../model/organizations.js';
import { localizedString } from '../../ui/localized-text.js';
import { commonBalance } from './flow-targets.js';
import type { PartnerView } from './partner-view.js';

/** "5 partners in 4 countries. 24 apprentices in 3 test mobilities. Each country sends 6 and hosts 6." */
export function summarize(network: Network, partners: readonly PartnerView[]): string {
  const countries = countriesOf(partners.map(({ organization }) => organization)).length;
  const sentences = [`${countPartners(partners.length)} ${inCountries(countries)}.`];
  const mobilities = new Set(network.flows.map(({ event }) => event)).size;
  if (mobilities > 0) sentences.push(`${countApprentices(totalParticipants(network))} ${inMobilities(mobilities)}.`);
  const balance = commonBalance(network);
  if (balance) {
    const [sends, hosts] = [formatNumber(balance.sends), formatNumber(balance.receives)];
    sentences.push(msg(str`Each country sends ${sends} and hosts ${hosts}.`, { id: 'map.summary.balance' }));
  }
  return sentences.join(' ');
}

function countPartners(count: number): string {
  const n = formatNumber(count);
  return plural(count, {
    zero: () => msg(str`${n} partners`, { id: 'map.partners.zero' }),
    one: () => msg(str`${n} partner`, { id: 'map.partners.one' }),
    many: () => msg(str`${n} partners`, { id: 'map.partners.many' }),
    other: () => msg(str`${n} partners`, { id: 'map.partners.other' }),
  });
}

function inCountries(count: number): string {
  const n = formatNumber(count);
  return plural(count, {
    zero: () => msg(str`in ${n} countries`, { id: 'map.in-countries.zero' }),
    one: () => msg(str`in ${n} country`, { id: 'map.in-countries.one' }),
    many: () => msg(str`in ${n} countries`, { id: 'map.in-countries.many' }),
    other: () => msg(str`in ${n} countries`, { id: 'map.in-countries.other' }),
  });
}

function countApprentices(count: number): string {
  const n = formatNumber(count);
  return plural(count, {
    zero: () => msg(str`${n} apprentices`, { id: 'map.apprentices.zero' }),
    one: () => msg(str`${n} apprentice`, { id: 'map.apprentices.one' }),
    many: () => msg(str`${n} apprentices`, { id: 'map.apprentices.many' }),
    other: () => msg(str`${n} apprentices`, { id: 'map.apprentices.other' }),
  });
}

function inMobilities(count: number): string {
  const n = formatNumber(count);
  return plural(count, {
    zero: () => msg(str`in ${n} test mobilities`, { id: 'map.in-mobilities.zero' }),
    one: () => msg(str`in ${n} test mobility`, { id: 'map.in-mobilities.one' }),
    many: () => msg(str`in ${n} test mobilities`, { id: 'map.in-mobilities.many' }),
    other: () => msg(str`in ${n} test mobilities`, { id: 'map.in-mobilities.other' }),
  });
}

export function countAssociates(count: number): string {
  const n = formatNumber(count);
  return plural(count, {
    zero: () => msg(str`${n} associated partners`, { id: 'map.associates.zero' }),
    one: () => msg(str`${n} associated partner`, { id: 'map.associates.one' }),
    many: () => msg(str`${n} associated partners`, { id: 'map.associates.many' }),
    other: () => msg(str`${n} associated partners`, { id: 'map.associates.other' }),
  });
}

/** "France · coordinator · sends 6, hosts 6 · 2 associated partners". */
export function facts({ organization, point, sends, hosts, associates }: PartnerView, { flows }: Network): string {
  const facts = [countryName(organization.address.addressCountry), roleName(organization.role)];
  if (!point) facts.push(msg('not on the map', { id: 'map.outside' }));
  if (flows.length > 0) facts.push(sendsAndHosts(sends, hosts));
  if (associates.length > 0) facts.push(countAssociates(associates.length));
  // No line breaks before a dot, nor between a number and its word.
  return facts.map((fact) => fact.replace(/(\d) | (\d)/g, '$1\u00A0$2')).join('\u00A0· ');
}

/** As it stands after a country; a partner is no associate. */
function roleName(role: OrganizationRole): string {
  switch (role) {
    case 'coordinator':
      return msg('coordinator', { id: 'map.role.coordinator' });
    case 'host':
      return msg('host organisation', { id: 'map.role.host' });
    default:
      return msg('partner', { id: 'map.role.partner' });
  }
}

/** The asterisk leads to the footnote that the European Union puts wherever it names Kosovo. */
function countryName(code: string): string {
  return code === 'XK' ? `${formatCountry(code)}*` : formatCountry(code);
}

/** "Dijon, France: GIP-FTLV de Bourgogne, sends 6, hosts 6". */
export function markerName({ organization, sends, hosts }: PartnerView, network: Network): string {
  const { addressLocality, addressCountry } = organization.address;
  const [town, country] = [localizedString(addressLocality, network), countryName(addressCountry)];
  const name = msg(str`${town}, ${country}: ${localizedString(organization.name, network)}`, { id: 'map.marker' });
  return network.flows.length > 0 ? `${name}, ${sendsAndHosts(sends, hosts)}` : name;
}

function sendsAndHosts(sends: number, hosts: number): string {
  return msg(str`sends ${formatNumber(sends)}, hosts ${formatNumber(hosts)}`, { id: 'map.sums' });
}
