import type { Network } from '../../model/network.js';
import { partnersOf } from '../../model/organizations.js';
import { localizedString } from '../../ui/localized-text.js';

/** Partners are known by their towns; those of one town by their names as well. */
export function partnerNames(network: Network): ReadonlyMap<string, string> {
  const partners = partnersOf(network).map(({ id, name, address }) => ({
    id,
    town: localizedString(address.addressLocality, network),
    name: localizedString(name, network),
  }));
  const towns = new Set<string>();
  const shared = new Set(partners.filter(({ town }) => towns.size === towns.add(town).size).map(({ town }) => town));
  return new Map(partners.map(({ id, town, name }) => [id, shared.has(town) ? `${town}, ${name}` : town]));
}
