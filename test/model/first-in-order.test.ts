import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { firstInOrder } from '../../src/model/first-in-order.js';

const item = fc.record({ key: fc.integer({ min: 0, max: 9 }), id: fc.nat() });
type Item = typeof item extends fc.Arbitrary<infer T> ? T : never;
const byKey = (a: Item, b: Item): number => a.key - b.key;

describe('firstInOrder', () => {
  it('is the start of the sorted list, equal items in their order', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 300 }), fc.nat({ max: 60 }), (items, count) => {
        expect(firstInOrder(items, count, byKey)).to.deep.equal([...items].sort(byKey).slice(0, count));
      }),
    );
  });

  it('takes all of them when asked for more than there are', () => {
    const items = [3, 1, 2];
    expect(firstInOrder(items, Infinity, (a, b) => a - b)).to.deep.equal([1, 2, 3]);
    expect(items).to.deep.equal([3, 1, 2]);
  });

  it('compares each item about once where few of many are asked for', () => {
    let comparisons = 0;
    const items = Array.from({ length: 10_000 }, (_, index) => (index * 7919) % 10_007);
    firstInOrder(items, 50, (a, b) => {
      comparisons += 1;
      return a - b;
    });
    expect(comparisons).to.be.below(20_000);
  });
});
