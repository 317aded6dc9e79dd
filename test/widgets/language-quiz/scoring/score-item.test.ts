import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { parseItemBank } from '../../../../src/feed/parse-item-bank.js';
import type { Item, Mapping } from '../../../../src/model/item-bank.js';
import type { Answer } from '../../../../src/widgets/language-quiz/scoring/answer.js';
import { mapResponse } from '../../../../src/widgets/language-quiz/scoring/map-response.js';
import { isScored } from '../../../../src/model/is-scored.js';
import { scoreItem } from '../../../../src/widgets/language-quiz/scoring/score-item.js';
import { bankOfEveryInteraction } from '../../../feed/sample-feed.js';

const parsed = parseItemBank(bankOfEveryInteraction(), 'https://feed.example/banks/en.json');
const items = parsed.ok ? parsed.value.items : [];
const byType = <Type extends Item['type']>(type: Type) =>
  items.find((item) => item.type === type) as Extract<Item, { type: Type }>;
const choices = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id }));
const MAPPING: Mapping = {
  entries: [
    { value: 'a', points: 2 },
    { value: 'b', points: 1 },
    { value: 'c', points: -1 },
  ],
  default: -0.5,
  lower: 0,
  upper: 2.5,
};

describe('scoreItem', () => {
  const single: Item = { ...byType('choice'), choices, correct: ['b'], maxChoices: 1 };
  const several: Item = { ...byType('choice'), choices, correct: ['a', 'c'], maxChoices: 0 };
  const mapped: Item = { ...several, mapping: MAPPING };
  const cloze = byType('cloze');
  const near: Item = {
    ...cloze,
    skill: 'vocabulary',
    responses: { ...cloze.responses, g1: { correct: ['café'], accents: 'near' } },
  };
  const second: Mapping = { entries: [{ value: 'left', points: 0.5 }], default: 0, upper: 1 };
  const partial: Item = { ...cloze, responses: { ...cloze.responses, g1: { correct: ['went'], mapping: second } } };
  const order = byType('order');
  const CASES: readonly (readonly [
    name: string,
    item: Item,
    answer: Answer,
    raw: number,
    max: number,
    marks: string,
  ])[] = [
    ['a right choice', single, { selection: 'b' }, 1, 1, 'right'],
    ['a wrong choice', single, { selection: 'a' }, 0, 1, 'wrong'],
    ['no choice', single, {}, 0, 1, 'unanswered'],
    ['a choice that is not there', single, { selection: 'z' }, 0, 1, 'wrong'],
    ['both of two', several, { selection: 'c a' }, 1, 1, 'right'],
    ['one of two', several, { selection: 'a' }, 0.5, 1, 'partial'],
    ['one right and one wrong', several, { selection: 'a b' }, 0, 1, 'wrong'],
    ['everything', several, { selection: 'a b c d' }, 0, 1, 'wrong'],
    ['mapped choices, to the upper bound', mapped, { selection: 'a b' }, 2.5, 2.5, 'right'],
    ['mapped choices, one not listed', mapped, { selection: 'a d' }, 1.5, 2.5, 'partial'],
    ['mapped choices, to the lower bound', mapped, { selection: 'c d' }, 0, 2.5, 'wrong'],
    ['gaps', cloze, { g1: ' Went ', g2: 'b' }, 2, 2, 'right right'],
    ['a gap left open', cloze, { g2: 'a' }, 0, 2, 'unanswered wrong'],
    ['a gap without its accent', near, { g1: 'cafe', g2: 'b' }, 1.5, 2, 'accent right'],
    ['a second best answer', partial, { g1: 'left', g2: 'b' }, 1.5, 2, 'partial right'],
    ['an answer that no entry lists', partial, { g1: 'gone', g2: 'b' }, 1, 2, 'wrong right'],
    ['words in gaps', byType('gap-match'), { g1: 'a', g2: 'c' }, 1, 2, 'right wrong'],
    ['pairs', byType('match'), { a: 'd', b: 'c' }, 2, 2, 'right right'],
    ['half of the pairs', byType('match'), { a: 'd' }, 1, 2, 'right unanswered'],
    ['an exact order', order, { order: 'd c b a' }, 1, 1, 'right right right right'],
    ['an order that is not exact', order, { order: 'd c a b' }, 0, 1, 'right right wrong wrong'],
    [
      'a share of an order',
      { ...order, scoring: 'subsequence' },
      { order: 'c b a d' },
      0.75,
      1,
      'wrong wrong wrong wrong',
    ],
    ['no order', order, {}, 0, 1, 'unanswered unanswered unanswered unanswered'],
    ['a marked word', byType('hottext'), { selection: 'h2' }, 1, 1, 'right'],
    ['a wrong word', byType('hottext'), { selection: 'h1 h2' }, 0, 1, 'wrong'],
    ['a dictation', byType('dictation'), { text: 'the bus is late' }, 4, 4, 'right right right right'],
    ['a word left out', byType('dictation'), { text: 'The bus late.' }, 3, 4, 'right right unanswered right'],
    ['a word too many', byType('dictation'), { text: 'The big bus is late.' }, 3, 4, 'right wrong right right right'],
    ['no dictation', byType('dictation'), {}, 0, 4, 'unanswered unanswered unanswered unanswered'],
    ['a text of one’s own', byType('extended-text'), { text: 'Hi!' }, 0, 0, ''],
    ['one’s own judgement', byType('can-do'), { rating: '2' }, 0, 0, ''],
  ];
  for (const [name, item, answer, raw, max, marks] of CASES)
    it(`marks ${name}`, () => {
      const score = scoreItem(item, answer, 'en');
      expect([score.raw, score.max, score.parts.map(({ mark }) => mark).join(' ')]).to.deep.equal([raw, max, marks]);
    });

  it('marks by the item’s own language where it has one', () => {
    const item: Item = { ...cloze, language: 'fr', responses: { ...cloze.responses, g1: { correct: ['cœur'] } } };
    expect(scoreItem(item, { g1: 'coeur', g2: 'b' }, 'en').raw).to.equal(2);
  });

  it('never throws and stays within its bounds, whatever an answer holds', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'g1', 'g2', 'h1', 'h2', '__proto__', 'selection', 'order', 'text');
    const value = fc.oneof(
      fc.string(),
      fc.array(id).map((ids) => ids.join(' ')),
    );
    const answers = fc.array(fc.tuple(id, value)).map((entries) => Object.fromEntries(entries) as Answer);
    fc.assert(
      fc.property(fc.constantFrom(...items, mapped, near, partial), answers, (item, answer) => {
        const { raw, max } = scoreItem(item, answer, 'en');
        expect(raw).to.be.within(0, max);
        expect(max > 0).to.equal(isScored(item));
      }),
      { numRuns: 500 },
    );
  });
});

describe('mapResponse', () => {
  it('gives nothing for no answer, but no less than the lower bound', () => {
    expect(mapResponse(MAPPING, [])).to.equal(0);
    expect(mapResponse({ ...MAPPING, lower: 1 }, [])).to.equal(1);
  });

  it('is the sum of the entries, or of the default, without bounds', () => {
    const { entries, default: unlisted } = MAPPING;
    expect(mapResponse({ entries, default: unlisted }, ['a', 'c', 'x'])).to.equal(0.5);
  });
});
