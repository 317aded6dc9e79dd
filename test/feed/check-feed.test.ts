import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { checkFeed } from '../../src/feed/check-feed.js';
import { describeProblems } from '../../src/feed/describe-problem.js';
import { formatPath } from '../../src/feed/problem.js';
import { LANGUAGES } from '../../src/model/language.js';
import { BASE, LISTS, sampleFeed, sampleFeedWith, valueAt } from './sample-feed.js';

const check = (feed: unknown): string[] => checkFeed(feed, BASE).map(({ code, path }) => `${code} ${formatPath(path)}`);

describe('checkFeed', () => {
  it('finds nothing wrong with a good feed', () => {
    expect(check(sampleFeed())).to.deep.equal([]);
  });

  const strict: [name: string, path: (string | number)[], value: unknown, problem: string][] = [
    ['a field that does not exist', ['organisations'], [], 'unknown-key organisations'],
    ['a field that a record does not have', ['events', 0, 'place'], 'x', 'unknown-key events[0].place'],
    [
      'a field that a place does not have',
      ['events', 2, 'location', 'town'],
      'x',
      'unknown-key events[2].location.town',
    ],
    ['an unknown value', ['events', 0, 'type'], 'hackathon', 'unknown-value events[0].type'],
    ['no id', ['id'], undefined, 'missing id'],
    ['no home page', ['homepage'], undefined, 'missing homepage'],
    ['no project', ['project'], undefined, 'missing project'],
    ['no languages', ['languages'], undefined, 'missing languages'],
    ['an empty list of languages', ['languages'], [], 'empty languages'],
    ['an unsafe link', ['banners', 0, 'actions', 0, 'url'], 'javascript:1', 'unsafe-link banners[0].actions[0].url'],
    ['a link without https', ['homepage'], 'http://feed.example/', 'unsafe-link homepage'],
  ];
  for (const [name, path, value, problem] of strict) {
    it(`reports ${name}`, () => {
      expect(check(sampleFeedWith(path, value))).to.deep.equal([problem]);
    });
  }

  it('allows notes at every level', () => {
    const feed = sampleFeed();
    feed._note =
      feed.project._note =
      feed.events[0]._note =
      feed.events[0].name._note =
      feed.events[2].location._x =
        [1];
    expect(check(feed)).to.deep.equal([]);
  });

  it('refuses what is no feed with one problem', () => {
    expect(check([])).to.deep.equal(['not-an-object (feed)']);
    expect(check({})).to.deep.equal(['missing version']);
    expect(check({ ...sampleFeed(), version: '3.0' })).to.deep.equal(['unsupported-version version']);
  });

  it('reports everything in one run, at its place in the file', () => {
    const feed = sampleFeed();
    feed.events.unshift({ id: 'nameless' }, 'none');
    feed.events[3].startDate = '2018-01-01';
    feed.banners[0].flyer = 'nothing';
    feed.colour = 'red';
    delete feed.homepage;
    expect(check(feed)).to.have.members([
      'missing events[0].type',
      'missing events[0].name',
      'missing events[0].startDate',
      'wrong-type events[1]',
      'outside-project events[3].startDate',
      'unknown-reference banners[0].flyer',
      'unknown-key colour',
      'missing homepage',
    ]);
  });

  it('does not call a record absent that is there but broken', () => {
    const feed = sampleFeedWith(['organizations', 1, 'geo'], 'north');
    expect(check(feed)).to.deep.equal(['wrong-type organizations[1].geo']);
    expect(check(sampleFeedWith(['flows', 0, 'participants'], 'two'))).to.deep.equal([
      'wrong-type flows[0].participants',
    ]);
    expect(check(sampleFeedWith(['organizations'], 'none')).filter((it) => it.startsWith('total'))).to.deep.equal([]);
  });

  it('finds the faults of the other records wherever a bad one stands', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LISTS), fc.nat(), fc.constantFrom(5, null, {}, 'text'), (list, choice, record) => {
        const feed = sampleFeedWith(['events', 2, 'name'], { en: 'Visit' });
        const records = valueAt(feed, list);
        const index = choice % (Number(records.length) + 1);
        records.splice(index, 0, record);
        const warned = list[0] === 'events' && index <= 2 ? 3 : 2;
        const problems = check(feed);
        expect(problems.filter((problem) => problem.startsWith('missing-translation'))).to.deep.equal([
          `missing-translation events[${warned}].name`,
        ]);
        const others = problems.filter((problem) => !problem.startsWith('missing-translation'));
        expect(others.length).to.be.greaterThan(0);
        for (const problem of others) expect(problem).to.include(` ${list.join('.')}[${index}]`);
      }),
      { numRuns: 150 },
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(sampleFeed())), fc.jsonValue()), (changes) => {
        checkFeed({ ...sampleFeed(), ...changes }, BASE);
      }),
      { numRuns: 200 },
    );
  });
});

describe('describeProblems', () => {
  const problems = checkFeed(
    { ...sampleFeed(), colour: 'red', homepage: 'javascript:1', banners: [{ id: 'x', name: { en: 'x' }, flyer: 'y' }] },
    BASE,
  );

  for (const language of LANGUAGES) {
    it(`leaves no placeholder open in ${language}`, async () => {
      const described = await describeProblems(problems, language);
      expect(described.map(({ code }) => code)).to.have.members([
        'unknown-key',
        'unsafe-link',
        'unknown-reference',
        'missing-translation',
      ]);
      for (const { message } of described) expect(message).to.match(/^[^{}]{20,}$/);
    });
  }
});
