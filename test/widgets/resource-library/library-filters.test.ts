import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { countFacet, type Facets, fits } from '../../../src/model/facets.js';
import type { Audience, CefrLevel, LearningResourceType, Network } from '../../../src/model/network.js';
import { documentFacets, FACET_NAMES, keywordTexts } from '../../../src/widgets/resource-library/document-facets.js';
import { filesInLanguage } from '../../../src/widgets/resource-library/files-in-language.js';
import { groupRows, takeRows } from '../../../src/widgets/resource-library/group-rows.js';
import { formatChoices, parseChoices } from '../../../src/widgets/resource-library/library-hash.js';
import { findsWords, type Row, toRows } from '../../../src/widgets/resource-library/library-rows.js';
import { findWidenings, isNarrowed } from '../../../src/widgets/resource-library/widen.js';
import { network, resource } from '../../model/sample-network.js';

const TYPES: LearningResourceType[] = ['guide', 'exercise', 'charter', 'other'];
const AUDIENCES: Audience[] = ['learner', 'trainer', 'company'];
const LEVELS: CefrLevel[] = ['A1', 'B2'];
const TAGS = ['en', 'fr', 'lv', 'und'];
const WORDS = ['Liepāja', 'stage', 'guide', 'l’été'];

const networks: fc.Arbitrary<Network> = fc
  .array(
    fc.record({
      type: fc.constantFrom(...TYPES),
      languages: fc.subarray(TAGS),
      audience: fc.option(fc.subarray(AUDIENCES), { nil: undefined }),
      level: fc.option(fc.constantFrom(...LEVELS), { nil: undefined }),
      keywords: fc.subarray(WORDS),
    }),
  )
  .map((records) =>
    network({
      resources: records.map(({ type, languages, audience, level, keywords }, index) =>
        resource(`r${index}`, languages, {
          learningResourceType: type,
          keywords: keywords.map((en) => ({ en, lv: `${en} (lv)` })),
          ...(audience && { audience }),
          ...(level && { cefrLevel: level }),
        }),
      ),
    }),
  );
const choices = fc.record({
  search: fc.constantFrom('', 'liepaja', 'GUIDE', 'ete  stage', 'nothing'),
  type: fc.constantFrom('', ...TYPES),
  language: fc.constantFrom('', ...TAGS, 'de'),
  audience: fc.constantFrom('', ...AUDIENCES),
  level: fc.constantFrom('', ...LEVELS),
  keyword: fc.constantFrom('', ...WORDS),
});

const facetsOf = (feed: Network, query: string): Facets<Row> => ({
  ...documentFacets(feed),
  search: findsWords(query),
});

describe('filters of the resource library', () => {
  it('neither lose nor double a row: what is left and what is left out are the whole', () => {
    fc.assert(
      fc.property(networks, choices, (feed, chosen) => {
        const rows = toRows(feed, 'en');
        const facets = facetsOf(feed, chosen.search);
        const left = rows.filter((row) => fits(row, facets, chosen));
        const out = rows.filter((row) => !left.includes(row));
        expect(left.length + out.length).to.equal(feed.resources.length);
        for (const row of out)
          expect(
            Object.entries(chosen).some(([name, value]) => value !== '' && !facets[name]!(row).includes(value)),
          ).to.equal(true);
      }),
    );
  });

  it('count for each value the rows that choosing it leaves', () => {
    fc.assert(
      fc.property(networks, choices, fc.constantFrom(...FACET_NAMES), (feed, chosen, name) => {
        const rows = toRows(feed, 'en');
        const facets = facetsOf(feed, chosen.search);
        for (const { value, count } of countFacet(rows, facets, chosen, name))
          expect(rows.filter((row) => fits(row, facets, { ...chosen, [name]: value }))).to.have.lengthOf(count);
      }),
    );
  });

  it('widen an empty result by exactly as many rows as they promise', () => {
    fc.assert(
      fc.property(networks, choices, (feed, chosen) => {
        const rows = toRows(feed, 'en');
        const facets = facetsOf(feed, chosen.search);
        const widenings = findWidenings(rows, facets, chosen);
        for (const { name, value, count } of widenings) {
          expect(value).to.not.equal('');
          expect(count).to.be.above(0);
          expect(rows.filter((row) => fits(row, facets, { ...chosen, [name]: '' }))).to.have.lengthOf(count);
        }
        if (!isNarrowed(chosen)) expect(widenings).to.deep.equal([]);
      }),
    );
  });

  it('group: under its kind, each document stands once; in steps, none is lost', () => {
    fc.assert(
      fc.property(networks, fc.nat(12), (feed, step) => {
        const valuesOf = documentFacets(feed).type!;
        const groups = groupRows(feed.resources, (one) => valuesOf({ resource: one }));
        const all = groups.flatMap(({ rows }) => rows);
        expect(all.map(({ id }) => id).sort()).to.deep.equal(feed.resources.map(({ id }) => id).sort());
        expect(groups.every(({ rows, total }) => rows.length === total)).to.equal(true);
        expect(takeRows(groups, step).flatMap(({ rows }) => rows)).to.deep.equal(all.slice(0, step));
      }),
    );
  });

  it('group what has no value by itself, and what has several under each', () => {
    const both = { id: 'both', values: ['a', 'b', 'a'] };
    const none = { id: 'none', values: [] };
    const groups = groupRows([both, none], ({ values }) => values);
    expect(groups.map(({ value, rows }) => [value, rows.map(({ id }) => id)])).to.deep.equal([
      ['a', ['both']],
      ['b', ['both']],
      ['', ['none']],
    ]);
  });
});

