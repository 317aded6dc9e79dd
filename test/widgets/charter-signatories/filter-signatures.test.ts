import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import {
  countByCountry,
  EVERYBODY,
  filterSignatures,
} from '../../../src/widgets/charter-signatories/filter-signatures.js';
import { fold } from '../../../src/model/fold.js';

const row = (name: string, place: string, country: string) => ({ name, haystack: fold(`${name} ${place}`), country });

const ROWS = [
  row('Lycée Les Marcs d’Or', 'Dijon France', 'FR'),
  row('Lycée Claudie Haigneré', 'Blanzy France', 'FR'),
  row('Liepājas vidusskola', 'Liepāja Latvija', 'LV'),
  row('M&M Profuture Training', 'Cornellà de Llobregat Spain', 'ES'),
];

describe('filterSignatures', () => {
  const CASES: readonly (readonly [string, string, readonly number[]])[] = [
    ['', '', [0, 1, 2, 3]],
    ['lycee', '', [0, 1]],
    ['LYCÉE blanzy', '', [1]],
    ['blanzy LYCÉE', '', [1]],
    ['lycee liepaja', '', []],
    ['latvija', '', [2]],
    ['d’or', '', [0]],
    ["d'or", '', [0]],
    ['m&m', '', [3]],
    ['', 'FR', [0, 1]],
    ['cornella', 'FR', []],
    ['cornella', 'ES', [3]],
    ['', 'PT', []],
  ];

  for (const [query, country, expected] of CASES) {
    it(`"${query}" in ${country || 'all countries'}`, () => {
      const found = filterSignatures(ROWS, { query, country });
      expect(found).to.deep.equal(expected.map((index) => ROWS[index]));
    });
  }

  const word = fc.string({ unit: fc.constantFrom('a', 'ā', 'é', 'N', 'ñ', 'o', ' '), maxLength: 8 });
  const country = fc.constantFrom('FR', 'ES', 'LV');
  const rows = fc.array(fc.tuple(word, word, country).map((values) => row(...values)));
  const filter = fc.record({ query: word, country: fc.constantFrom('', 'FR', 'ES') });

  it('never invents, doubles or reorders a row', () => {
    fc.assert(
      fc.property(rows, filter, (all, wanted) => {
        const found = filterSignatures(all, wanted);
        const indexes = found.map((entry) => all.indexOf(entry));
        return indexes.every((index, at) => index >= 0 && (at === 0 || index > (indexes[at - 1] ?? -1)));
      }),
    );
  });

  it('keeps every row when nothing is asked', () => {
    fc.assert(fc.property(rows, (all) => filterSignatures(all, EVERYBODY).length === all.length));
  });

  it('finds a row by its own name, however accented', () => {
    fc.assert(
      fc.property(rows, (all) =>
        all.every((one) => filterSignatures(all, { query: one.name.toUpperCase(), country: '' }).includes(one)),
      ),
    );
  });

  it('leaves no more rows with another word', () => {
    fc.assert(
      fc.property(rows, word, word, (all, first, second) => {
        const broad = filterSignatures(all, { query: first, country: '' });
        const narrow = filterSignatures(all, { query: `${first} ${second}`, country: '' });
        return narrow.every((entry) => broad.includes(entry));
      }),
    );
  });

  it('counts for a country what choosing it shows', () => {
    fc.assert(
      fc.property(rows, word, (all, query) =>
        countByCountry(all, query).every(
          (entry) => entry.count === filterSignatures(all, { query, country: entry.country }).length,
        ),
      ),
    );
  });
});

describe('countByCountry', () => {
  it('lists each country once, those without a match with 0', () => {
    expect(countByCountry(ROWS, 'blanzy')).to.deep.equal([
      { country: 'FR', count: 1 },
      { country: 'LV', count: 0 },
      { country: 'ES', count: 0 },
    ]);
  });
});
