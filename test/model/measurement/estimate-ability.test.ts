import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { estimateAbility, gridNodes, type Response } from '../../../src/model/measurement/estimate-ability.js';
import { ability, curve, response } from './arbitraries.js';

const STANDARD = { prior: { mean: 0, sd: 1 }, grid: { min: -4, max: 4, nodes: 33 } };
const WIDE = { prior: { mean: 0, sd: 1 }, grid: { min: -6, max: 6, nodes: 33 } };
const item = (b: number, a = 1, c = 0, d = 1) => ({ a, b, c, d });
const RASCH = [-2, -1, 0, 1, 2].map((b) => item(b));
const EASY = [item(-4, 1, 0.5), item(-3, 1, 0.5)];

describe('estimateAbility', () => {
  // Expected: catR 3.17 in R 4.2.2; the two of EASY are also in the published tests of jsCAT, to three digits.
  const CASES = [
    ['five Rasch items, 11000', RASCH, [1, 1, 0, 0, 0], STANDARD, -0.2749649927, 0.7422162804],
    ['five Rasch items, all right', RASCH, [1, 1, 1, 1, 1], STANDARD, 1.403247969, 0.763915451],
    ['2PL', [item(-1), item(0, 1.2), item(1, 0.8)], [1, 0, 1], STANDARD, 0.1446946269, 0.7885096785],
    ['two easy items, both wrong', EASY, [0, 0], WIDE, -1.649371728, undefined],
    ['and one more', [...EASY, item(-2.5, 1, 0.2)], [0, 0, 1], WIDE, -1.48621309, undefined],
  ] as const;
  for (const [name, items, responses, options, theta, standardError] of CASES)
    it(`equals catR: ${name}`, () => {
      const estimate = estimateAbility(items, responses, options);
      expect(estimate.theta).to.be.closeTo(theta, 1e-9);
      if (standardError !== undefined) expect(estimate.standardError).to.be.closeTo(standardError, 1e-9);
    });

  it('is the prior without items', () => {
    const { theta, standardError, posterior } = estimateAbility([], []);
    expect(theta).to.be.closeTo(-1, 0.01);
    expect(standardError).to.be.closeTo(2, 0.02);
    expect(posterior).to.have.length(105);
  });

  it('takes an infinite sd for "nothing is known"', () => {
    const { theta, posterior } = estimateAbility([], [], { ...STANDARD, prior: { mean: 3, sd: Infinity } });
    expect(theta).to.be.closeTo(0, 1e-12);
    expect(posterior[1]! / posterior[0]!).to.be.closeTo(2, 1e-12);
  });

  const answers = fc.array(fc.tuple(curve, response), { maxLength: 40 });

  it('is a distribution whose mean and spread are the estimate', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const items = given.map(([one]) => one);
        const { theta, standardError, posterior } = estimateAbility(
          items,
          given.map(([, answer]) => answer),
        );
        const nodes = gridNodes({ min: -7, max: 6, nodes: 105 });
        const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
        expect(sum(posterior)).to.be.closeTo(1, 1e-12);
        expect(sum(posterior.map((p, node) => p * nodes[node]!))).to.be.closeTo(theta, 1e-9);
        expect(sum(posterior.map((p, node) => p * nodes[node]! ** 2)) - theta ** 2).to.be.closeTo(
          standardError ** 2,
          1e-9,
        );
      }),
    );
  });

  it('does not care about the order of the answers, and rises with a right one', () => {
    fc.assert(
      fc.property(answers, curve, (given, more) => {
        const estimate = (pairs: readonly (readonly [typeof more, Response])[]): number =>
          estimateAbility(
            pairs.map(([one]) => one),
            pairs.map(([, answer]) => answer),
          ).theta;
        expect(estimate([...given].reverse())).to.be.closeTo(estimate(given), 1e-9);
        expect(estimate([...given, [more, 1]])).to.be.at.least(estimate([...given, [more, 0]]) - 1e-9);
      }),
    );
  });

  it('stays finite for tests of ten thousand items and for the steepest curves', () => {
    const long = Array.from({ length: 10_000 }, (_, index) => item((index % 9) - 4));
    const half = long.map((_, index): Response => (index % 9 < 4 ? 1 : 0));
    expect(estimateAbility(long, half).theta).to.be.within(-2, 1);
    const steep = [item(-50, 100), item(50, 100)];
    const { theta, standardError } = estimateAbility(steep, [0, 1]);
    expect([theta, standardError].every(Number.isFinite)).to.equal(true);
  });

  it('narrows with more answers', () => {
    fc.assert(
      fc.property(ability, (theta) => {
        const items = Array.from({ length: 40 }, () => item(theta));
        const errors = [5, 10, 20, 40].map(
          (count) =>
            estimateAbility(
              items.slice(0, count),
              items.slice(0, count).map((_, index): Response => (index % 2 ? 1 : 0)),
            ).standardError,
        );
        expect([...errors].sort((one, other) => other - one)).to.deep.equal(errors);
      }),
    );
  });

  const REFUSED = [
    ['another number of responses', [item(0)], [], STANDARD],
    ['one node', [], [], { ...STANDARD, grid: { min: -1, max: 1, nodes: 1 } }],
    ['half a node', [], [], { ...STANDARD, grid: { min: -1, max: 1, nodes: 2.5 } }],
    ['a grid upside down', [], [], { ...STANDARD, grid: { min: 1, max: -1, nodes: 9 } }],
    ['a prior without spread', [], [], { ...STANDARD, prior: { mean: 0, sd: 0 } }],
    ['a prior that is no number', [], [], { ...STANDARD, prior: { mean: NaN, sd: 1 } }],
  ] as const;
  for (const [name, items, responses, options] of REFUSED)
    it(`refuses ${name}`, () => expect(() => estimateAbility(items, responses, options)).to.throw(RangeError));
});
