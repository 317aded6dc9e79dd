import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { estimateAbility } from '../../../src/model/measurement/estimate-ability.js';
import { levelProbabilities, levelsFromEstimate, likeliestLevel } from '../../../src/model/measurement/levels.js';
import { SCALE } from './banks.js';

const GRID = { min: -7, max: 6, nodes: 105 };

describe('levels', () => {
  it('share out the whole probability, from the easiest on', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -6, max: 5, noNaN: true }),
        fc.double({ min: 0.2, max: 3, noNaN: true }),
        (theta, standardError) => {
          const levels = levelsFromEstimate(theta, standardError, GRID, SCALE);
          expect(levels.map(({ level }) => level)).to.deep.equal(['below', 'A1', 'A2', 'B1']);
          expect(levels.reduce((sum, { probability }) => sum + probability, 0)).to.be.closeTo(1, 1e-12);
          expect(levels.every(({ probability }) => probability > -1e-12)).to.equal(true);
        },
      ),
    );
  });

  // Normal distribution: pnorm((cut − θ) / SE) in R.
  it('are those of a normal distribution where the estimate is one', () => {
    const [below, a1, a2, b1] = levelsFromEstimate(-1, 1, GRID, SCALE).map(({ probability }) => probability);
    expect(below).to.be.closeTo(0.001349898, 2e-4);
    expect(a1).to.be.closeTo(0.1573054, 1e-3);
    expect(a2).to.be.closeTo(0.8185946, 2e-3);
    expect(b1).to.be.closeTo(0.02275013, 1e-3);
  });

  it('divide the reach of a node at a cut', () => {
    const grid = { min: -1, max: 1, nodes: 3 };
    const at = (theta: number): number =>
      levelProbabilities([0, 1, 0], grid, { cuts: [{ cefrLevel: 'A1', theta }], source: '' })[1]!.probability;
    expect([-0.5, -0.25, 0, 0.25, 0.5].map(at)).to.deep.equal([1, 0.75, 0.5, 0.25, 0]);
  });

  it('sort their cuts, and know no level that is none', () => {
    const cuts = [...SCALE.cuts, { cefrLevel: 'other', theta: 0 } as const].reverse();
    const { posterior } = estimateAbility([], []);
    const mixed = levelProbabilities(posterior, GRID, { cuts, source: '' });
    expect(mixed).to.deep.equal(levelProbabilities(posterior, GRID, SCALE));
  });

  it('have a likeliest one; the easier of two that are equal', () => {
    expect(likeliestLevel(levelsFromEstimate(-1, 0.5, GRID, SCALE))?.level).to.equal('A2');
    expect(likeliestLevel(levelsFromEstimate(-6, 0.5, GRID, SCALE))?.level).to.equal('below');
    const same = [{ level: 'A1', probability: 0.5 } as const, { level: 'A2', probability: 0.5 } as const];
    expect(likeliestLevel(same)?.level).to.equal('A1');
    expect(likeliestLevel([])).to.equal(undefined);
  });
});
