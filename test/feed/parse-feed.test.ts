import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { parseFeed } from '../../src/feed/parse-feed.js';
import { formatPath } from '../../src/feed/problem.js';
import { isSafeLocation } from '../../src/feed/safe-url.js';
import type { Network } from '../../src/model/network.js';
import { BASE, type Json, LISTS, sampleFeed, sampleFeedWith, valueAt } from './sample-feed.js';

function parse(value: unknown): { network: Network; problems: string[] } {
  const result = parseFeed(value, BASE);
  if (!result.ok) throw new Error(`refused: ${result.problems.map(({ code }) => code).join()}`);
  return { network: result.value, problems: result.problems.map(({ code, path }) => `${code} ${formatPath(path)}`) };
}

describe('parseFeed', () => {
  it('reads a good feed without a problem, addresses made absolute', () => {
    const { network, problems } = parse(sampleFeed());
    expect(problems).to.deep.equal([]);
    expect(network.organizations).to.have.length(3);
    expect(network.resources[0]?.files[0]?.contentUrl).to.equal('https://feed.example/files/guide.pdf');
    expect(network.charter?.signatures).to.have.length(2);
  });

  it('reads the smallest feed', () => {
    const { network, problems } = parse({ version: '1.0' });
    expect(problems).to.deep.equal([]);
    expect(network).to.include({ language: 'en' });
    expect(network.events).to.deep.equal([]);
  });

  it('ignores notes and unknown fields, at every level', () => {
    const feed = sampleFeed();
    feed._note = feed.unknown = feed.organizations[0]._note = feed.organizations[0].unknown = { deep: 1 };
    feed.project.name._todo = ['check'];
    feed.organizations[0].address.addressLocality._note = 'check';
    const { network, problems } = parse(feed);
    expect(problems).to.deep.equal([]);
    expect(network).to.deep.equal(parse(sampleFeed()).network);
  });

  const refused: [name: string, value: unknown, code: string][] = [
    ['null', null, 'not-an-object'],
    ['a list', [sampleFeed()], 'not-an-object'],
    ['a text', 'feed', 'not-an-object'],
    ['nothing', undefined, 'not-an-object'],
    ['an object without version', {}, 'missing'],
    ['another major version', { version: '2.0' }, 'unsupported-version'],
    ['a version that only begins alike', { version: '10.0' }, 'unsupported-version'],
    ['a version as number', { version: 1 }, 'unsupported-version'],
    ['a version that is none', { version: '1.x' }, 'not-a-version'],
  ];
  for (const [name, value, code] of refused) {
    it(`refuses ${name}`, () => {
      const result = parseFeed(value, BASE);
      expect(result.ok).to.equal(false);
      expect(result.problems.map((problem) => problem.code)).to.include(code);
    });
  }

  it('reads any minor version', () => {
    expect(parse({ ...sampleFeed(), version: '1.99' }).problems).to.deep.equal([]);
  });

  const spoiled: [path: string, at: (string | number)[], value: unknown, problem: string][] = [
    ['a value of the wrong kind', ['homepage'], 5, 'wrong-type homepage'],
    ['a link that runs a script', ['homepage'], 'javascript:alert(1)', 'unsafe-link homepage'],
    ['an id with an accent', ['organizations', 1, 'id'], 'ē', 'not-an-id organizations[1].id'],
    ['a day that does not exist', ['events', 0, 'startDate'], '2021-02-29', 'not-a-date events[0].startDate'],
    ['a list that is none', ['banners'], {}, 'wrong-type banners'],
    ['null', ['events', 0, 'location'], null, 'wrong-type events[0].location'],
    ['an empty text', ['events', 0, 'name'], '  ', 'empty events[0].name'],
    ['a text in no language', ['events', 0, 'name'], {}, 'empty events[0].name'],
    ['a language that is none', ['project', 'name', 'fran çais'], 'x', 'not-a-language project.name["fran çais"]'],
    ['a text that is too long', ['events', 0, 'name', 'en'], 'x'.repeat(4001), 'too-long events[0].name.en'],
    [
      'a country in small letters',
      ['organizations', 0, 'address', 'addressCountry'],
      'fr',
      'not-a-country organizations[0].address.addressCountry',
    ],
    [
      'a place off the globe',
      ['organizations', 0, 'geo', 'latitude'],
      91,
      'out-of-range organizations[0].geo.latitude',
    ],
    ['no learners', ['flows', 0, 'participants'], 0, 'out-of-range flows[0].participants'],
    ['half a learner', ['flows', 0, 'participants'], 1.5, 'out-of-range flows[0].participants'],
    ['a missing field', ['events', 2, 'startDate'], undefined, 'missing events[2].startDate'],
    ['an optional field', ['organizations', 2, 'homepage'], 'ftp://x.example', 'unsafe-link organizations[2].homepage'],
    ['an item of a list', ['events', 1, 'documents', 0], 'ē', 'not-an-id events[1].documents[0]'],
    ['a text of a list', ['resources', 0, 'keywords', 0], 7, 'wrong-type resources[0].keywords[0]'],
  ];
  for (const [name, path, value, problem] of spoiled) {
    it(`reports ${name}, and keeps the rest`, () => {
      const { problems, network } = parse(sampleFeedWith(path, value));
      expect(problems).to.deep.equal([problem]);
      expect(network.resources.length + network.events.length).to.be.greaterThan(3);
    });
  }

  it('reads values of lists that it does not know as other', () => {
    const feed = sampleFeedWith(['events', 0, 'type'], 'hackathon');
    feed.charter.signatures[0].via = 'pigeon';
    const { network, problems } = parse(feed);
    expect(problems).to.deep.equal([]);
    expect(network.events[0]?.type).to.equal('other');
    expect(network.charter?.signatures[0]?.via).to.equal('other');
  });

  it('takes an optional part away without its holder', () => {
    const { network } = parse(sampleFeedWith(['organizations', 2, 'homepage'], 'ftp://x.example'));
    expect(network.organizations[2]).not.to.have.property('homepage');
  });

  it('names the bad key, not its value', () => {
    const result = parseFeed(sampleFeedWith(['project', 'name', 'fran çais'], 'Bonjour'), BASE);
    expect(result.problems[0]?.values).to.include({ found: '"fran çais"', key: 'fran çais' });
  });

  it('removes direction overrides from texts', () => {
    const { network } = parse(sampleFeedWith(['project', 'acronym'], ' \u202eRAEN\u202c '));
    expect(network.project?.acronym).to.equal('RAEN');
  });

  it('keeps the right records when several are bad', () => {
    const feed = sampleFeed();
    feed.events.splice(1, 0, 5, { id: 'nameless', type: 'other', startDate: '2021-01' });
    feed.events.push('text', { ...feed.events[0], id: 'undated', startDate: '2021-02-30' });
    const { network, problems } = parse(feed);
    expect(network.events.map(({ id }) => id)).to.deep.equal(['meeting', 'mobility', 'visit']);
    expect(problems).to.have.members([
      'wrong-type events[1]',
      'missing events[2].name',
      'wrong-type events[5]',
      'not-a-date events[6].startDate',
    ]);
  });
});

