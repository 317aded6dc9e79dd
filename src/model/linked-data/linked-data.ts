import type { Network, Project } from '../network.js';
import { linkedEvent } from './linked-event.js';
import { linkedOrganization } from './linked-organization.js';
import { linkedResource } from './linked-resource.js';
import { linkedText, type Node } from './linked-text.js';

/**
 * The network in the terms of schema.org, as JSON-LD with all languages: project, organisations, events and documents. The
 * ids of the feed become fragments of the feed's address, so that others can point at them.
 */
export function toLinkedData(network: Network): Node {
  const idOf = (id: string): string => `${network.id ?? ''}#${encodeURIComponent(id)}`;
  const { project, organizations, events, resources } = network;
  return {
    '@context': 'https://schema.org',
    '@graph': [
      ...(project ? [linkedProject(project, network)] : []),
      ...organizations.map((organization) => linkedOrganization(organization, network, idOf)),
      ...events.map((event) => linkedEvent(event, network, idOf)),
      ...resources.map((resource) => linkedResource(resource, network, idOf)),
    ],
  };
}

function linkedProject(project: Project, network: Network): Node {
  const { acronym, name, programme, agreementNumber, startDate, endDate, requiredStatement } = project;
  return {
    '@type': 'Project',
    '@id': network.id,
    name: linkedText(name, network),
    alternateName: acronym,
    url: network.homepage,
    foundingDate: startDate,
    dissolutionDate: endDate,
    identifier: agreementNumber,
    description: linkedText(requiredStatement?.value, network),
    funding: { '@type': 'Grant', name: programme, identifier: agreementNumber },
  };
}
