import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { fromLink, toLink } from '../../../src/widgets/charter-signatories/list-link.js';
import { type ListState, type SortKey, START } from '../../../src/widgets/charter-signatories/list-state.js';

describe('a link to a list', () => {
  const CASES: readonly (readonly [Partial<ListState>, string])[] = [
    [{}, ''],
    [{ query: 'lycée dijon' }, 'q=lyc%C3%A9e+dijon'],
    [{ choices: { country: 'FR', year: '' } }, 'country=FR'],
    [{ sort: 'date', isDescending: true }, 'sort=-date'],
    [{ sort: 'country' }, 'sort=country'],
    [{ isDescending: true }, 'sort=-name'],
  ];

  for (const [state, link] of CASES) {
    it(JSON.stringify(state), () => expect(toLink({ ...START, ...state })).to.equal(link));
  }

  it('leads back to the same list', () => {
    const value = fc.string({ minLength: 1 });
    const state: fc.Arbitrary<ListState> = fc.record({
      query: fc.string(),
      choices: fc.dictionary(fc.constantFrom('country', 'type', 'year', 'via', 'verified'), value, {
        noNullPrototype: true,
      }),
      sort: fc.constantFrom<SortKey>('name', 'country', 'date'),
      isDescending: fc.boolean(),
    });
    fc.assert(
      fc.property(state, (one) => {
        expect(fromLink(toLink(one))).to.deep.equal(one);
      }),
    );
  });

  it('takes nothing that the list does not know', () => {
    expect(fromLink('__proto__=1&colour=red&sort=-size')).to.deep.equal(START);
    fc.assert(fc.property(fc.string(), (link) => ['name', 'country', 'date'].includes(fromLink(link).sort)));
  });
});