describe('findsWords', () => {
  const feed = network({
    languages: ['en', 'lv'],
    resources: [
      resource('guide', ['en'], {
        name: { en: 'Guide', lv: 'Ceļvedis' },
        description: { en: 'Before you go', lv: 'Pirms brauciena' },
        keywords: [{ en: 'families', lv: 'ģimenes' }],
      }),
    ],
  });
  const finds = (query: string, language: string) => findsWords(query)(toRows(feed, language)[0]!).length > 0;
  const cases: [string, string, boolean][] = [
    ['guide', 'en', true],
    ['GUI', 'en', true],
    ['go families', 'en', true],
    ['go horses', 'en', false],
    ['celvedis', 'lv', true],
    ['gimenes pirms', 'lv', true],
    ['guide', 'lv', false],
    ['', 'en', true],
    ['   ', 'en', true],
  ];
  for (const [query, language, found] of cases)
    it(`${found ? 'finds' : 'does not find'} “${query}” in ${language}`, () =>
      expect(finds(query, language)).to.equal(found));
});

describe('documentFacets', () => {
  it('know a keyword by one value in all languages, and leave out what has no name', () => {
    const feed = network({
      resources: [
        resource('one', ['und', 'en'], { cefrLevel: 'other', keywords: [{ en: 'law', lv: 'tiesības' }, 'plain'] }),
      ],
    });
    const facets = documentFacets(feed);
    const row = { resource: feed.resources[0]! };
    expect(FACET_NAMES.map((name) => facets[name]!(row))).to.deep.equal([['guide'], ['en'], [], [], ['law', 'plain']]);
    expect(keywordTexts(feed).get('law')).to.deep.equal({ en: 'law', lv: 'tiesības' });
  });
});

describe('choices in a link', () => {
  it('come back as they were', () => {
    const texts = fc.record(
      { search: fc.string(), keyword: fc.string(), type: fc.constantFrom(...TYPES) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(texts, (chosen) => {
        const expected = Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== ''));
        expect(parseChoices(formatChoices(chosen))).to.deep.equal(expected);
      }),
    );
  });

  for (const text of ['', 'colour.red', '.', 'type', 'type.', 'search.%E0%A4%A', '__proto__.x'])
    it(`are none in “${text}”`, () => expect(parseChoices(text)).to.deep.equal({}));
});

describe('filesInLanguage', () => {
  it('adds up the files of a language', () => {
    const found = filesInLanguage([resource('a', ['en', 'lv']), resource('b', ['lv']), resource('c', [])], 'lv');
    expect(found.files.map(({ resource: { id } }) => id)).to.deep.equal(['a', 'b']);
    expect(found.bytes).to.equal(2000);
  });
});
