import { expect } from '@esm-bundle/chai';
import { checkItemBank } from '../../src/feed/check-item-bank.js';
import { parseItemBank } from '../../src/feed/parse-item-bank.js';
import { formatPath } from '../../src/feed/problem.js';
import { bankOfEveryInteraction, type Json } from './sample-feed.js';

const BASE = 'https://feed.example/banks/en.json';
const TYPES = [
  ...['choice', 'cloze', 'gap-match', 'match', 'order', 'hottext'],
  ...['dictation', 'extended-text', 'can-do'],
];

function bankWith(type: string, change: (item: Json) => void): Json {
  const bank = bankOfEveryInteraction();
  change(bank.items.find((item: Json) => item.type === type));
  return bank;
}

function read(bank: Json): { types: string[]; problems: string[] } {
  const result = parseItemBank(bank, BASE);
  return {
    types: result.ok ? result.value.items.map(({ type }) => type) : [],
    problems: result.problems.map(({ code, path }) => `${code} ${formatPath(path)}`),
  };
}

describe('keys of items', () => {
  it('are sound in a good item of every interaction', () => {
    expect(read(bankOfEveryInteraction())).to.deep.equal({ types: TYPES, problems: [] });
    expect(checkItemBank(bankOfEveryInteraction(), BASE)).to.deep.equal([]);
  });

  const FAULTS: readonly (readonly [type: string, name: string, change: (item: Json) => void, problem: string])[] = [
    ['choice', 'more right answers than choices', (item) => (item.maxChoices = 1), 'too-many-correct items[0].correct'],
    ['choice', 'no such stimulus', (item) => (item.stimulus = 'train'), 'unknown-reference items[0].stimulus'],
    [
      'choice',
      'a gap in its text',
      (item) => void item.body[0].children.push({ type: 'gap', id: 'g' }),
      'misplaced-field items[0].body',
    ],
    [
      'cloze',
      'an inline choice that is not there',
      (item) => (item.responses.g2.correct = ['z']),
      'unknown-choice items[1].responses.g2.correct[0]',
    ],
    ['cloze', 'no key for a gap', (item) => delete item.responses.g1, 'gap-without-response items[1].responses'],
    ['gap-match', 'no key for a gap', (item) => delete item.correct.g2, 'gap-without-response items[2].correct'],
    ['gap-match', 'a word that is not there', (item) => (item.correct.g2 = 'z'), 'unknown-choice items[2].correct.g2'],
    ['match', 'a target that is not there', (item) => (item.correct.a = 'z'), 'unknown-choice items[3].correct.a'],
    ['match', 'a source without target', (item) => delete item.correct.a, 'gap-without-response items[3].correct'],
    ['order', 'a choice left out', (item) => void item.correct.pop(), 'incomplete-order items[4].correct'],
    ['order', 'a choice twice', (item) => void item.correct.push('a'), 'incomplete-order items[4].correct'],
    ['hottext', 'a word that is not there', (item) => (item.correct = ['z']), 'unknown-choice items[5].correct[0]'],
    ['hottext', 'nothing to mark', (item) => (item.body[0].children = ['x']), 'no-gap items[5].body'],
    ['dictation', 'no recording', (item) => delete item.stimulus, 'no-recording items[6].stimulus'],
  ];
  for (const [type, name, change, problem] of FAULTS) {
    it(`leaves out and reports a ${type} item with ${name}`, () => {
      const { types, problems } = read(bankWith(type, change));
      expect(problems).to.include(problem);
      expect(types).to.deep.equal(TYPES.filter((each) => each !== type));
      expect(
        checkItemBank(bankWith(type, change), BASE).map(({ code, path }) => `${code} ${formatPath(path)}`),
      ).to.include(problem);
    });
  }
});
