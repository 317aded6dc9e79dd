import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import {
  type Attempt,
  type AttemptAction,
  continueAttempt,
  isAtLast,
  startAttempt,
} from '../../../src/widgets/language-quiz/attempt.js';
import { gradeAttempt } from '../../../src/widgets/language-quiz/grade-attempt.js';
import { grammar, reading, vocabulary } from './bank.js';

const ITEMS = [reading, vocabulary, grammar];
const FIELDS = [['choice'], ['choice'], ['g1', 'g2']] as const;

const run = (actions: readonly AttemptAction[], attempt = startAttempt(ITEMS)): Attempt =>
  actions.reduce(continueAttempt, attempt);

type AnswerAction = Extract<AttemptAction, { type: 'answer' }>;

const anyAnswerAction: fc.Arbitrary<AnswerAction> = fc.nat({ max: ITEMS.length - 1 }).chain((position) =>
  fc.record({
    type: fc.constant('answer' as const),
    position: fc.constant(position),
    field: fc.constantFrom(...(FIELDS[position] ?? ['choice'])),
    value: fc.constantFrom('a', 'b', 'soy', 'estoy', 'Me encuentro', ''),
  }),
);
const anyMove = fc.constantFrom<AttemptAction>({ type: 'next' }, { type: 'back' });
const anyAction = fc.oneof(anyAnswerAction, anyMove, fc.constant<AttemptAction>({ type: 'finish' }));

describe('attempt', () => {
  it('starts at the first question without an answer', () => {
    expect(startAttempt(ITEMS)).to.deep.equal({ items: ITEMS, answers: [{}, {}, {}], position: 0, isFinished: false });
  });

  it('goes on and back, and no further than there are questions', () => {
    const next = { type: 'next' } as const;
    const back = { type: 'back' } as const;
    expect(run([back]).position).to.equal(0);
    expect(run([next]).position).to.equal(1);
    expect(run([next, next, next, next]).position).to.equal(2);
    expect(run([next, next, back]).position).to.equal(1);
    expect(isAtLast(run([next]))).to.equal(false);
    expect(isAtLast(run([next, next]))).to.equal(true);
  });

  it('keeps the fields of a question apart, and the last of several answers', () => {
    const answer = (field: string, value: string) => ({ type: 'answer', position: 2, field, value }) as const;
    expect(run([answer('g1', 's'), answer('g2', 'estoy'), answer('g1', 'soy')]).answers).to.deep.equal([
      {},
      {},
      { g1: 'soy', g2: 'estoy' },
    ]);
  });

  it('ignores an answer to a question that is not there', () => {
    const attempt = startAttempt(ITEMS);
    expect(run([{ type: 'answer', position: 7, field: 'choice', value: 'a' }], attempt)).to.deep.equal(attempt);
  });

  it('stays as it is once it is finished', () => {
    const finished = run([{ type: 'finish' }]);
    fc.assert(
      fc.property(anyAction, (action) => {
        expect(continueAttempt(finished, action)).to.equal(finished);
      }),
    );
  });

  it('never changes an attempt, only makes another one', () => {
    fc.assert(
      fc.property(fc.array(anyAction), anyAction, (actions, action) => {
        const before = run(actions);
        const copy = structuredClone(before);
        continueAttempt(before, action);
        expect(before).to.deep.equal(copy);
      }),
    );
  });

  it('always shows one of its questions', () => {
    fc.assert(
      fc.property(fc.array(anyAction), (actions) => {
        const { position, items, answers } = run(actions);
        expect(items[position]).to.not.equal(undefined);
        expect(answers.length).to.equal(items.length);
      }),
    );
  });

  it('loses nothing by going on and back', () => {
    fc.assert(
      fc.property(fc.array(anyAnswerAction), fc.array(anyMove), (answers, moves) => {
        const attempt = run(answers);
        expect(run(moves, attempt).answers).to.deep.equal(attempt.answers);
      }),
    );
  });

  it('gives the same result in whatever order the questions are answered', () => {
    const anyAnswers = fc.uniqueArray(anyAnswerAction, { selector: ({ position, field }) => `${position}/${field}` });
    const anyOrders = anyAnswers.chain((answers) =>
      fc.tuple(fc.constant(answers), fc.shuffledSubarray(answers, { minLength: answers.length })),
    );
    fc.assert(
      fc.property(anyOrders, fc.array(anyMove), ([answers, shuffled], moves) => {
        const mixed = shuffled.flatMap<AttemptAction>((answer, index) => [answer, ...moves.slice(index, index + 1)]);
        const grade = gradeAttempt(run(answers), 'es');
        expect(gradeAttempt(run(mixed), 'es')).to.deep.equal(grade);
      }),
    );
  });

  it('scores within its bounds, and the skills add up to the whole', () => {
    fc.assert(
      fc.property(fc.array(anyAction), (actions) => {
        const { correct, total, bySkill, items } = gradeAttempt(run(actions), 'es');
        expect(total).to.equal(ITEMS.length);
        expect(correct).to.be.within(0, total);
        expect(bySkill.reduce((sum, skill) => sum + skill.correct, 0)).to.equal(correct);
        expect(bySkill.reduce((sum, skill) => sum + skill.total, 0)).to.equal(total);
        expect(items.filter(({ mark }) => mark === 'right').length).to.equal(correct);
      }),
    );
  });
});
