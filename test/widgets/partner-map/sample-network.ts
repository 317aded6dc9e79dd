import type { Flow, Network, NetworkEvent, Organization } from '../../../src/model/network.js';

/** A partner in a town of its own name, unless `changes` say otherwise. */
export function organization(
  town: string,
  addressCountry: string,
  [latitude, longitude]: readonly [number, number],
  changes: Partial<Organization> = {},
): Organization {
  return {
    id: town.toLowerCase(),
    type: 'school',
    role: 'partner',
    name: { und: `School of ${town}` },
    address: { addressLocality: { en: town }, addressCountry },
    geo: { latitude, longitude },
    ...changes,
  };
}

export const DIJON = organization('Dijon', 'FR', [47.322, 5.0415], {
  role: 'coordinator',
  homepage: 'https://www.example.org/dijon',
});
export const FARO = organization('Faro', 'PT', [37.0194, -7.9304]);
export const LIEPAJA = organization('Liepāja', 'LV', [56.5047, 21.0108], { id: 'liepaja' });
export const BLANZY = organization('Blanzy', 'FR', [46.699, 4.387], { role: 'associate', memberOf: 'dijon' });

export const FIRST: NetworkEvent = {
  id: 'first',
  type: 'mobility',
  name: { en: 'First test mobility' },
  startDate: '2022-03-28',
  endDate: '2022-04-08',
};
export const SECOND: NetworkEvent = {
  ...FIRST,
  id: 'second',
  name: { en: 'Second test mobility' },
  startDate: '2022-05-16',
  endDate: '2022-05-27',
};

export function flow(sending: string, receiving: string, changes: Partial<Flow> = {}): Flow {
  return {
    id: `${sending}-${receiving}`,
    event: 'first',
    sending,
    receiving,
    participants: 2,
    status: 'actual',
    ...changes,
  };
}

/** Three partners in three countries, in a ring: each sends 2 and hosts 2. */
export function network(changes: Partial<Network> = {}): Network {
  return {
    version: '1.0',
    id: 'https://example.org/network.json',
    language: 'en',
    languages: ['en'],
    organizations: [DIJON, FARO, LIEPAJA, BLANZY],
    events: [SECOND, FIRST],
    flows: [flow('dijon', 'faro'), flow('faro', 'liepaja', { event: 'second' }), flow('liepaja', 'dijon')],
    resources: [],
    quizzes: [],
    banners: [],
    ...changes,
  };
}
