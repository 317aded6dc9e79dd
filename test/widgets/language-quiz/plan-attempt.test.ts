import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import type { ItemBank, Pool } from '../../../src/model/item-bank.js';
import { findItems, planAttempt, type Wishes } from '../../../src/widgets/language-quiz/plan-attempt.js';
import { bank as sample, dictation, reading, stimulus } from './bank.js';

const SKILLS = ['reading', 'vocabulary', 'grammar'] as const;
const LEVELS = ['A1', 'A2', 'B1'] as const;

/** Five questions for each skill and level in the practice pool and in each form, and a recording. */
const bank: ItemBank = {
  ...sample,
  stimuli: [stimulus, { id: 'text' }],
  items: [
    dictation,
    ...(['A', 'B', 'practice'] satisfies Pool[]).flatMap((pool) =>
      SKILLS.flatMap((skill) =>
        LEVELS.flatMap((cefrLevel) =>
          [1, 2, 3, 4, 5].map((n) => ({
            ...reading,
            id: `${pool}-${skill}-${cefrLevel}-${n}`,
            pool,
            skill,
            cefrLevel,
          })),
        ),
      ),
    ),
  ],
};

const PRACTICE: Wishes = { quiz: 'test-es', mode: 'practice', skills: [], levels: [], size: 10, timeLimit: 0 };
const TEST: Wishes = { ...PRACTICE, mode: 'test', size: 30 };
const NONE = { seen: new Set<string>() };

describe('planAttempt', () => {
  it('is the same for the same seed', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(PRACTICE, TEST), (seed, wishes) => {
        expect(planAttempt(bank, wishes, NONE, seed)).to.deep.equal(planAttempt(bank, wishes, NONE, seed));
      }),
    );
  });

  it('asks as many questions of the skills and levels as are wished for', () => {
    const wished = { ...PRACTICE, skills: ['grammar', 'reading'], levels: ['A1'], size: 4 };
    const { items } = planAttempt(bank, wished, NONE, 's');
    expect(items).to.have.lengthOf(4);
    expect(new Set(items.map(({ skill }) => skill))).to.deep.equal(new Set(['grammar', 'reading']));
    expect(new Set(items.map(({ cefrLevel }) => cefrLevel))).to.deep.equal(new Set(['A1']));
    expect(planAttempt(bank, { ...wished, size: 99 }, NONE, 's').items).to.have.lengthOf(10);
    expect(planAttempt(bank, { ...wished, skills: ['writing'] }, NONE, 's').items).to.have.lengthOf(0);
  });

  it('practises with other questions, until there are none', () => {
    const first = planAttempt(bank, PRACTICE, NONE, 'a').items.map(({ id }) => id);
    const second = planAttempt(bank, PRACTICE, { seen: new Set(first) }, 'b').items.map(({ id }) => id);
    expect(second.filter((id) => first.includes(id))).to.deep.equal([]);
    const all = new Set(bank.items.map(({ id }) => id));
    expect(planAttempt(bank, PRACTICE, { seen: all }, 'c').items).to.have.lengthOf(10);
    all.delete('practice-reading-A1-1');
    expect(planAttempt(bank, PRACTICE, { seen: all }, 'd').items.map(({ id }) => id)).to.deep.equal([
      'practice-reading-A1-1',
    ]);
  });

  it('takes the other form when a test is taken again', () => {
    const { form, items } = planAttempt(bank, TEST, NONE, 's');
    const again = planAttempt(bank, TEST, { ...NONE, lastForm: form }, 's');
    expect(again.form).to.equal(form === 'A' ? 'B' : 'A');
    expect(new Set(items.map(({ pool }) => pool))).to.deep.equal(new Set([form]));
    expect(new Set(again.items.map(({ pool }) => pool))).to.deep.equal(new Set([again.form]));
  });

  it('gives either form, by the seed', () => {
    const forms = Array.from({ length: 40 }, (_, seed) => planAttempt(bank, TEST, NONE, String(seed)).form);
    expect(new Set(forms)).to.deep.equal(new Set(['A', 'B']));
  });

  it('knows which of the stimuli are recordings', () => {
    expect(planAttempt(bank, TEST, NONE, 's').recordings).to.deep.equal([stimulus.id]);
    expect(planAttempt({ ...sample, items: [reading] }, TEST, NONE, 's').recordings).to.deep.equal([]);
  });

  it('counts what an attempt can be chosen from', () => {
    expect(findItems(bank.items, PRACTICE)).to.have.lengthOf(45);
    expect(findItems(bank.items, { ...PRACTICE, skills: ['grammar'], levels: ['A1', 'B1'] })).to.have.lengthOf(10);
    expect(findItems([reading], PRACTICE)).to.have.lengthOf(1);
  });
});
