import type { Flow, Network, NetworkEvent, Organization, Resource, ResourceFile } from '../../src/model/network.js';

/** A network that holds nothing but what a test says. */
export function network(parts: Partial<Network> = {}): Network {
  return {
    version: '1.0',
    language: 'en',
    languages: ['en'],
    organizations: [],
    events: [],
    flows: [],
    resources: [],
    quizzes: [],
    banners: [],
    ...parts,
  };
}

export function organization(id: string, addressCountry = 'FR', parts: Partial<Organization> = {}): Organization {
  return {
    id,
    type: 'school',
    role: 'partner',
    name: id,
    address: { addressLocality: `${id} town`, addressCountry },
    geo: { latitude: 45, longitude: 5 },
    ...parts,
  };
}

export function event(id: string, startDate: string, parts: Partial<NetworkEvent> = {}): NetworkEvent {
  return { id, type: 'meeting', name: id, startDate, ...parts };
}

export function flow(sending: string, receiving: string, participants: number, eventId = 'mobility'): Flow {
  return { id: `${sending}-${receiving}`, event: eventId, sending, receiving, participants, status: 'actual' };
}

export function file(inLanguage: string): ResourceFile {
  const contentUrl = `https://feed.example/${inLanguage}.pdf`;
  return { contentUrl, inLanguage, encodingFormat: 'application/pdf', contentSize: 1000 };
}

export function resource(id: string, languages: readonly string[], parts: Partial<Resource> = {}): Resource {
  return { id, learningResourceType: 'guide', name: id, files: languages.map(file), ...parts };
}
