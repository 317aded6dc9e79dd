import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { compareResults, type Gain } from '../../../src/model/measurement/gain.js';
import type { ResultSummary } from '../../../src/model/measurement/result-summary.js';
import { summary } from './arbitraries.js';

const BEFORE: ResultSummary = {
  ...{ bankHash: 1, form: 'A', mode: 'before', theta: -1, standardError: 0.5 },
  ...{ skills: {}, date: '2026-01-12', items: 30, language: 'es' },
};
const AFTER: ResultSummary = { ...BEFORE, form: 'B', mode: 'after', date: '2026-02-12' };

function comparable(gain: Gain): Extract<Gain, { comparable: true }> {
  if (!gain.comparable) throw new Error(gain.obstacles.join());
  return gain;
}

describe('compareResults', () => {
  const VERDICTS = [
    [0.4, 0.5, 'clear-progress'],
    [0.38, 0.5, 'no-clear-change'],
    [-1, 0.5, 'no-clear-change'],
    [-2.38, 0.5, 'no-clear-change'],
    [-2.4, 0.5, 'clear-drop'],
    [0.4, 0.9, 'no-clear-change'],
  ] as const;
  for (const [theta, standardError, verdict] of VERDICTS)
    it(`from −1 ± 0.5 to ${theta} ± ${standardError}: ${verdict}`, () => {
      const gain = comparable(compareResults(BEFORE, { ...AFTER, theta, standardError }));
      expect(gain.verdict).to.equal(verdict);
      expect(gain.difference).to.be.closeTo(theta + 1, 1e-12);
      expect(gain.standardError).to.be.closeTo(Math.sqrt(0.25 + standardError ** 2), 1e-12);
      expect(gain.reliableChange).to.be.closeTo(gain.difference / gain.standardError, 1e-12);
    });

  const OBSTACLES = [
    [{ bankHash: 2 }, ['other-bank']],
    [{ language: 'fr', bankHash: 2 }, ['other-language', 'other-bank']],
    [{ language: 'fr' }, ['other-language']],
  ] as const;
  for (const [change, obstacles] of OBSTACLES)
    it(`gives no number: ${obstacles.join()}`, () =>
      expect(compareResults(BEFORE, { ...AFTER, ...change })).to.deep.equal({ comparable: false, obstacles }));

  const CAUTIONS = [
    [{}, []],
    [{ form: 'A' }, ['same-form']],
    [{ date: '2026-01-11' }, ['dates-reversed']],
    [{ date: '2026-01-12' }, []],
    [{ mode: 'before' }, ['modes-reversed']],
    [{ mode: 'test' }, []],
  ] as const;
  for (const [change, cautions] of CAUTIONS)
    it(`with ${JSON.stringify(change)} warns of ${cautions.join() || 'nothing'}`, () =>
      expect(comparable(compareResults(BEFORE, { ...AFTER, ...change })).cautions).to.deep.equal(cautions));

  it('is as much forth as back, whatever the results', () => {
    fc.assert(
      fc.property(summary, summary, (one, other) => {
        const second = { ...other, bankHash: one.bankHash, language: one.language };
        const [forth, back] = [comparable(compareResults(one, second)), comparable(compareResults(second, one))];
        expect(forth.difference).to.be.closeTo(-back.difference, 1e-12);
        expect(forth.standardError).to.equal(back.standardError);
        if (forth.verdict === 'clear-progress') expect(back.verdict).to.equal('clear-drop');
      }),
    );
  });

  it('has no NaN for two results without an error', () => {
    const sure = { standardError: 0 };
    expect(comparable(compareResults({ ...BEFORE, ...sure }, { ...AFTER, ...sure })).reliableChange).to.equal(0);
    expect(comparable(compareResults({ ...BEFORE, ...sure }, { ...AFTER, ...sure, theta: 0 })).verdict).to.equal(
      'clear-progress',
    );
  });
});
