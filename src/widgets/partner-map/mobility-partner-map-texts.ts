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
  const [who, where] = [countPartners(partners.length), inCountries(countries)];
  const sentences = [msg(str`${who} ${where}.`, { id: 'map.summary.partners' })];
  const mobilities = new Set(network.flows.map(({ event }) => event)).size;
  if (mobilities > 0) {
    const [learners, waves] = [countApprentices(totalParticipants(network)), inMobilities(mobilities)];
    sentences.push(msg(str`${learners} ${waves}.`, { id: 'map.summary.flows' }));
  }
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

/** As it stands after a country: "France · coordinator". */
export function roleName(role: OrganizationRole): string {
  switch (role) {
    case 'coordinator':
      return msg('coordinator', { id: 'map.role.coordinator' });
    case 'host':
      return msg('host organisation', { id: 'map.role.host' });
    case 'associate':
      return msg('associated partner', { id: 'map.role.associate' });
    default:
      return msg('partner', { id: 'map.role.partner' });
  }
}

/** The asterisk leads to the footnote that the European Union puts wherever it names Kosovo. */
export function countryName(code: string): string {
  return code === 'XK' ? `${formatCountry(code)}*` : formatCountry(code);
}

/** "Dijon, France: GIP-FTLV de Bourgogne, sends 6, hosts 6". */
export function markerName({ organization, sends, hosts }: PartnerView, network: Network): string {
  const { addressLocality, addressCountry } = organization.address;
  const [town, country] = [localizedString(addressLocality, network), countryName(addressCountry)];
  const name = localizedString(organization.name, network);
  return network.flows.length === 0
    ? msg(str`${town}, ${country}: ${name}`, { id: 'map.marker.plain' })
    : msg(str`${town}, ${country}: ${name}, ${sendsAndHosts(sends, hosts)}`, { id: 'map.marker' });
}

export function sendsAndHosts(sends: number, hosts: number): string {
  return msg(str`sends ${formatNumber(sends)}, hosts ${formatNumber(hosts)}`, { id: 'map.sums' });
}
