import { expect } from '@esm-bundle/chai';
import { measuredItems } from '../../../src/model/measurement/item-parameters.js';
import { BANK, ITEMS, SCALE } from './banks.js';

describe('measuredItems', () => {
  const CHANCES = {
    choice: 1 / 4,
    several: 0,
    typed: 0,
    selected: 1 / 8,
    match: 1 / 9,
    'gap-match': 1 / 6,
    order: 1 / 6,
    hottext: 0,
    dictation: 0,
  };
  it('leaves out what is not scored, and keeps the order', () => {
    expect(measuredItems(BANK).map(({ id }) => id)).to.deep.equal(Object.keys(CHANCES));
  });
  for (const [id, chance] of Object.entries(CHANCES))
    it(`gives ${id} its chance to guess, and the middle of its level`, () => {
      const item = measuredItems(BANK).find((other) => other.id === id);
      expect(item?.c).to.be.closeTo(chance, 1e-12);
      expect(item).to.include({ a: 1, b: -0.5, d: 1, skill: 'reading', revision: 1, pool: 'A' });
    });

  const difficulties = (scale: typeof SCALE | undefined, cefrLevel: 'A1' | 'B1' | 'C2'): number[] =>
    measuredItems({ ...(scale && { scale }), items: [{ ...ITEMS.choice!, cefrLevel }] }).map(({ b }) => b);

  it('takes the last level to be as wide as the one before, and a single one to be one logit', () => {
    expect(difficulties(SCALE, 'A1')).to.deep.equal([-3]);
    expect(difficulties(SCALE, 'B1')).to.deep.equal([2.5]);
    expect(difficulties({ ...SCALE, cuts: [{ cefrLevel: 'B1', theta: 1 }] }, 'B1')).to.deep.equal([1.5]);
    expect(difficulties({ ...SCALE, cuts: [...SCALE.cuts].reverse() }, 'A1')).to.deep.equal([-3]);
  });

  it('leaves out what the scale does not place', () => {
    expect(difficulties(SCALE, 'C2')).to.deep.equal([]);
    expect(difficulties(undefined, 'A1')).to.deep.equal([]);
  });

  it('prefers the parameters that an item has, with or without a scale', () => {
    const irt = { a: 1.2, b: 0.3, c: 0.2, d: 0.95, method: 'calibrated', n: 300 } as const;
    const items = [{ ...ITEMS.choice!, irt, stimulus: 's' }];
    expect(measuredItems({ items })).to.deep.equal(measuredItems({ items, scale: SCALE }));
    expect(measuredItems({ items })[0]).to.include({ a: 1.2, b: 0.3, c: 0.2, d: 0.95, stimulus: 's' });
  });
});
