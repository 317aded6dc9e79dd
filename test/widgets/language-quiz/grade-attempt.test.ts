import { expect } from '@esm-bundle/chai';
import type { Answer } from '../../../src/widgets/language-quiz/answer.js';
import { startAttempt } from '../../../src/widgets/language-quiz/attempt.js';
import { gradeAttempt } from '../../../src/widgets/language-quiz/grade-attempt.js';
import { grammar, reading, vocabulary } from './bank.js';

const grade = (...answers: Answer[]) =>
  gradeAttempt({ ...startAttempt([reading, vocabulary, grammar]), answers }, 'es');

describe('gradeAttempt', () => {
  it('counts questions as right, wrong, and without an answer', () => {
    const { correct, total, items } = grade({ choice: 'b' }, { choice: 'c' }, {});
    expect({ correct, total }).to.deep.equal({ correct: 1, total: 3 });
    expect(items.map(({ mark }) => mark)).to.deep.equal(['right', 'wrong', 'unanswered']);
  });

  it('counts a question with several gaps as right only if all of them are', () => {
    expect(grade({}, {}, { g1: 'soy', g2: 'soy' }).items[2]?.mark).to.equal('wrong');
    expect(grade({}, {}, { g1: 'soy', g2: '' }).items[2]?.mark).to.equal('wrong');
    expect(grade({}, {}, { g1: 'soy', g2: 'estoy' }).items[2]?.mark).to.equal('right');
  });

  it('takes spaces for no answer', () => {
    expect(grade({}, {}, { g1: ' ', g2: '' }).items[2]?.mark).to.equal('unanswered');
  });

  it('counts by skill, in the order of the questions', () => {
    expect(grade({ choice: 'b' }, {}, { g1: 'soy', g2: 'estoy' }).bySkill).to.deep.equal([
      { skill: 'reading', correct: 1, total: 1 },
      { skill: 'vocabulary', correct: 0, total: 1 },
      { skill: 'grammar', correct: 1, total: 1 },
    ]);
  });

  it('is empty without questions', () => {
    expect(gradeAttempt(startAttempt([]), 'es')).to.deep.equal({ correct: 0, total: 0, bySkill: [], items: [] });
  });
});
