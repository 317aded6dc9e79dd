import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { studentCumulative, studentQuantile, studentTwoSided } from '../../../src/model/measurement/student-t.js';

const values = fc.double({ min: -50, max: 50, noNaN: true });
const degrees = fc.integer({ min: 1, max: 500 });

describe('Student’s distribution', () => {
  it('has closed forms for one and two degrees of freedom', () => {
    fc.assert(
      fc.property(values, (t) => {
        expect(studentCumulative(t, 1)).to.be.closeTo(0.5 + Math.atan(t) / Math.PI, 1e-12);
        expect(studentCumulative(t, 2)).to.be.closeTo(0.5 + t / (2 * Math.sqrt(2 + t ** 2)), 1e-12);
      }),
    );
  });

  // R: qt(0.975, df)
  const QUANTILES = [
    [1, 12.7062047362],
    [4, 2.7764451052],
    [9, 2.2621571628],
    [23, 2.0686576104],
    [1000, 1.9623390808],
  ] as const;
  for (const [df, expected] of QUANTILES)
    it(`has its 97.5 % point with ${df} degrees where R has it`, () => {
      expect(studentQuantile(0.975, df)).to.be.closeTo(expected, 1e-9);
    });

  it('is symmetric, rises, and its two sides make one', () => {
    fc.assert(
      fc.property(values, degrees, (t, df) => {
        expect(studentCumulative(t, df) + studentCumulative(-t, df)).to.be.closeTo(1, 1e-12);
        expect(studentCumulative(t + 0.1, df)).to.be.at.least(studentCumulative(t, df) - 1e-14);
        expect(studentTwoSided(t, df)).to.be.closeTo(2 * studentCumulative(-Math.abs(t), df), 1e-12);
      }),
    );
  });

  it('finds the way back', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 0.9999, noNaN: true }), degrees, (share, df) => {
        expect(studentCumulative(studentQuantile(share, df), df)).to.be.closeTo(share, 1e-10);
      }),
    );
  });
});
