import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { type Choices, countFacet, countFacets, type Facets, fits, fitting } from '../../src/model/facets.js';

interface Row {
  readonly country: string;
  readonly languages: readonly string[];
}

const FACETS: Facets<Row> = { country: ({ country }) => [country], language: ({ languages }) => languages };

const ROWS: readonly Row[] = [
  { country: 'FR', languages: ['fr', 'en'] },
  { country: 'ES', languages: ['es', 'ca', 'en'] },
  { country: 'ES', languages: ['es'] },
  { country: 'LV', languages: [] },
];

const row = fc.record({
  country: fc.constantFrom('FR', 'ES', 'LV'),
  languages: fc.array(fc.constantFrom('fr', 'en', 'es')),
});
const choices: fc.Arbitrary<Choices> = fc.record({
  country: fc.constantFrom('', 'FR', 'ES', 'LV'),
  language: fc.constantFrom('', 'fr', 'en', 'es'),
});

describe('facets', () => {
  it('counts each value under the choices of the other facets', () => {
    expect(countFacet(ROWS, FACETS, { language: 'en', country: 'FR' }, 'country')).to.deep.equal([
      { value: 'FR', count: 1 },
      { value: 'ES', count: 1 },
      { value: 'LV', count: 0 },
    ]);
  });

  it('takes no choice, an empty one and an unknown facet for all', () => {
    for (const all of [{}, { country: '' }, { colour: 'red' }])
      expect(ROWS.filter((each) => fits(each, FACETS, all))).to.deep.equal(ROWS);
  });

  it('counts what choosing the value would leave', () => {
    fc.assert(
      fc.property(fc.array(row), choices, fc.constantFrom('country', 'language'), (rows, chosen, name) => {
        for (const { value, count } of countFacet(rows, FACETS, chosen, name))
          expect(rows.filter((each) => fits(each, FACETS, { ...chosen, [name]: value })).length).to.equal(count);
      }),
    );
  });

  it('counts all facets at once as it counts each', () => {
    fc.assert(
      fc.property(fc.array(row), choices, (rows, chosen) => {
        const all = countFacets(rows, FACETS, chosen);
        expect([...all.keys()]).to.deep.equal(Object.keys(FACETS));
        for (const [name, counts] of all) expect(counts).to.deep.equal(countFacet(rows, FACETS, chosen, name));
      }),
    );
  });

  it('counts a row once for a value that it has twice', () => {
    const twice = [{ country: 'FR', languages: ['fr', 'fr'] }];
    expect(countFacet(twice, FACETS, {}, 'language')).to.deep.equal([{ value: 'fr', count: 1 }]);
  });

  it('knows no counts of a facet that there is not', () => {
    expect(countFacet(ROWS, FACETS, {}, 'colour')).to.deep.equal([]);
  });

  it('filters without losing or doubling a row', () => {
    fc.assert(
      fc.property(fc.array(row), choices, (rows, chosen) => {
        const isFitting = fitting(FACETS, chosen);
        const [kept, dropped] = [rows.filter(isFitting), rows.filter((each) => !isFitting(each))];
        expect(kept.length + dropped.length).to.equal(rows.length);
        expect(kept).to.deep.equal(rows.filter((each) => fits(each, FACETS, chosen)));
      }),
    );
  });
});
