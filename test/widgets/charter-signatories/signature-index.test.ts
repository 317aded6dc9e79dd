import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import type { Entry } from '../../../src/widgets/charter-signatories/entry.js';
import { type ListState, type SortKey, START } from '../../../src/widgets/charter-signatories/list-state.js';
import type { Signatory } from '../../../src/widgets/charter-signatories/signatories.js';
import { FACETS, SignatureIndex } from '../../../src/widgets/charter-signatories/signature-index.js';

const COUNTRIES: Readonly<Record<string, string>> = { FR: 'France', LV: 'Latvija', ES: 'Spain' };
const { compare } = new Intl.Collator('en');

function entry(name: string, town: string, country: string, parts: Partial<Signatory> = {}): Entry {
  const signatory = { name, town, country, type: 'school', signedOn: '2022-05-12', via: 'online', ...parts };
  return { signatory: signatory as Signatory, name, countryName: COUNTRIES[country] ?? country };
}

const indexOf = (entries: readonly Entry[]) =>
  new SignatureIndex(entries, compare, ({ signatory }) => signatory.town as string);
const find = (entries: readonly Entry[], state: Partial<ListState>) => indexOf(entries).find({ ...START, ...state });

const ENTRIES = [
  entry('Lycée Les Marcs d’Or', 'Dijon', 'FR'),
  entry('Lycée Claudie Haigneré', 'Blanzy', 'FR', { via: 'paper' }),
  entry('Liepājas vidusskola', 'Liepāja', 'LV', { signedOn: '2021-06' }),
  entry('M&M Profuture Training', 'Cornellà de Llobregat', 'ES', { type: 'company' }),
];

const word = fc.string({ unit: fc.constantFrom('a', 'ā', 'é', 'N', 'ñ', 'o', ' '), maxLength: 8 });
const anyEntry = fc
  .tuple(
    word,
    word,
    fc.constantFrom('FR', 'ES', 'LV'),
    fc.constantFrom('online', 'paper'),
    fc.constantFrom('2021', '2022-05'),
  )
  .map(([name, town, country, via, signedOn]) => entry(name, town, country, { via, signedOn }));
const anyEntries = fc.array(anyEntry);
const anyState: fc.Arbitrary<ListState> = fc.record({
  query: word,
  choices: fc.record({ country: fc.constantFrom('', 'FR', 'ES'), via: fc.constantFrom('', 'paper') }),
  sort: fc.constantFrom<SortKey>('name', 'country', 'date'),
  isDescending: fc.boolean(),
});

describe('SignatureIndex.find', () => {
  const CASES: readonly (readonly [string, Readonly<Record<string, string>>, readonly number[]])[] = [
    ['', {}, [0, 1, 2, 3]],
    ['lycee', {}, [0, 1]],
    ['LYCÉE blanzy', {}, [1]],
    ['blanzy LYCÉE', {}, [1]],
    ['lycee liepaja', {}, []],
    ['latvija', {}, [2]],
    ['d’or', {}, [0]],
    ["d'or", {}, [0]],
    ['m&m', {}, [3]],
    ['', { country: 'FR' }, [0, 1]],
    ['cornella', { country: 'FR' }, []],
    ['', { via: 'paper' }, [1]],
    ['', { year: '2021' }, [2]],
    ['', { type: 'company', country: 'ES' }, [3]],
    ['', { verified: 'yes' }, []],
  ];

  for (const [query, choices, expected] of CASES) {
    it(`"${query}" with ${JSON.stringify(choices)}`, () => {
      expect(find(ENTRIES, { query, choices }).entries).to.deep.equal(expected.map((at) => ENTRIES[at]));
    });
  }

  it('never invents, doubles or reorders a row', () => {
    fc.assert(
      fc.property(anyEntries, anyState, (entries, state) => {
        const places = find(entries, state).entries.map((one) => entries.indexOf(one));
        expect(places).to.deep.equal([...new Set(places)].sort((a, b) => a - b));
        expect(places).to.not.include(-1);
      }),
    );
  });

  it('counts for each value what choosing it shows', () => {
    fc.assert(
      fc.property(anyEntries, anyState, (entries, state) => {
        const index = indexOf(entries);
        for (const [name, counts] of index.find(state).facets)
          for (const { value, count } of counts) {
            const choices = { ...state.choices, [name]: value };
            expect(index.find({ ...state, choices }).entries.length).to.equal(count);
          }
      }),
    );
  });

  it('keeps every value in its place, whatever is searched', () => {
    fc.assert(
      fc.property(anyEntries, anyState, (entries, state) => {
        const [all, some] = [find(entries, {}).facets, find(entries, state).facets];
        for (const name of Object.keys(FACETS))
          expect(some.get(name)?.map(({ value }) => value)).to.deep.equal(all.get(name)?.map(({ value }) => value));
      }),
    );
  });

  it('finds a row by its own name, however accented, and no more rows with another word', () => {
    fc.assert(
      fc.property(anyEntries, word, (entries, second) => {
        for (const one of entries) {
          const broad = find(entries, { query: one.name.toUpperCase() }).entries;
          expect(broad).to.include(one);
          expect(broad).to.include.members([...find(entries, { query: `${one.name} ${second}` }).entries]);
        }
      }),
    );
  });
});

