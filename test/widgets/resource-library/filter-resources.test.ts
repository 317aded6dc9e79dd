import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import type { Audience, LearningResourceType } from '../../../src/model/network.js';
import {
  EVERYTHING,
  facetCounts,
  filterResources,
  type ResourceFilter,
} from '../../../src/widgets/resource-library/filter-resources.js';
import { resource } from '../../model/sample-network.js';

const TYPES: LearningResourceType[] = ['guide', 'exercise', 'charter', 'other'];
const AUDIENCES: Audience[] = ['learner', 'trainer', 'company'];
const TAGS = ['en', 'fr', 'lv'];

const guide = resource('guide', ['en', 'fr'], { audience: ['learner', 'trainer'] });
const charter = resource('charter', ['en', 'lv'], { learningResourceType: 'charter', audience: ['company'] });
const odd = resource('odd', [], { learningResourceType: 'other' });
const all = [guide, charter, odd];

const resources = fc
  .array(fc.tuple(fc.constantFrom(...TYPES), fc.subarray(TAGS), fc.option(fc.subarray(AUDIENCES), { nil: undefined })))
  .map((some) =>
    some.map(([learningResourceType, languages, audience], index) =>
      resource(`r${index}`, languages, { learningResourceType, ...(audience && { audience }) }),
    ),
  );
const filters: fc.Arbitrary<ResourceFilter> = fc.record({
  type: fc.constantFrom('' as const, ...TYPES),
  language: fc.constantFrom('', ...TAGS, 'de'),
  audience: fc.constantFrom('' as const, ...AUDIENCES),
});

describe('filterResources', () => {
  const cases: [Partial<ResourceFilter>, string[]][] = [
    [{}, ['guide', 'charter', 'odd']],
    [{ type: 'charter' }, ['charter']],
    [{ type: 'report' }, []],
    [{ language: 'en' }, ['guide', 'charter']],
    [{ language: 'lv' }, ['charter']],
    [{ audience: 'trainer' }, ['guide']],
    [{ type: 'guide', language: 'fr', audience: 'learner' }, ['guide']],
    [{ type: 'guide', language: 'lv' }, []],
  ];
  for (const [filter, ids] of cases)
    it(`leaves ${ids.join(', ') || 'nothing'} for ${JSON.stringify(filter)}`, () => {
      expect(filterResources(all, { ...EVERYTHING, ...filter }).map(({ id }) => id)).to.deep.equal(ids);
    });

  it('neither loses nor doubles a resource: with what each choice leaves out, it is the whole', () => {
    fc.assert(
      fc.property(resources, filters, (some, filter) => {
        const shown = filterResources(some, filter);
        expect(shown).to.deep.equal(some.filter((one) => shown.includes(one)));
        for (const hidden of some.filter((one) => !shown.includes(one)))
          expect(
            (filter.type !== '' && hidden.learningResourceType !== filter.type) ||
              (filter.language !== '' && !hidden.files.some(({ inLanguage }) => inLanguage === filter.language)) ||
              (filter.audience !== '' && !hidden.audience?.includes(filter.audience)),
          ).to.equal(true);
      }),
    );
  });

  it('shows each resource under exactly one type', () => {
    fc.assert(
      fc.property(resources, filters, (some, filter) => {
        const byType = TYPES.flatMap((type) => filterResources(some, { ...filter, type }));
        expect(byType.map(({ id }) => id).sort()).to.deep.equal(
          filterResources(some, { ...filter, type: '' })
            .map(({ id }) => id)
            .sort(),
        );
      }),
    );
  });
});

describe('facetCounts', () => {
  it('names each value once, in order of appearance', () => {
    expect(facetCounts(all, EVERYTHING, 'type')).to.deep.equal([
      { value: 'guide', count: 1 },
      { value: 'charter', count: 1 },
      { value: 'other', count: 1 },
    ]);
    expect(facetCounts(all, { ...EVERYTHING, type: 'charter' }, 'language')).to.deep.equal([
      { value: 'en', count: 1 },
      { value: 'fr', count: 0 },
      { value: 'lv', count: 1 },
    ]);
    expect(facetCounts([], EVERYTHING, 'audience')).to.deep.equal([]);
  });

  it('counts the rows that choosing the value leaves', () => {
    const keys = fc.constantFrom('type' as const, 'language' as const, 'audience' as const);
    fc.assert(
      fc.property(resources, filters, keys, (some, filter, key) => {
        const facets = facetCounts(some, filter, key);
        expect(new Set(facets.map(({ value }) => value)).size).to.equal(facets.length);
        for (const { value, count } of facets)
          expect(filterResources(some, { ...filter, [key]: value })).to.have.lengthOf(count);
      }),
    );
  });
});
