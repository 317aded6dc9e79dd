/** Networks for the map, made from the sample feed: sample data, every one of them. */
import { fetchSample } from './feeds.js';
import { answerAt, answerJson, besideSample } from './virtual-feeds.js';

type Json = Record<string, any>;

const TOWNS: readonly (readonly [string, string, number, number])[] = [
  ['Lisboa', 'PT', 38.72, -9.14],
  ['Madrid', 'ES', 40.42, -3.7],
  ['Lyon', 'FR', 45.76, 4.83],
  ['Nantes', 'FR', 47.22, -1.55],
  ['Köln', 'DE', 50.94, 6.96],
  ['Wien', 'AT', 48.2, 16.37],
  ['Bari', 'IT', 41.12, 16.87],
  ['Rīga', 'LV', 56.95, 24.1],
  ['Helsinki', 'FI', 60.17, 24.94],
  ['Bergen', 'NO', 60.39, 5.32],
  ['Dublin', 'IE', 53.35, -6.26],
  ['Kraków', 'PL', 50.06, 19.94],
  ['Athína', 'GR', 37.98, 23.73],
  ['Sofia', 'BG', 42.7, 23.32],
  ['Valletta', 'MT', 35.9, 14.51],
];

const CHANGES = {
  nine: (feed: Json) => ofSize(feed, 9),
  fifty: (feed: Json) => ofSize(feed, 50),
  'five-thousand': (feed: Json) => ofSize(feed, 5000),
  overseas: (feed: Json) =>
    withPartners(feed, ['Ponta Delgada', 'PT', 37.74, -25.67], ['Saint-Denis', 'RE', -20.88, 55.45]),
  world: (feed: Json) => withPartners(feed, ['Montréal', 'CA', 45.5, -73.57]),
  kosovo: (feed: Json) => withPartners(feed, ['Prishtina', 'XK', 42.66, 21.16]),
  'same-town': (feed: Json) =>
    withPartners(
      feed,
      ['Faro', 'PT', 37.0194, -7.9304],
      ['Faro', 'PT', 37.0194, -7.9304],
      ['Faro', 'PT', 37.02, -7.93],
    ),
  'missing-coordinates': (feed: Json): Json => ({
    ...feed,
    organizations: [
      ...(feed.organizations as Json[]),
      { ...partner('nowhere', 'Nowhere', 'FR', 0, 0), geo: undefined },
    ],
  }),
  'targets-missed': (feed: Json): Json => ({ ...feed, flows: feed.flows.slice(1) }),
} as const;

/** The address of a network for the map. */
export function mapFeed(name: keyof typeof CHANGES): string {
  return answerAt(besideSample(`map-${name}.json`), async () =>
    answerJson(CHANGES[name](JSON.parse(await fetchSample()) as Json)),
  );
}

function partner(id: string, town: string, addressCountry: string, latitude: number, longitude: number): Json {
  return {
    id,
    type: 'school',
    role: 'partner',
    name: { en: `Sample school, ${town}` },
    address: { addressLocality: { und: town }, addressCountry },
    geo: { latitude, longitude },
  };
}

function withPartners(feed: Json, ...towns: [string, string, number, number][]): Json {
  const added = towns.map((town, index) => partner(`sample-${index}`, ...town));
  return { ...feed, organizations: [...feed.organizations, ...added] };
}

/** Around the towns in a spiral, so that every story shows the same. */
function ofSize(feed: Json, size: number): Json {
  const organizations = Array.from({ length: size }, (_, index) => {
    const [town, country, latitude, longitude] = TOWNS[index % TOWNS.length]!;
    const [turn, angle] = [Math.floor(index / TOWNS.length), index * 2.4];
    const far = Math.min(4, 0.3 * Math.sqrt(turn));
    const name = turn === 0 ? town : `${town} ${turn + 1}`;
    const position = [latitude + far * Math.sin(angle) * 0.7, longitude + far * Math.cos(angle)] as const;
    return partner(`sample-${index}`, name, country, ...position);
  });
  const senders = Math.min(size, 12);
  const flows = Array.from({ length: senders }, (_, index) => ({
    ...(feed.flows[0] as Json),
    id: `sample-flow-${index}`,
    event: `mobility-${(index % 3) + 1}`,
    sending: `sample-${index}`,
    receiving: `sample-${(index + 5) % senders}`,
  }));
  const { version, id, language, languages, homepage, dateModified, project } = feed;
  const events: Json[] = feed.events.filter(({ type }: Json) => type === 'mobility');
  return {
    version,
    id,
    language,
    languages,
    homepage,
    dateModified,
    project: { ...project, targets: undefined },
    organizations,
    flows,
    events,
  };
}
