/**
 * A network of any size, the same one for the same numbers: partners around European towns, events over six years,
 * signatures of as many organisations. All of it is invented. The feed passes `mobility-widgets validate`.
 */
import { TOWNS } from './towns.mjs';

const SEED = 20221123;
/** Days without a time, from the start of the project on. */
const START = Date.UTC(2020, 0, 1);
const DAYS = 6 * 365;
const KINDS = ['Academy', 'Centre', 'Chamber of crafts', 'College', 'Institute', 'Lycée', 'School', 'Workshop'];
const TRADES = ['bakery', 'carpentry', 'electronics', 'horticulture', 'hospitality', 'masonry', 'mechanics', 'nursing'];
const EVENT_TYPES = ['meeting', 'mobility', 'test', 'multiplier', 'deadline', 'output'];

/**
 * @param {{ partners?: number, events?: number, signatures?: number }} sizes
 * @returns {object} a feed of version 1.0
 */
export function makeNetwork({ partners = 5, events = 5, signatures = 5 } = {}) {
  const random = randomNumbers(SEED);
  const organizations = list(partners, (number) => makePartner(number, random));
  return {
    version: '1.0',
    id: 'https://example.org/bench/network.json',
    language: 'en',
    languages: ['en'],
    homepage: 'https://example.org/bench/',
    dateModified: '2026-11-23',
    project: PROJECT,
    organizations,
    events: list(events, (number) => makeEvent(number, organizations, random)),
    flows: [],
    charter: {
      name: 'Charter of the sample network',
      version: '1',
      datePublished: '2020-01-01',
      document: 'charter',
      signatures: list(signatures, (number) => makeSignature(number, organizations[0].id, random)),
    },
    resources: [CHARTER],
    quizzes: [],
    banners: [],
  };
}

const PROJECT = {
  acronym: 'BENCH',
  name: 'Sample network of the benchmark',
  programme: 'Erasmus+',
  programmePeriod: '2021-2027',
  action: 'KA2',
  startDate: '2020-01-01',
  endDate: '2026-12-31',
  requiredStatement: { label: 'Sample statement', value: 'This network is invented.' },
};

const CHARTER = {
  id: 'charter',
  learningResourceType: 'charter',
  name: 'Charter',
  files: [
    {
      contentUrl: 'https://example.org/bench/charter.pdf',
      inLanguage: 'en',
      encodingFormat: 'application/pdf',
      contentSize: 1000,
    },
  ],
};

function makePartner(number, random) {
  const [town, country, latitude, longitude] = pick(TOWNS, random);
  return {
    id: `partner-${number}`,
    type: pick(['school', 'training-centre', 'company'], random),
    role: number === 1 ? 'coordinator' : 'partner',
    name: { und: makeName(number, town, random) },
    address: { addressLocality: { und: town }, addressCountry: country },
    geo: { latitude: spread(latitude, 0.3, random), longitude: spread(longitude, 0.3, random) },
    homepage: `https://example.org/partners/${number}`,
  };
}

function makeEvent(number, organizations, random) {
  const type = pick(EVENT_TYPES, random);
  const start = Math.floor(random() * DAYS);
  const length = type === 'mobility' ? 14 : type === 'meeting' ? 2 : 0;
  return {
    id: `event-${number}`,
    type,
    name: { en: `${type === 'mobility' ? 'Test mobility' : 'Meeting'} ${number} on ${pick(TRADES, random)}` },
    startDate: toDay(start),
    ...(length > 0 ? { endDate: toDay(start + length) } : {}),
    eventStatus: random() < 0.05 ? 'cancelled' : 'held',
    location: pick(organizations, random).id,
  };
}

function makeSignature(number, verifier, random) {
  const [town, country] = pick(TOWNS, random);
  const signedOn = Math.floor(random() * DAYS);
  return {
    id: `signature-${number}`,
    organization: {
      name: { und: makeName(number, town, random) },
      type: pick(['school', 'training-centre', 'company'], random),
      addressCountry: country,
      addressLocality: { und: town },
      homepage: `https://example.org/signatories/${number}`,
    },
    signedOn: toDay(signedOn),
    via: pick(['online', 'paper', 'ceremony'], random),
    status: random() < 0.02 ? 'withdrawn' : 'signed',
    ...(random() < 0.5 ? { verified: { by: verifier, on: toDay(signedOn + 30) } } : {}),
  };
}

function makeName(number, town, random) {
  return `${pick(KINDS, random)} of ${pick(TRADES, random)} ${town} ${number}`;
}

function list(length, make) {
  return Array.from({ length }, (_, index) => make(index + 1));
}

function pick(values, random) {
  return values[Math.floor(random() * values.length)];
}

function spread(value, reach, random) {
  return Math.round((value + (random() * 2 - 1) * reach) * 10_000) / 10_000;
}

function toDay(days) {
  return new Date(START + days * 86_400_000).toISOString().slice(0, 10);
}

/** Mulberry32: small, seeded, and good enough for places and days. */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
