import { msg, str } from '@lit/localize';
import { formatCountry, formatNumber } from '../../localization/format.js';
import { plural } from '../../localization/plural.js';
import type { Network, OrganizationRole } from '../../model/network.js';
import { countriesOf } from '../../model/organizations.js';
import { localizedString } from '../../ui/localized-text.js';
import type { MapSheet } from './map-sheet.js';
import type { PartnerView } from './partner-view.js';

/** "5 partners in 4 countries." */
export function countPlaces(partners: readonly PartnerView[]): string {
  const countries = countriesOf(partners.map(({ organization }) => organization)).length;
  return `${countPartners(partners.length)} ${inCountries(countries)}.`;
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

export function countAssociates(count: number): string {
  const n = formatNumber(count);
  return plural(count, {
    zero: () => msg(str`${n} associated partners`, { id: 'map.associates.zero' }),
    one: () => msg(str`${n} associated partner`, { id: 'map.associates.one' }),
    many: () => msg(str`${n} associated partners`, { id: 'map.associates.many' }),
    other: () => msg(str`${n} associated partners`, { id: 'map.associates.other' }),
  });
}

/** "France · coordinator · sends 6, hosts 6 · 2 associated partners"; each fact stays in one piece. */
export function facts(
  { organization, sends, hosts, associates }: PartnerView,
  { flows }: Network,
  isOnMap: boolean,
): string {
  const facts = [countryName(organization.address.addressCountry), roleName(organization.role)];
  if (!isOnMap) facts.push(msg('not on the map', { id: 'map.outside' }));
  if (flows.length > 0) facts.push(sendsAndHosts(sends, hosts));
  if (associates.length > 0) facts.push(countAssociates(associates.length));
  // No line breaks before a dot, nor between a number and its word.
  return facts.map((fact) => fact.replace(/(\d) | (\d)/g, '$1\u00A0$2')).join('\u00A0· ');
}

/** As it stands after a country; a partner is no associate. */
export function roleName(role: OrganizationRole): string {
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
export function countryName(code: string): string {
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

export function viewButtonText(showsWhole: boolean, sheet: MapSheet | undefined): string {
  if (showsWhole) return msg('Zoom to the partners', { id: 'map.zoom' });
  return sheet?.name === 'world'
    ? msg('Show the whole world', { id: 'map.whole.world' })
    : msg('Show the whole of Europe', { id: 'map.whole' });
}
