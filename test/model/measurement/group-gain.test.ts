import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { toBins } from '../../../src/model/measurement/distribution.js';
import { groupGain, type GroupGain, pairedTest, type ResultPair } from '../../../src/model/measurement/group-gain.js';
import type { ResultSummary } from '../../../src/model/measurement/result-summary.js';

// Student's sleep data (1908), as in R's `datasets`.
const FIRST = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
const SECOND = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

const result = (theta: number, change: Partial<ResultSummary> = {}): ResultSummary => ({
  ...{ bankHash: 1, form: 'A', mode: 'before', theta, standardError: 0.5 },
  ...{ skills: {}, date: '2026-01-12', items: 30, language: 'es', ...change },
});

const pairs = (gains: readonly number[], change: Partial<ResultSummary> = {}): ResultPair[] =>
  gains.map((gain) => ({ before: result(-1), after: result(-1 + gain, { form: 'B', mode: 'after', ...change }) }));

function shown(group: GroupGain): Extract<GroupGain, { hidden: false }> {
  if (group.hidden) throw new Error('hidden');
  return group;
}

describe('pairedTest', () => {
  it('equals R: t.test(extra ~ group, paired) of sleep', () => {
    const test = pairedTest(FIRST.map((value, index) => value - SECOND[index]!));
    expect(test.mean).to.be.closeTo(-1.58, 1e-12);
    expect(test.t).to.be.closeTo(-4.06212768, 1e-8);
    expect(test.degreesOfFreedom).to.equal(9);
    expect(test.p).to.be.closeTo(0.00283289, 1e-8);
    expect(test.confidenceInterval[0]).to.be.closeTo(-2.4598858, 1e-7);
    expect(test.confidenceInterval[1]).to.be.closeTo(-0.7001142, 1e-7);
  });

  it('holds nought in its interval just where p is above five per cent', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -40, max: 60 }), { minLength: 2, maxLength: 30 }), (values) => {
        const { p, confidenceInterval, standardError } = pairedTest(values);
        const [low, high] = confidenceInterval;
        if (standardError > 0 && Math.abs(p - 0.05) > 1e-9) expect(low < 0 && high > 0).to.equal(p > 0.05);
      }),
    );
  });

  it('is wider for more confidence', () => {
    const widthOf = (confidence: number): number => {
      const [low, high] = pairedTest(FIRST, confidence).confidenceInterval;
      return high - low;
    };
    expect(widthOf(0.99)).to.be.greaterThan(widthOf(0.95));
  });

  it('judges by no spread where there is none, and refuses a single value', () => {
    expect(pairedTest([1, 1, 1])).to.deep.include({ t: Infinity, p: 0, confidenceInterval: [1, 1] });
    expect(() => pairedTest([1])).to.throw(RangeError);
  });
});

describe('groupGain', () => {
  it('is hidden under five people', () => {
    expect(groupGain(pairs([1, 2, 0, 1]))).to.deep.equal({ hidden: true, people: 4, needed: 5 });
    expect(groupGain([])).to.deep.equal({ hidden: true, people: 0, needed: 5 });
    expect(groupGain(pairs([1, 2, 0, 1, 1])).hidden).to.equal(false);
  });

  it('does not count a pair that is not comparable towards the five', () => {
    const other = pairs([1], { bankHash: 2 });
    expect(groupGain([...pairs([1, 2, 0, 1]), ...other])).to.deep.equal({ hidden: true, people: 4, needed: 5 });
    expect(shown(groupGain([...pairs([1, 2, 0, 1, 1]), ...other])).leftOut).to.equal(1);
  });

  it('is of one bank: the one that most of its pairs are of', () => {
    const ofBank = (gains: readonly number[], bankHash: number): ResultPair[] =>
      pairs(gains).map(({ before, after }) => ({ before: { ...before, bankHash }, after: { ...after, bankHash } }));
    const group = shown(groupGain([...ofBank([9, 9], 2), ...ofBank([1, 2, 0, 1, 1], 1)]));
    expect(group.overall).to.include({ people: 5, mean: 1 });
    expect(group.leftOut).to.equal(2);
    expect(groupGain([...ofBank([1, 2, 3], 2), ...ofBank([1, 2, 3, 4], 1)]).hidden).to.equal(true);
  });

  it('is the paired test of the differences, and counts what each of them says', () => {
    const gains = [2, 1.5, -2, 0.1, 0.4, 1.6];
    const { overall, verdicts, leftOut } = shown(groupGain(pairs(gains)));
    expect(overall.mean).to.be.closeTo(0.6, 1e-12);
    expect(overall.people).to.equal(6);
    expect(verdicts).to.deep.equal({ 'clear-progress': 3, 'no-clear-change': 2, 'clear-drop': 1 });
    expect(leftOut).to.equal(0);
  });

  it('shows a skill where five people were tested in it twice', () => {
    const withSkills = pairs([1, 1, 2, 1, 0]).map(({ before, after }, index) => ({
      before: { ...before, skills: { reading: -1, grammar: 0 } },
      after: { ...after, skills: index === 0 ? { reading: 0 } : { reading: index / 2, grammar: 1 } },
    }));
    const { skills } = shown(groupGain(withSkills));
    expect(skills.map(({ skill, test }) => [skill, test.people])).to.deep.equal([['reading', 5]]);
  });
});

describe('toBins', () => {
  it('counts each value once, in bins without gaps', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -9, max: 9, noNaN: true })), (values) => {
        const bins = toBins(values, 0.5);
        expect(bins.reduce((sum, { count }) => sum + count, 0)).to.equal(values.length);
        bins.slice(1).forEach(({ from }, index) => expect(from).to.equal(bins[index]!.to));
        bins.forEach(({ from, to, count }) =>
          expect(values.filter((value) => value >= from && value < to).length).to.equal(count),
        );
      }),
    );
  });

  it('begins a bin at each multiple of the width', () => {
    expect(toBins([-0.1, 0, 0.49, 1.2], 0.5)).to.deep.equal([
      { from: -0.5, to: 0, count: 1 },
      { from: 0, to: 0.5, count: 2 },
      { from: 0.5, to: 1, count: 0 },
      { from: 1, to: 1.5, count: 1 },
    ]);
    expect(toBins([], 1)).to.deep.equal([]);
    expect(() => toBins([1], 0)).to.throw(RangeError);
  });
});
