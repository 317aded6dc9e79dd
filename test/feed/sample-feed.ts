/** A small valid feed, and ways to spoil it. Every call makes a new one, so that tests may change theirs. */

/** What tests do to a feed is what the types forbid. */
export type Json = any;

export const BASE = 'https://feed.example/network.json';

const text = (value: string): Json => ({ en: value, fr: `${value} (fr)` });

const organization = (id: string, addressCountry: string, role = 'partner'): Json => ({
  id,
  type: 'school',
  role,
  name: { und: id },
  address: { addressLocality: text(id), addressCountry },
  geo: { latitude: 45, longitude: 5 },
});

const flow = (id: string, sending: string, receiving: string): Json => ({
  id,
  event: 'mobility',
  sending,
  receiving,
  participants: 2,
  status: 'planned',
});

export function sampleFeed(): Json {
  return {
    $schema: './schema/feed-v1.json',
    version: '1.0',
    id: BASE,
    language: 'en',
    languages: ['en', 'fr'],
    homepage: 'https://feed.example/',
    dateModified: '2026-11-23',
    project: {
      acronym: 'NEAR',
      name: text('Project'),
      programme: 'Erasmus+',
      programmePeriod: '2014-2020',
      action: 'KA202',
      startDate: '2019-09',
      endDate: '2022-08-31',
      requiredStatement: { label: text('Co-funded'), value: text('Disclaimer') },
      targets: { per: 'country', sends: 2, receives: 2, total: 4 },
    },
    organizations: [
      organization('dijon', 'FR', 'coordinator'),
      organization('liepaja', 'LV'),
      { ...organization('workshop', 'LV', 'associate'), memberOf: 'liepaja', homepage: 'https://workshop.example/' },
    ],
    events: [
      { id: 'meeting', type: 'meeting', name: text('Meeting'), startDate: '2019-11-05', location: 'dijon' },
      {
        id: 'mobility',
        type: 'mobility',
        name: text('Mobility'),
        startDate: '2021-10-04',
        endDate: '2021-10-15',
        organizer: 'liepaja',
        documents: ['guide', 'charter'],
      },
      {
        id: 'visit',
        type: 'other',
        name: text('Visit'),
        startDate: '2021-10',
        superEvent: 'mobility',
        location: { name: text('Museum') },
      },
    ],
    flows: [flow('out', 'dijon', 'liepaja'), flow('back', 'liepaja', 'dijon')],
    charter: {
      name: text('Charter'),
      version: '1.1',
      datePublished: '2022-05-09',
      document: 'charter',
      signatures: [
        {
          id: 'first',
          organization: 'dijon',
          signedOn: '2022-06',
          via: 'ceremony',
          status: 'signed',
          verified: { by: 'liepaja', on: '2022-06-21' },
        },
        {
          id: 'second',
          organization: {
            name: { und: 'Town' },
            type: 'authority',
            addressCountry: 'PT',
            addressLocality: text('Faro'),
          },
          signedOn: '2022-06-20',
          via: 'paper',
          status: 'signed',
        },
      ],
    },
    resources: [
      {
        id: 'guide',
        learningResourceType: 'guide',
        name: text('Guide'),
        keywords: [text('travel')],
        files: [
          {
            contentUrl: 'files/guide.pdf',
            inLanguage: 'en',
            encodingFormat: 'application/pdf',
            contentSize: 12,
          },
        ],
      },
      { id: 'charter', learningResourceType: 'charter', name: text('Charter'), files: [] },
    ],
    quizzes: [{ id: 'quiz', name: text('Quiz'), language: 'en', url: 'banks/en.json', modes: ['test', 'practice'] }],
    banners: [
      {
        id: 'banner',
        name: text('Banner'),
        actions: [{ label: text('Read on'), url: 'https://feed.example/more' }],
        flyer: 'guide',
        countdownTo: 'visit',
      },
    ],
  };
}

/** The record of every list of the feed, as `organizations`, `charter.signatures` … */
export const LISTS: readonly (readonly string[])[] = [
  ['organizations'],
  ['events'],
  ['flows'],
  ['charter', 'signatures'],
  ['resources'],
  ['quizzes'],
  ['banners'],
];

export function valueAt(root: Json, path: readonly (string | number)[]): Json {
  return path.reduce((value, key): unknown => value[key], root);
}

/** The feed with one value replaced, or left out where it is undefined. */
export function sampleFeedWith(path: readonly (string | number)[], value: unknown): Json {
  const feed = sampleFeed();
  const holder = valueAt(feed, path.slice(0, -1));
  const key = path.at(-1) as string;
  if (value === undefined) Reflect.deleteProperty(holder, key);
  else holder[key] = value;
  return feed;
}

/** A small valid item bank. */
export function sampleBank(): Json {
  const item = (id: string): Json => ({ id, revision: 1, skill: 'grammar', cefrLevel: 'A1', pool: 'A' });
  return {
    version: '1.0',
    id: 'https://feed.example/banks/en.json',
    language: 'en',
    name: text('English'),
    items: [
      {
        ...item('choice'),
        type: 'choice',
        body: [{ type: 'p', children: ['Choose ', { type: 'em', children: ['one'] }] }],
        choices: [
          { id: 'a', text: 'yes' },
          { id: 'b', text: 'no' },
        ],
        correct: ['b'],
      },
      {
        ...item('cloze'),
        type: 'cloze',
        body: [{ type: 'p', children: ['I ', { type: 'text-entry', id: 'g1' }, ' home.'] }],
        responses: { g1: { correct: ['went'] } },
      },
    ],
  };
}

/** A good item of every interaction, and a stimulus with a recording. */
export function bankOfEveryInteraction(): Json {
  const item = (type: string, body: Json, rest: Json): Json => ({
    ...{ id: type, revision: 1, type, skill: 'reading', cefrLevel: 'A2', pool: 'A' },
    body: [{ type: 'p', children: body }],
    ...rest,
  });
  const choices = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: `choice ${id}` }));
  const gap = (type: string, id: string): Json => ({ type, id });
  const audio = { src: 'bus.mp3', maxPlays: 2, transcript: [{ speaker: 'Ana', text: 'The bus is late.' }] };
  const items = [
    item('choice', ['Which two?'], { choices, correct: ['a', 'c'], maxChoices: 2 }),
    item('cloze', [gap('text-entry', 'g1'), ' and ', { type: 'inline-choice', id: 'g2', choices }], {
      responses: { g1: { correct: ['went'], accents: 'near' }, g2: { correct: ['b'] } },
    }),
    item('gap-match', [gap('gap', 'g1'), { type: 'br' }, gap('gap', 'g2')], { choices, correct: { g1: 'a', g2: 'b' } }),
    item('match', ['Match.'], {
      sources: choices.slice(0, 2),
      targets: choices,
      correct: { a: 'd', b: 'c' },
    }),
    item('order', ['Order.'], { choices, correct: ['d', 'c', 'b', 'a'], scoring: 'exact' }),
    item(
      'hottext',
      ['h1', 'h2', 'h3'].map((id) => ({ type: 'hottext', id, text: id })),
      { correct: ['h2'], maxChoices: 1 },
    ),
    item('dictation', ['Write what Ana says.'], { stimulus: 'bus', correct: ['The bus is late.'] }),
    item('extended-text', ['Write a note.'], { minWords: 20, maxWords: 60, model: 'Hi!', criteria: ['Is it polite?'] }),
    item('can-do', ['I can ask for the way.'], {}),
  ];
  return { ...sampleBank(), stimuli: [{ id: 'bus', audio }], items };
}