describe('parseFeed with anything', () => {
  const json = fc.jsonValue({ maxDepth: 6 }) as fc.Arbitrary<unknown>;
  const links = fc.constantFrom(
    'javascript:alert(1)',
    'http://x.example/',
    'data:,x',
    'files/x.pdf',
    '//x.example',
    '',
    'http:\\\\x',
  );

  /** A feed in which some values, chosen by their paths, are replaced. */
  const spoiledFeed = fc.array(fc.tuple(fc.nat(), fc.oneof(json, links)), { maxLength: 8 }).map((changes) => {
    const feed = sampleFeed();
    for (const [choice, value] of changes) {
      const paths = allPaths(feed).filter((path) => path.length > 0 && path[0] !== 'version');
      const path = paths[choice % paths.length] ?? [];
      valueAt(feed, path.slice(0, -1))[path.at(-1) as string] = value;
    }
    return feed as unknown;
  });

  function allPaths(value: Json, path: (string | number)[] = []): (string | number)[][] {
    if (typeof value !== 'object' || value === null) return [path];
    return [
      path,
      ...Object.entries(value).flatMap(([key, item]) =>
        allPaths(item, [...path, Array.isArray(value) ? Number(key) : key]),
      ),
    ];
  }

  function expectOnlySafeLinks(value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, item] of Object.entries(value)) {
      if (typeof item === 'string' && /^(contentUrl|previewUrl|src|url|homepage|signUrl|evidence)$/.test(key)) {
        expect(isSafeLocation(new URL(item)), item).to.equal(true);
      }
      expectOnlySafeLinks(item);
    }
  }

  it('never throws, and always answers with a network or a problem', () => {
    fc.assert(
      fc.property(fc.oneof(json, spoiledFeed), (value) => {
        const result = parseFeed(value, BASE);
        expect(result.ok || result.problems.length > 0).to.equal(true);
      }),
      { numRuns: 300 },
    );
  });

  it('never lets an unsafe address through', () => {
    fc.assert(
      fc.property(spoiledFeed, (value) => {
        const result = parseFeed(value, BASE);
        if (result.ok) expectOnlySafeLinks(result.value);
      }),
      { numRuns: 300 },
    );
  });

  it('reads again without a problem what it has read', () => {
    fc.assert(
      fc.property(spoiledFeed, (value) => {
        const result = parseFeed(value, BASE);
        if (result.ok) expect(parse(result.value)).to.deep.equal({ network: result.value, problems: [] });
      }),
      { numRuns: 200 },
    );
  });

  it('is not polluted by __proto__ or constructor', () => {
    const evil = '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}';
    fc.assert(
      fc.property(fc.nat(), (choice) => {
        const feed = sampleFeed();
        const holders = allPaths(feed).filter((path) => typeof valueAt(feed, path) === 'object');
        const path = holders[choice % holders.length] ?? [];
        const holder = valueAt(feed, path);
        const text = JSON.stringify(feed).replace(JSON.stringify(holder), () =>
          Array.isArray(holder) ? `[${evil}]` : evil.replace(/}$/, `,${JSON.stringify(holder).slice(1)}`),
        );
        parseFeed(JSON.parse(text), BASE);
        expect(({} as Json).polluted).to.equal(undefined);
        expect(Object.prototype).not.to.have.property('polluted');
      }),
      { numRuns: 200 },
    );
  });

  it('drops one bad record, at its exact place, and keeps all others', () => {
    const badRecord = fc.oneof(
      fc.constantFrom({}, null, 5, 'text', [], true),
      fc.record({ id: fc.constant('bad'), name: fc.constantFrom(5, '', null, {}) }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...LISTS), fc.nat(), badRecord, (list, choice, record) => {
        const feed = sampleFeed();
        const records = valueAt(feed, list);
        const index = choice % (Number(records.length) + 1);
        records.splice(index, 0, record);
        const { network, problems } = parse(feed);
        expect(network).to.deep.equal(parse(sampleFeed()).network);
        expect(problems).not.to.deep.equal([]);
        const place = `${list.join('.')}[${index}]`;
        for (const problem of problems)
          expect(problem.split(' ')[1]).to.match(new RegExp(`^${place.replace(/[[\].]/g, '\\$&')}`));
      }),
      { numRuns: 300 },
    );
  });

  it('survives brackets within brackets', () => {
    let deep: unknown = [];
    for (let level = 0; level < 50_000; level++) deep = level % 2 ? { x: deep } : [deep];
    for (const key of ['unknown', 'events', 'project', '_note']) {
      expect(parseFeed({ ...sampleFeed(), [key]: deep }, BASE).ok, key).to.equal(true);
    }
  });
});
