import { expect } from '@esm-bundle/chai';
import { isAdaptive, nextQuestion, toAdaptive } from '../../../src/widgets/language-quiz/adaptive-path.js';
import { type Attempt, startAttempt, stepAt } from '../../../src/widgets/language-quiz/attempt.js';
import { continueAttempt } from '../../../src/widgets/language-quiz/continue-attempt.js';
import { gradeAttempt } from '../../../src/widgets/language-quiz/grade-attempt.js';
import { planAttempt, type Wishes } from '../../../src/widgets/language-quiz/plan-attempt.js';
import { readAttempt, writeAttempt } from '../../../src/widgets/language-quiz/stored-attempt.js';
import { measuredBank } from './measured-bank.js';

const wishes: Wishes = { quiz: 'q', mode: 'before', skills: [], levels: [], size: 14, timeLimit: 0 };
const bank = measuredBank(24);

function start(seed: string): Attempt {
  return startAttempt(toAdaptive(planAttempt(bank, wishes, { seen: new Set() }, seed), bank, wishes.size));
}

/** One answer, right for every second question, and the question that follows. */
function step(attempt: Attempt): Attempt | undefined {
  const choice = attempt.items.length % 2 === 0 ? 'right' : 'wrong';
  const answered = continueAttempt(attempt, { type: 'answer', field: 'choice', value: choice });
  const { items } = gradeAttempt(answered, bank.language);
  const next = nextQuestion({ ...answered, most: wishes.size }, bank, items);
  return next && continueAttempt(answered, { type: 'ask', item: next });
}

function run(seed: string, between = (attempt: Attempt): Attempt | undefined => attempt): Attempt {
  let attempt = start(seed);
  for (let next: Attempt | undefined = attempt; next; next = step(attempt)) attempt = between(next) ?? next;
  return attempt;
}

describe('adaptive test', () => {
  it('is taken where the forms leave a choice, and the page asks for all of them', () => {
    expect(isAdaptive(bank, wishes)).to.equal(true);
    expect(isAdaptive(bank, { ...wishes, size: 30 })).to.equal(false);
    expect(isAdaptive(bank, { ...wishes, skills: ['reading'] })).to.equal(false);
  });

  it('asks questions of one form, none twice, and ends', () => {
    const { items, form, most } = run('one');
    expect(most).to.equal(14);
    expect(items.length).to.be.within(12, 14);
    expect(new Set(items).size).to.equal(items.length);
    expect(items.every(({ pool }) => pool === form)).to.equal(true);
  });

  it('goes on after a reload as it would have gone on', () => {
    for (const seed of ['one', 'two', 'three']) {
      const resumed = run(seed, (attempt) => readAttempt(writeAttempt(attempt), bank));
      expect(resumed.items.map(({ id }) => id)).to.deep.equal(run(seed).items.map(({ id }) => id));
      expect(stepAt(resumed, 0)).to.deep.equal(stepAt(run(seed), 0));
    }
  });
});
