import type { Network, Organization } from './network.js';

const indexes = new WeakMap<Network, ReadonlyMap<string, Organization>>();

/** The organisation with an id, or undefined: a feed may refer to one that was left out. */
export function findOrganization(network: Network, id: string): Organization | undefined {
  let index = indexes.get(network);
  if (!index) {
    index = new Map(network.organizations.map((organization) => [organization.id, organization]));
    indexes.set(network, index);
  }
  return index.get(id);
}

/** The organisations that carry the project: everyone but associates. */
export function partnersOf(network: Network): Organization[] {
  return network.organizations.filter((organization) => organization.role !== 'associate');
}

/** The associates of a partner. */
export function associatesOf(network: Network, partner: Organization): Organization[] {
  return network.organizations.filter(({ role, memberOf }) => role === 'associate' && memberOf === partner.id);
}

/** Country codes in order of first appearance, each once. */
export function countriesOf(organizations: readonly Organization[]): string[] {
  return [...new Set(organizations.map((organization) => organization.address.addressCountry))];
}
