import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import type { Response } from '../../../src/model/measurement/estimate-ability.js';
import { cronbachAlpha, itemStatistics, reliabilityOf } from '../../../src/model/measurement/item-statistics.js';

const sheets = (rows: readonly string[]): Map<string, Response>[] =>
  rows.map(
    (row) =>
      new Map(
        Array.from(row).flatMap((mark, item) => (mark === '.' ? [] : [[`i${item}`, mark === '1' ? 1 : 0] as const])),
      ),
  );

describe('cronbachAlpha', () => {
  it('equals Moodle’s published statistics, where it is negative', () => {
    // Variances and the spread of the sums are given there in ten digits.
    const variances = [0.2037333333, 0.26, 0.0177777796, 0.2266666667, 0.0933333333, 0.24, 0.11];
    const { alpha, standardErrorOfMeasurement } = cronbachAlpha(variances, 0.8117265554 ** 2);
    expect(alpha).to.be.closeTo(-0.872230935542, 1e-9);
    expect(standardErrorOfMeasurement).to.be.closeTo(1.1106813066, 1e-9);
  });
});

describe('reliabilityOf', () => {
  it('is one where all items say the same', () => {
    expect(reliabilityOf(sheets(['1111', '0000', '1111']))).to.deep.include({ alpha: 1, people: 3, items: 4 });
  });

  it('is KR-20, computed by hand', () => {
    // p = 3/4, 2/4, 1/4; Σ variance (n − 1) = 1/4 + 1/3 + 1/4; sums 3 2 1 0: variance 5/3; α = 3/2 · (1 − (5/6)/(5/3)).
    expect(reliabilityOf(sheets(['111', '110', '100', '000']))?.alpha).to.be.closeTo(0.75, 1e-12);
  });

  const NONE = [[], ['101'], ['1', '0'], ['101', '10.'], ['10.', '1.0'], ['110', '101']];
  for (const rows of NONE)
    it(`is not known of ${rows.join(' ') || 'nobody'}`, () => expect(reliabilityOf(sheets(rows))).to.equal(undefined));

  it('is never above one', () => {
    const row = fc.string({ unit: fc.constantFrom('0', '1'), minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 20 }), (rows) => {
        expect(reliabilityOf(sheets(rows))?.alpha ?? 0).to.be.at.most(1 + 1e-12);
      }),
    );
  });
});

describe('itemStatistics', () => {
  it('tells easy from hard, and what tells the better from the others', () => {
    const [easy, good, reversed] = itemStatistics(sheets(['1101', '1101', '1010', '0010', '1010']));
    expect(easy).to.include({ id: 'i0', people: 5, facility: 0.8 });
    expect(good?.discrimination).to.be.greaterThan(0);
    expect(reversed?.discrimination).to.be.lessThan(0);
  });

  it('correlates an item with the rest, by hand', () => {
    // Item 1 0 1 0, rest (of two) 2 1 1 0: r = 1/√2.
    const [first] = itemStatistics(sheets(['111', '010', '110', '000']));
    expect(first?.discrimination).to.be.closeTo(Math.SQRT1_2, 1e-12);
  });

  it('counts only who was asked, and knows no discrimination without spread', () => {
    const [first, second, third] = itemStatistics(sheets(['11.', '10.', '1.0']));
    expect(first).to.deep.equal({ id: 'i0', people: 3, facility: 1 });
    expect(second).to.include({ people: 2, facility: 0.5 });
    expect(third).to.deep.equal({ id: 'i2', people: 1, facility: 0 });
    expect(itemStatistics(sheets(['1', '0']))).to.deep.equal([{ id: 'i0', people: 2, facility: 0.5 }]);
    expect(itemStatistics([])).to.deep.equal([]);
  });
});
