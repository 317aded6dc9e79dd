import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { nextItem, type PathStep, type PoolItem } from '../../../src/model/measurement/next-item.js';
import { information, probability } from '../../../src/model/measurement/response-function.js';
import { randomFrom } from '../../../src/model/random.js';

const SKILLS = ['reading', 'reading', 'grammar', 'listening'] as const;

/** Difficulties over four logits; every fifth pair shares a text. */
function pool(length: number, withTexts = true): PoolItem[] {
  return Array.from({ length }, (_, index) => ({
    ...{ id: `i${index}`, skill: SKILLS[index % 4]!, a: 1, b: (index % 9) / 2 - 2, c: 0, d: 1 },
    ...(withTexts && index % 20 < 2 && { skill: 'reading', stimulus: `s${Math.floor(index / 20)}` }),
  }));
}

function take(items: readonly PoolItem[], seed: string, theta = 0, options = {}): PathStep[] {
  const answer = randomFrom(`answers ${seed}`);
  const path: PathStep[] = [];
  for (;;) {
    const next = nextItem(items, path, { seed, ...options });
    if ('stop' in next) return path;
    path.push({ id: next.item.id, response: answer() < probability(theta, next.item) ? 1 : 0 });
  }
}

const seeds = fc.string({ minLength: 1, maxLength: 8 });
const lengths = fc.integer({ min: 1, max: 60 });

describe('nextItem', () => {
  it('asks nothing twice, and at most thirty', () => {
    fc.assert(
      fc.property(seeds, lengths, (seed, length) => {
        const ids = take(pool(length), seed).map(({ id }) => id);
        expect(new Set(ids).size).to.equal(ids.length);
        expect(ids.length).to.be.at.most(Math.min(30, length));
      }),
      { numRuns: 30 },
    );
  });

  it('goes on after a reload as it would have gone', () => {
    fc.assert(
      fc.property(seeds, fc.nat(29), (seed, position) => {
        const items = pool(60);
        const path = take(items, seed);
        const next = nextItem(items, JSON.parse(JSON.stringify(path.slice(0, position))) as PathStep[], { seed });
        expect('item' in next ? next.item.id : undefined).to.equal(path[position]?.id);
      }),
      { numRuns: 30 },
    );
  });

  it('does not ask everybody the same', () => {
    const firsts = new Set(Array.from({ length: 40 }, (_, seed) => take(pool(60), `seed ${seed}`)[0]!.id));
    expect(firsts.size).to.equal(3);
  });

  it('takes one of the three most informative items of the skill', () => {
    const items = pool(60, false).map((item) => ({ ...item, skill: 'reading' }));
    const next = nextItem(items, [], { seed: 'x' });
    if (!('item' in next)) throw new Error(next.stop);
    const better = items.filter(
      (item) => information(next.estimate.theta, item) > information(next.estimate.theta, next.item),
    );
    expect(better.length).to.be.at.most(14);
    const best = Math.max(...items.map((item) => information(next.estimate.theta, item)));
    expect(information(next.estimate.theta, next.item)).to.be.closeTo(best, 1e-9);
  });

  it('gives each skill its share of the pool', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const items = pool(60, false);
        const asked = take(items, seed, 0, { targetStandardError: 0 });
        for (const skill of new Set<string>(SKILLS)) {
          const share = items.filter((item) => item.skill === skill).length / items.length;
          const count = asked.filter(({ id }) => items.find((item) => item.id === id)?.skill === skill).length;
          expect(Math.abs(count - share * 30), skill).to.be.below(1);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('keeps the items about one text together', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const items = pool(60);
        const texts = take(items, seed, 0, { targetStandardError: 0 }).map(
          ({ id }) => items.find((item) => item.id === id)?.stimulus,
        );
        for (const text of new Set(texts.filter((one) => one !== undefined))) {
          const [first, last] = [texts.indexOf(text), texts.lastIndexOf(text)];
          expect(texts.slice(first, last + 1).every((one) => one === text)).to.equal(true);
        }
      }),
      { numRuns: 20 },
    );
  });

  describe('stops', () => {
    const answered = (count: number): PathStep[] =>
      pool(60)
        .slice(0, count)
        .map(({ id }, index) => ({ id, response: index % 2 ? 1 : 0 }));
    const CASES = [
      ['not before twelve', 11, { targetStandardError: 9 }, undefined],
      ['at twelve, when that is precise enough', 12, { targetStandardError: 9 }, 'precise'],
      ['not when it is not precise enough', 12, { targetStandardError: 0.1 }, undefined],
      ['at thirty', 30, { targetStandardError: 0.1 }, 'longest'],
      ['when nothing is left', 60, { maxItems: 99, targetStandardError: 0 }, 'exhausted'],
    ] as const;
    for (const [name, count, options, stop] of CASES)
      it(name, () => {
        const next = nextItem(pool(60), answered(count), { seed: 's', ...options });
        expect('stop' in next ? next.stop : undefined).to.equal(stop);
        expect(next.estimate.posterior).to.have.length(105);
      });
    it('at once, of an empty pool', () => {
      expect(nextItem([], [], { seed: 's' })).to.include({ stop: 'exhausted' });
    });
  });

  it('leaves an answer out whose item the pool has lost', () => {
    const items = pool(20);
    const known = nextItem(items, [{ id: 'i4', response: 1 }], { seed: 's' });
    const withLost = nextItem(
      items,
      [
        { id: 'gone', response: 0 },
        { id: 'i4', response: 1 },
      ],
      { seed: 's' },
    );
    expect(withLost).to.deep.equal(known);
  });
});
