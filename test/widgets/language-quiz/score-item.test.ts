import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import type { ClozeItem, Item } from '../../../src/model/item-bank.js';
import { isPlayable, scoreItem } from '../../../src/widgets/language-quiz/score-item.js';
import { grammar, multiple, reading, vocabulary } from './bank.js';

describe('scoreItem', () => {
  it('gives one point for the right choice', () => {
    expect(scoreItem(reading, { choice: 'b' }, 'es')).to.deep.equal({
      raw: 1,
      max: 1,
      parts: [{ given: 'A las siete.', expected: 'A las siete.', isRight: true }],
    });
  });

  for (const [what, answer, given] of [
    ['a wrong choice', { choice: 'a' }, 'A las seis.'],
    ['no choice', {}, ''],
    ['a choice that does not exist', { choice: 'z' }, ''],
  ] as const) {
    it(`gives nothing for ${what}`, () => {
      expect(scoreItem(reading, answer, 'es')).to.deep.equal({
        raw: 0,
        max: 1,
        parts: [{ given, expected: 'A las siete.', isRight: false }],
      });
    });
  }

  it('gives a point for every gap, in reading order, and names the model answer', () => {
    expect(scoreItem(grammar, { g2: ' Me encuentro. ', g1: 'estoy' }, 'es')).to.deep.equal({
      raw: 1,
      max: 2,
      parts: [
        { given: 'estoy', expected: 'soy', isRight: false },
        { given: 'Me encuentro.', expected: 'estoy', isRight: true },
      ],
    });
  });

  it('matches text by the rules of the language of the bank', () => {
    const item = { ...grammar, responses: { g1: { correct: ['col·lega'] }, g2: { correct: ['x'] } } };
    expect(scoreItem(item, { g1: 'col.lega' }, 'ca').raw).to.equal(1);
    expect(scoreItem(item, { g1: 'col.lega' }, 'es').raw).to.equal(0);
  });

  it('copes with a gap that is called like a part of every object', () => {
    const item: ClozeItem = {
      ...grammar,
      body: [{ type: 'p', children: [{ type: 'text-entry', id: '__proto__' }] }],
      responses: JSON.parse('{ "__proto__": { "correct": ["sí"] } }') as ClozeItem['responses'],
    };
    expect(scoreItem(item, {}, 'es')).to.include({ raw: 0, max: 1 });
    expect(scoreItem(item, JSON.parse('{ "__proto__": "sí" }') as Record<string, string>, 'es').raw).to.equal(1);
  });

  it('stays within its bounds whatever stands in the fields', () => {
    const anyAnswer = fc.dictionary(fc.constantFrom('choice', 'g1', 'g2', 'x'), fc.string());
    fc.assert(
      fc.property(fc.constantFrom<Item>(reading, vocabulary, grammar), anyAnswer, (item, answer) => {
        const { raw, max, parts } = scoreItem(item, answer, 'es');
        expect(raw).to.be.within(0, max);
        expect(parts.length).to.equal(max);
      }),
    );
  });
});

describe('isPlayable', () => {
  it('accepts what the widget can ask', () => {
    for (const item of [reading, vocabulary, grammar]) expect(isPlayable(item), item.id).to.equal(true);
  });

  it('refuses a choice with several right answers, without a question, or with a gap in it', () => {
    expect(isPlayable(multiple)).to.equal(false);
    expect(isPlayable({ ...reading, body: [] })).to.equal(false);
    expect(isPlayable({ ...reading, body: grammar.body })).to.equal(false);
  });
});
