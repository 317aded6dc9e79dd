import { expect } from '@esm-bundle/chai';
import { loadFeed } from '../../src/feed/load-feed.js';
import { parseFeed } from '../../src/feed/parse-feed.js';
import { readLongFeed } from '../../src/feed/read-long-feed.js';
import { BASE, type Json, sampleFeed } from './sample-feed.js';

/** A feed with so many signatures, organisations and events. */
function longFeed({ signatures = 0, organizations = 0, events = 0 }): Json {
  const feed = sampleFeed();
  const many = (count: number, make: (number: number) => unknown): unknown[] =>
    Array.from({ length: count }, (_, number) => make(number));
  feed.charter = {
    name: 'Charter',
    version: '1.0',
    datePublished: '2022-01-01',
    document: 'charter',
    signatures: many(signatures, (number) => ({
      id: `signature-${number}`,
      organization: { name: `School ${number}`, type: 'school', addressCountry: 'FR', addressLocality: 'Dijon' },
      signedOn: '2022-05-12',
      via: 'online',
      status: 'signed',
    })),
  };
  feed.organizations.push(
    ...many(organizations, (number) => ({ ...(feed.organizations[0] as object), id: `school-${number}` })),
  );
  feed.events.push(...many(events, (number) => ({ ...(feed.events[0] as object), id: `event-${number}` })));
  return feed;
}

const FEEDS: readonly (readonly [string, Json])[] = [
  ['no list that is long', longFeed({ signatures: 3 })],
  ['as many signatures as a slice', longFeed({ signatures: 100 })],
  ['one signature more', longFeed({ signatures: 101 })],
  ['lists of different lengths', longFeed({ signatures: 250, organizations: 430, events: 90 })],
  ['no charter', { ...longFeed({ events: 210 }), charter: undefined }],
  ['a list that is none', { ...longFeed({ signatures: 210 }), flows: 'none' }],
  ['a charter that is none', { ...longFeed({ events: 210 }), charter: [] }],
  ['keys that nobody knows', { ...longFeed({ signatures: 210 }), plans: [1, 2], _note: ['x'] }],
  ['another major version', { ...longFeed({ signatures: 210 }), version: '2.0' }],
  ['no feed at all', null],
];

describe('readLongFeed', () => {
  for (const [name, feed] of FEEDS) {
    it(`reads what reading at once does: ${name}`, async () => {
      expect(await readLongFeed(feed, BASE)).to.deep.equal(parseFeed(feed, BASE));
    });
  }

  it('reports a faulty record where it stands in the file, and keeps the others', async () => {
    const feed = longFeed({ signatures: 350 });
    feed.charter.signatures[222].signedOn = 'yesterday';
    const result = await readLongFeed(feed, BASE);
    expect(result.ok && result.value.charter?.signatures.length).to.equal(349);
    expect(result.problems.map(({ path }) => path)).to.deep.equal([['charter', 'signatures', 222, 'signedOn']]);
  });

  it('lets others have their turn while it reads', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1));
    await readLongFeed(longFeed({ signatures: 10_000 }), BASE);
    clearInterval(timer);
    expect(turns).to.be.greaterThan(1);
  });

  it('is asked by loadFeed when a file is long', async () => {
    const body = JSON.stringify(longFeed({ signatures: 2500 }));
    const result = await loadFeed(BASE, { fetch: () => Promise.resolve(new Response(body)) });
    expect(result.ok && result.value.charter?.signatures.at(-1)?.id).to.equal('signature-2499');
  });
});