describe('SignatureIndex.sort', () => {
  const names = (sort: SortKey, isDescending: boolean) =>
    indexOf(ENTRIES)
      .sort(ENTRIES, { ...START, sort, isDescending }, Infinity)
      .map(({ name }) => name.slice(0, 8));

  it('by name', () => {
    const up = ['Liepājas', 'Lycée Cl', 'Lycée Le', 'M&M Prof'];
    expect(names('name', false)).to.deep.equal(up);
    expect(names('name', true)).to.deep.equal([...up].reverse());
  });

  it('by country and by date, equal ones by name', () => {
    expect(names('country', false)).to.deep.equal(['Lycée Cl', 'Lycée Le', 'Liepājas', 'M&M Prof']);
    expect(names('country', true)).to.deep.equal(['M&M Prof', 'Liepājas', 'Lycée Cl', 'Lycée Le']);
    expect(names('date', true)).to.deep.equal(['Lycée Cl', 'Lycée Le', 'M&M Prof', 'Liepājas']);
    expect(names('date', false)).to.deep.equal(['Liepājas', 'Lycée Cl', 'Lycée Le', 'M&M Prof']);
  });

  it('keeps all rows, and shows the first ones of the same order', () => {
    fc.assert(
      fc.property(anyEntries, anyState, fc.nat({ max: 20 }), (entries, state, count) => {
        const all = indexOf(entries).sort(entries, state, Infinity);
        expect([...all]).to.have.members([...entries]);
        expect(indexOf(entries).sort(entries, state, count)).to.deep.equal(all.slice(0, count));
      }),
    );
  });
});

describe('SignatureIndex.prepare', () => {
  const anySearches = fc.array(anyState, { maxLength: 6 });
  const namesOf = (index: SignatureIndex, state: ListState): unknown => {
    const { entries, facets } = index.find(state);
    return { entries: index.sort(entries, state, 3), facets: [...facets] };
  };

  it('changes no result, nor do the searches before', async () => {
    await fc.assert(
      fc.asyncProperty(anyEntries, anySearches, async (entries, states) => {
        const prepared = indexOf(entries);
        await prepared.prepare(() => Promise.resolve());
        for (const state of states) expect(namesOf(prepared, state)).to.deep.equal(namesOf(indexOf(entries), state));
      }),
    );
  });

  it('finds letter by letter what the whole word finds', () => {
    fc.assert(
      fc.property(anyEntries, word, (entries, query) => {
        const index = indexOf(entries);
        for (let length = 1; length < query.length; length += 1)
          index.find({ ...START, query: query.slice(0, length) });
        expect(index.find({ ...START, query }).entries).to.deep.equal(find(entries, { query }).entries);
      }),
    );
  });
});
