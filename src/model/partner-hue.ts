import type { Network } from './network.js';
import { findOrganization, partnersOf } from './organizations.js';

/** How many partner colours there are; with more partners they come round again. */
export const HUES = 5;

/** Which of the partner colours, from 1, an organisation has; an associate has its partner's. Undefined for others. */
export function partnerHue(network: Network, id: string): number | undefined {
  const organization = findOrganization(network, id);
  const partner = organization?.role === 'associate' ? organization.memberOf : id;
  const index = partnersOf(network).findIndex((candidate) => candidate.id === partner);
  return index < 0 ? undefined : (index % HUES) + 1;
}
