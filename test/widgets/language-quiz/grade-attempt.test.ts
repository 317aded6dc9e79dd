import { expect } from '@esm-bundle/chai';
import type { Item } from '../../../src/model/item-bank.js';
import { startAttempt, UNTOUCHED } from '../../../src/widgets/language-quiz/attempt.js';
import { type Grade, gradeAttempt } from '../../../src/widgets/language-quiz/grade-attempt.js';
import type { Answer } from '../../../src/widgets/language-quiz/scoring/answer.js';
import { dictation, grammar, reading, vocabulary } from './bank.js';

const plan = { quiz: 'test-es', mode: 'test', seed: '', form: 'A', recordings: ['bus'], timeLimit: 0 } as const;

function grade(answers: readonly Answer[], items: readonly Item[] = [reading, vocabulary, grammar]): Grade {
  const attempt = startAttempt({ ...plan, items });
  const steps = items.map((_, index) => ({ ...UNTOUCHED, answer: answers[index] ?? {} }));
  return gradeAttempt({ ...attempt, steps }, 'es');
}

describe('gradeAttempt', () => {
  it('counts questions as right, partly right, wrong, and without an answer', () => {
    const { correct, total, points, items } = grade([{ selection: 'b' }, { selection: 'c' }, { g1: 'soy' }]);
    expect({ correct, total, points }).to.deep.equal({ correct: 1, total: 3, points: 1.5 });
    expect(items.map(({ mark }) => mark)).to.deep.equal(['right', 'wrong', 'partial']);
    expect(grade([]).items.map(({ mark }) => mark)).to.deep.equal(['unanswered', 'unanswered', 'unanswered']);
  });

  it('takes spaces for no answer', () => {
    expect(grade([{}, {}, { g1: ' ', g2: '' }]).items[2]?.mark).to.equal('unanswered');
  });

  it('counts by skill in the order of the questions, and by level from the lowest', () => {
    const { bySkill, byLevel } = grade(
      [{ selection: 'b' }, {}, { g1: 'soy' }],
      [{ ...reading, cefrLevel: 'B1' }, vocabulary, grammar],
    );
    expect(bySkill).to.deep.equal([
      { skill: 'reading', correct: 1, total: 1, points: 1, untested: 0 },
      { skill: 'vocabulary', correct: 0, total: 1, points: 0, untested: 0 },
      { skill: 'grammar', correct: 0, total: 1, points: 0.5, untested: 0 },
    ]);
    expect(byLevel).to.deep.equal([
      { cefrLevel: 'A2', correct: 0, total: 2, points: 0.5, untested: 0 },
      { cefrLevel: 'B1', correct: 1, total: 1, points: 1, untested: 0 },
    ]);
  });

  it('tests no recording for those who cannot hear it, whatever they had answered', () => {
    const attempt = startAttempt({ ...plan, items: [reading, dictation] });
    const heard = { ...UNTOUCHED, answer: { text: 'Hola' } };
    const steps = [UNTOUCHED, heard];
    const { total, untested, bySkill, items } = gradeAttempt({ ...attempt, steps, canUseAudio: false }, 'es');
    expect({ total, untested }).to.deep.equal({ total: 1, untested: 1 });
    expect(items[1]?.mark).to.equal('untested');
    expect(bySkill[1]).to.deep.equal({ skill: 'listening', correct: 0, total: 0, points: 0, untested: 1 });
  });

  it('leaves what visitors judge themselves out of the score', () => {
    const canDo: Item = { ...reading, id: 'can', type: 'can-do' };
    const { total, items, bySkill } = grade([{ selection: 'b' }, { rating: '3' }], [reading, canDo]);
    expect(total).to.equal(1);
    expect(items[1]?.mark).to.equal('own');
    expect(bySkill).to.have.lengthOf(1);
  });

  it('is empty without questions', () => {
    expect(grade([], [])).to.deep.equal({
      correct: 0,
      total: 0,
      points: 0,
      untested: 0,
      bySkill: [],
      byLevel: [],
      items: [],
    });
  });
});
