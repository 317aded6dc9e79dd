import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import type { OrderItem } from '../../../src/model/item-bank.js';
import { moveId, orderOf } from '../../../src/widgets/language-quiz/order-of.js';

const item: OrderItem = {
  ...{ id: 'o', revision: 1, type: 'order', skill: 'reading', cefrLevel: 'A1', pool: 'A', body: [] },
  choices: ['a', 'b', 'c'].map((id) => ({ id, text: id })),
  correct: ['c', 'b', 'a'],
};

describe('orderOf', () => {
  for (const [order, ids] of [
    ['', 'abc'],
    ['c a b', 'cab'],
    ['b', 'bac'],
    ['x c', 'cab'],
    ['c c c', 'cab'],
  ] as const) {
    it(`shows every line once after "${order}"`, () => {
      expect(
        orderOf(item, { order })
          .map(({ id }) => id)
          .join(''),
      ).to.equal(ids);
    });
  }
});

describe('moveId', () => {
  it('moves one and keeps the others in their order', () => {
    expect(moveId(['a', 'b', 'c'], 0, 2)).to.deep.equal(['b', 'c', 'a']);
    expect(moveId(['a', 'b', 'c'], 2, 1)).to.deep.equal(['a', 'c', 'b']);
  });

  it('is undone by moving back', () => {
    const places = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(places, places, (from, to) => {
        const ids = ['a', 'b', 'c', 'd', 'e'];
        expect(moveId(moveId(ids, from, to), to, from)).to.deep.equal(ids);
      }),
    );
  });
});
