import type { Network, Organization, PostalAddress } from '../network.js';
import type { OrganizationType } from '../vocabulary.js';
import { linkedText, type Node } from './linked-text.js';

const TYPES: Readonly<Record<OrganizationType, string>> = {
  school: 'EducationalOrganization',
  'training-centre': 'EducationalOrganization',
  'public-body': 'GovernmentOrganization',
  company: 'Corporation',
  authority: 'GovernmentOrganization',
  other: 'Organization',
};

export function linkedOrganization(organization: Organization, network: Network, idOf: (id: string) => string): Node {
  const { id, type, name, legalName, identifiers, address, geo, homepage, logo, contactPoint, memberOf } = organization;
  return {
    '@type': TYPES[type],
    '@id': idOf(id),
    name: linkedText(name, network),
    legalName: linkedText(legalName, network),
    identifier: identifiers?.map(({ scheme, value }) => ({ '@type': 'PropertyValue', propertyID: scheme, value })),
    address: linkedAddress(address, network),
    location: { '@type': 'Place', geo: { '@type': 'GeoCoordinates', ...geo } },
    url: homepage,
    logo: logo?.src,
    contactPoint: contactPoint && { '@type': 'ContactPoint', ...contactPoint },
    memberOf: memberOf === undefined ? undefined : { '@id': idOf(memberOf) },
  };
}

export function linkedAddress(address: PostalAddress | undefined, network: Network): Node | undefined {
  return (
    address && { '@type': 'PostalAddress', ...address, addressLocality: linkedText(address.addressLocality, network) }
  );
}
