import { expect } from '@esm-bundle/chai';
import type { Item } from '../../../src/model/item-bank.js';
import { bankHash } from '../../../src/model/measurement/bank-hash.js';
import { parseResultFile } from '../../../src/model/measurement/parse-result-file.js';
import { toSummary } from '../../../src/model/measurement/result-file.js';
import { startAttempt, UNTOUCHED } from '../../../src/widgets/language-quiz/attempt.js';
import { gradeAttempt } from '../../../src/widgets/language-quiz/grade-attempt.js';
import { itemText, partLabels } from '../../../src/widgets/language-quiz/item-text.js';
import {
  type ResultSource,
  type ResultWords,
  toResultCsv,
  toResultJson,
} from '../../../src/widgets/language-quiz/result-file.js';
import type { Answer } from '../../../src/widgets/language-quiz/scoring/answer.js';
import { bank, dictation, grammar, reading, stimulus } from './bank.js';

const words: ResultWords = {
  columns: {
    ...{ question: 'Question', skill: 'Skill', level: 'Level', text: 'Text' },
    ...{ given: 'Given', expected: 'Right', mark: 'Mark', points: 'Score' },
  },
  skillOf: (skill) => skill.toUpperCase(),
  markOf: (mark) => mark,
};

function source(items: readonly Item[], answers: readonly Answer[], canUseAudio = true): ResultSource {
  const plan = { quiz: 'test-es', mode: 'test', seed: 's', form: 'A', recordings: ['bus'], timeLimit: 0 } as const;
  const steps = items.map((_, index) => ({ ...UNTOUCHED, answer: answers[index] ?? {} }));
  const attempt = { ...startAttempt({ ...plan, items }), steps, canUseAudio, finishedOn: '2026-11-23' };
  const own = { ...bank, stimuli: [stimulus] };
  return { attempt, bank: own, grade: gradeAttempt(attempt, 'es') };
}

describe('the file of a result', () => {
  it('has one row a question, with parts of points', () => {
    const csv = toResultCsv(source([reading, grammar], [{ selection: 'b' }, { g1: 'soy' }]), words);
    expect(csv.split('\r\n').slice(0, 3)).to.deep.equal([
      'Question,Skill,Level,Text,Given,Right,Mark,Score',
      '1,READING,A2,El autobús sale a las siete. ¿Cuándo sale?,A las siete.,A las siete.,right,1',
      '2,GRAMMAR,A2,Completa con «ser» o «estar». Yo _____ aprendiz y ahora _____ en el taller.,soy · ,soy · estoy,partial,0.5',
    ]);
  });

  it('runs no formula that somebody typed', () => {
    const csv = toResultCsv(source([dictation], [{ text: '=1+1,"x"' }]), words);
    expect(csv).to.contain(`"'=1+1,""x"""`);
  });

  it('gives no points to what was not tested', () => {
    expect(toResultCsv(source([dictation], [], false), words)).to.match(/,untested,\r\n$/);
  });

  it('says in JSON what is needed to mark it again, and nothing about the visitor', () => {
    const file = JSON.parse(toResultJson(source([reading], [{ selection: 'a' }]))) as object;
    expect(file).to.deep.equal({
      ...{ format: 'mobility-quiz-result', version: '1.0', bankHash: bankHash({ ...bank, stimuli: [stimulus] }) },
      ...{ quiz: 'test-es', bank: bank.id, bankVersion: '1.0', language: 'es', date: '2026-11-23' },
      ...{ mode: 'test', form: 'A', seed: 's', correct: 0, total: 1, points: 0, untested: 0 },
      bySkill: [{ skill: 'reading', correct: 0, total: 1, points: 0, untested: 0 }],
      byLevel: [{ cefrLevel: 'A2', correct: 0, total: 1, points: 0, untested: 0 }],
      items: [
        {
          ...{ id: 'es-1', revision: 1, type: 'choice', skill: 'reading', cefrLevel: 'A2' },
          ...{ answer: { selection: 'a' }, raw: 0, max: 1, mark: 'wrong' },
        },
      ],
    });
  });

  it('measures a test whose bank places its levels, so that a teacher can read the file', () => {
    const scale = { cuts: [{ cefrLevel: 'A2', theta: -2 }], source: 'made up' } as const;
    const own = source([reading, grammar], [{ selection: 'b' }, { g1: 'soy' }]);
    const measured = parseResultFile(toResultJson({ ...own, bank: { ...own.bank, scale } }));
    if (!measured.ok) throw new Error(JSON.stringify(measured.problems));
    expect(measured.value.items.map(({ parameters }) => parameters)).to.deep.equal([
      { a: 1, b: -1.5, c: 0.5, d: 1 },
      { a: 1, b: -1.5, c: 0, d: 1 },
    ]);
    expect(measured.value.measurement?.kind).to.equal('fixed');
    expect(toSummary(measured.value)).to.include({ form: 'A', mode: 'test', items: 2, language: 'es' });
  });

  it('can be read again where nothing was measured', () => {
    const read = parseResultFile(toResultJson(source([reading], [])));
    expect(read.ok && read.value.measurement).to.equal(undefined);
    expect(read.ok).to.equal(true);
  });
});

describe('itemText', () => {
  it('writes gaps as lines, words to mark as they are, tables in rows, pictures as their descriptions', () => {
    const item: Item = {
      ...reading,
      body: [
        { type: 'p', children: ['A ', { type: 'em', children: [{ type: 'gap', id: 'g' }] }, { type: 'br' }, 'b'] },
        { type: 'p', children: [{ type: 'hottext', id: 'h', text: 'word' }] },
        { type: 'table', head: ['Bus', 'Time'], rows: [['5', '7.30']] },
        { type: 'img', src: 'https://feed.example/a.png', alt: 'A sign', width: 1, height: 1 },
      ],
    };
    expect(itemText(item)).to.deep.equal(['A _____\nb', 'word', 'Bus | Time\n5 | 7.30', 'A sign']);
  });

  it('names the parts of a match by what is matched', () => {
    const common = { id: 'm', revision: 1, skill: 'vocabulary', cefrLevel: 'A1', pool: 'A', body: [] } as const;
    const [a, b] = [
      { id: 'a', text: 'one' },
      { id: 'b', text: 'two' },
    ];
    expect(partLabels({ ...common, type: 'match', sources: [a], targets: [b], correct: { a: 'b' } })).to.deep.equal([
      'one',
    ]);
    expect(partLabels(reading)).to.deep.equal([]);
  });
});
