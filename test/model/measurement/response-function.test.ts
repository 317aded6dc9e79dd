import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { failureProbability, information, probability } from '../../../src/model/measurement/response-function.js';
import { ability, curve } from './arbitraries.js';

const item = (a: number, b: number, c: number, d: number) => ({ a, b, c, d });

describe('the response function', () => {
  // θ, item, P, I, tolerance. The first three rows: catR 3.17; the others: published tests of jsCAT, to their last digit.
  const CASES = [
    [0, item(1.2, 0.3, 0.2, 0.95), 0.5082196745, 0.1899112963, 1e-9],
    [1, item(1.2, 0.3, 0.2, 0.95), 0.723848912, 0.1797441382, 1e-9],
    [2, item(1.2, 0.3, 0.2, 0.95), 0.863699951, 0.0713422356, 1e-9],
    [0, item(1, -0.3, 0.35, 1), 0.7234, undefined, 5e-5],
    [0, item(0.5, 0, 0.25, 1), 0.625, undefined, 1e-12],
    [0, item(1.53, -0.5, 0.5, 1), undefined, 0.206, 5e-4],
    [2.35, item(1, 2, 0.3, 1), undefined, 0.1401, 5e-5],
    [0, item(1, 0, 0, 1), 0.5, 0.25, 1e-15],
  ] as const;
  for (const [theta, curve, p, i, tolerance] of CASES)
    it(`at ${theta} of ${Object.values(curve).join(' ')}`, () => {
      if (p !== undefined) expect(probability(theta, curve)).to.be.closeTo(p, tolerance);
      if (i !== undefined) expect(information(theta, curve)).to.be.closeTo(i, tolerance);
    });

  it('lies between its asymptotes, rises, and leaves the rest to failure', () => {
    fc.assert(
      fc.property(curve, ability, (item, theta) => {
        const p = probability(theta, item);
        expect(p).to.be.within(item.c, item.d);
        expect(probability(theta + 0.1, item)).to.be.at.least(p);
        expect(p + failureProbability(theta, item)).to.be.closeTo(1, 1e-12);
      }),
    );
  });

  it('informs by its slope: (dP/dθ)² / PQ', () => {
    fc.assert(
      fc.property(curve, ability, (item, theta) => {
        const step = 1e-5;
        const slope = (probability(theta + step, item) - probability(theta - step, item)) / (2 * step);
        const expected = slope ** 2 / (probability(theta, item) * failureProbability(theta, item));
        expect(information(theta, item)).to.be.closeTo(expected, 1e-6);
      }),
    );
  });

  it('has no information, and no NaN, far away', () => {
    for (const theta of [-1e4, 1e4])
      for (const c of [0, 0.2])
        for (const d of [0.9, 1]) expect(information(theta, item(2, 0, c, d)), `${theta} ${c} ${d}`).to.equal(0);
  });
});
