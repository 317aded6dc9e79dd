import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { parseFeed } from '../../src/feed/parse-feed.js';
import { formatPath } from '../../src/feed/problem.js';
import { checkSetRules } from '../../src/feed/set-rules.js';
import { BASE, type Json, sampleFeed, sampleFeedWith } from './sample-feed.js';

function check(feed: unknown): string[] {
  const result = parseFeed(feed, BASE);
  if (!result.ok) throw new Error('not a feed');
  return checkSetRules(result.value).map(({ code, path }) => `${code} ${formatPath(path)}`);
}

function changed(change: (feed: Json) => void): Json {
  const feed = sampleFeed();
  change(feed);
  return feed;
}

describe('checkSetRules', () => {
  it('finds nothing wrong with a good feed', () => {
    expect(check(sampleFeed())).to.deep.equal([]);
    expect(check({ version: '1.0' })).to.deep.equal([]);
  });

  describe('ids', () => {
    const lists = ['organizations', 'events', 'flows', 'resources', 'quizzes', 'banners'];
    for (const list of lists) {
      it(`are unique within ${list}`, () => {
        const feed = changed((it) => void it[list].push(it[list][0]));
        const index = feed[list].length - 1;
        expect(check(feed)).to.include(`duplicate-id ${list}[${index}].id`);
      });
    }

    it('are unique within the signatures', () => {
      const feed = sampleFeedWith(['charter', 'signatures', 1, 'id'], 'first');
      expect(check(feed)).to.deep.equal(['duplicate-id charter.signatures[1].id']);
    });

    it('are reported for each repetition, not for the first record', () => {
      const feed = changed((it) => void it.quizzes.push(it.quizzes[0], it.quizzes[0]));
      expect(check(feed)).to.deep.equal(['duplicate-id quizzes[1].id', 'duplicate-id quizzes[2].id']);
    });

    it('may be the same in two lists', () => {
      expect(check(sampleFeedWith(['banners', 0, 'id'], 'guide'))).to.deep.equal([]);
    });
  });

  describe('references', () => {
    const references: (string | number)[][] = [
      ['organizations', 2, 'memberOf'],
      ['events', 0, 'location'],
      ['events', 1, 'organizer'],
      ['events', 2, 'superEvent'],
      ['events', 1, 'documents', 1],
      ['resources', 0, 'isBasedOn'],
      ['flows', 0, 'event'],
      ['flows', 0, 'sending'],
      ['flows', 1, 'receiving'],
      ['charter', 'document'],
      ['charter', 'signatures', 0, 'organization'],
      ['charter', 'signatures', 0, 'verified', 'by'],
      ['banners', 0, 'flyer'],
      ['banners', 0, 'countdownTo'],
    ];
    for (const path of references) {
      it(`${formatPath(path)} leads to a record`, () => {
        expect(check(sampleFeedWith(path, 'nobody'))).to.deep.equal([`unknown-reference ${formatPath(path)}`]);
      });
    }

    it('resources[0].quizzes[1] leads to a quiz', () => {
      const feed = sampleFeed();
      const { id } = feed.quizzes[0];
      expect(check(sampleFeedWith(['resources', 0, 'quizzes'], [id, 'nobody']))).to.deep.equal([
        'unknown-reference resources[0].quizzes[1]',
      ]);
    });

    it('lead to a record of the right list', () => {
      expect(check(sampleFeedWith(['banners', 0, 'flyer'], 'meeting'))).to.deep.equal([
        'unknown-reference banners[0].flyer',
      ]);
    });

    it('may lead to a record that could not be read', () => {
      const result = parseFeed(sampleFeedWith(['events', 1, 'startDate'], 'soon'), BASE);
      if (!result.ok) throw new Error('not a feed');
      expect(checkSetRules(result.value, new Map([['events', ['mobility']]]))).to.deep.equal([]);
    });
  });

  describe('dates', () => {
    const cases: [name: string, path: (string | number)[], value: string, problem?: string][] = [
      ['an end before its start', ['events', 1, 'endDate'], '2021-10-03', 'end-before-start events[1].endDate'],
      ['an end on the day of its start', ['events', 1, 'endDate'], '2021-10-04'],
      ['an end in the month of its start', ['events', 1, 'endDate'], '2021-10'],
      ['an end in the month before', ['events', 1, 'endDate'], '2021-09', 'end-before-start events[1].endDate'],
      ['a day in the month of its start', ['events', 1, 'startDate'], '2021-10'],
      ['an event before the project', ['events', 0, 'startDate'], '2019-08-31', 'outside-project events[0].startDate'],
      ['an event on the first day', ['events', 0, 'startDate'], '2019-09-01'],
      ['an event in the first month', ['events', 0, 'startDate'], '2019-09'],
      ['an event on the last day', ['events', 0, 'startDate'], '2022-08-31'],
      ['an event after the project', ['events', 0, 'startDate'], '2022-09-01', 'outside-project events[0].startDate'],
      ['an event in the month after', ['events', 0, 'startDate'], '2022-09', 'outside-project events[0].startDate'],
      [
        'an event that outlasts the project',
        ['events', 1, 'endDate'],
        '2022-09-01',
        'outside-project events[1].endDate',
      ],
    ];
    for (const [name, path, value, problem] of cases) {
      it(`${problem ? 'do not allow' : 'allow'} ${name}`, () => {
        expect(check(sampleFeedWith(path, value))).to.deep.equal(problem ? [problem] : []);
      });
    }

    it('of a reversed project are reported once', () => {
      expect(check(sampleFeedWith(['project', 'endDate'], '2018-08'))).to.deep.equal([
        'end-before-start project.endDate',
      ]);
    });

    it('of banners are in order', () => {
      const feed = changed((it) => void Object.assign(it.banners[0], { startsOn: '2022-03-02', endsOn: '2022-03-01' }));
      expect(check(feed)).to.deep.equal(['end-before-start banners[0].endsOn']);
    });
  });

  describe('flows', () => {
    it('lead to another organisation', () => {
      const feed = changed((it) => {
        delete it.project.targets;
        it.flows[1].receiving = 'liepaja';
      });
      expect(check(feed)).to.deep.equal(['sends-to-itself flows[1].receiving']);
    });

    const problems = (feed: Json): unknown => {
      const result = parseFeed(feed, BASE);
      return (
        result.ok &&
        checkSetRules(result.value).map(({ code, values }) => [code, values?.key, values?.found, values?.expected])
      );
    };

    it('meet the targets of each country', () => {
      expect(problems(sampleFeedWith(['flows', 0, 'participants'], 3))).to.deep.equal([
        ['sends-off-target', 'FR', '3', '2'],
        ['receives-off-target', 'LV', '3', '2'],
        ['total-off-target', '', '5', '4'],
      ]);
    });

    it('meet the targets of each organisation', () => {
      expect(problems(sampleFeedWith(['project', 'targets', 'per'], 'organization'))).to.deep.equal([]);
      const feed = changed((it) => {
        it.project.targets.per = 'organization';
        it.flows[0].receiving = 'workshop';
      });
      expect(problems(feed)).to.deep.equal([
        ['sends-off-target', 'workshop', '0', '2'],
        ['receives-off-target', 'liepaja', '0', '2'],
      ]);
    });

    it('are demanded of a partner that has none', () => {
      expect(problems({ ...sampleFeed(), flows: [] })).to.deep.equal([
        ['sends-off-target', 'FR', '0', '2'],
        ['sends-off-target', 'LV', '0', '2'],
        ['receives-off-target', 'FR', '0', '2'],
        ['receives-off-target', 'LV', '0', '2'],
        ['total-off-target', '', '0', '4'],
      ]);
    });
  });

  describe('translations', () => {
    const texts: (string | number)[][] = [
      ['project', 'name'],
      ['project', 'requiredStatement', 'label'],
      ['project', 'requiredStatement', 'value'],
      ['organizations', 0, 'address', 'addressLocality'],
      ['events', 0, 'name'],
      ['events', 2, 'location', 'name'],
      ['charter', 'name'],
      ['charter', 'signatures', 1, 'organization', 'addressLocality'],
      ['resources', 0, 'keywords', 0],
      ['quizzes', 0, 'name'],
      ['banners', 0, 'actions', 0, 'label'],
    ];
    for (const path of texts) {
      it(`are there for ${formatPath(path)}`, () => {
        expect(check(sampleFeedWith([...path, 'fr'], undefined))).to.deep.equal([
          `missing-translation ${formatPath(path)}`,
        ]);
      });
    }

    const covers: [name: string, text: unknown, missing: string | undefined][] = [
      ['a bare text is in the language of the feed', 'Meeting', 'fr'],
      ['a neutral text is in all', { und: 'NEAR' }, undefined],
      ['other languages do not help', { es: 'Reunión', pt: 'Reunião' }, 'en, fr'],
      ['a variant is not the language itself', { en: 'Meeting', 'fr-CA': 'Réunion' }, 'fr'],
    ];
    for (const [name, text, missing] of covers) {
      it(name, () => {
        const result = parseFeed(sampleFeedWith(['events', 0, 'name'], text), BASE);
        const found = result.ok ? checkSetRules(result.value).map(({ values }) => values?.found) : [];
        expect(found).to.deep.equal(missing === undefined ? [] : [missing]);
      });
    }

    it('of a language serve its variants', () => {
      expect(check({ ...sampleFeed(), languages: ['en', 'fr-CA'] })).to.deep.equal([]);
    });

    it('are not asked of register numbers', () => {
      const feed = sampleFeedWith(['organizations', 0, 'identifiers'], [{ scheme: 'PIC', value: '900' }]);
      expect(check(feed)).to.deep.equal([]);
    });
  });

  it('proves balanced rings of partners, whatever their number and order', () => {
    const ring = fc.tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(ring, ([size, participants]) => {
        const feed = sampleFeed();
        const [pattern] = feed.organizations;
        feed.organizations = Array.from({ length: size }, (_, index): unknown => ({
          ...pattern,
          id: `o${index}`,
          address: { ...pattern.address, addressCountry: `A${String.fromCharCode(65 + index)}` },
        }));
        feed.flows = Array.from({ length: size }, (_, index): unknown => ({
          ...feed.flows[0],
          id: `f${index}`,
          sending: `o${index}`,
          receiving: `o${(index + 1) % size}`,
          participants,
        }));
        feed.project.targets = {
          per: 'country',
          sends: participants,
          receives: participants,
          total: participants * size,
        };
        const codes = check(feed).map((problem) => problem.split(' ')[0]);
        expect(codes.filter((code) => code !== 'unknown-reference')).to.deep.equal([]);
        feed.flows[0].participants++;
        expect(check(feed).join()).to.match(/sends-off-target.*receives-off-target.*total-off-target/);
      }),
      { numRuns: 50 },
    );
  });
});
