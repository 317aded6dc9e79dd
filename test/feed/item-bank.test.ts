import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { checkItemBank } from '../../src/feed/check-item-bank.js';
import { loadItemBank } from '../../src/feed/item-bank.js';
import { parseItemBank } from '../../src/feed/parse-item-bank.js';
import { formatPath } from '../../src/feed/problem.js';
import { type Json, sampleBank } from './sample-feed.js';

const BASE = 'https://feed.example/banks/en.json';

function parse(bank: unknown): { items: string[]; problems: string[] } {
  const result = parseItemBank(bank, BASE);
  return {
    items: result.ok ? result.value.items.map(({ id }) => id) : [],
    problems: result.problems.map(({ code, path }) => `${code} ${formatPath(path)}`),
  };
}

const check = (bank: unknown): string[] =>
  checkItemBank(bank, BASE).map(({ code, path }) => `${code} ${formatPath(path)}`);

function changed(change: (items: Json) => void): Json {
  const bank = sampleBank();
  change(bank.items);
  return bank;
}

describe('parseItemBank', () => {
  it('reads a good bank', () => {
    expect(parse(sampleBank())).to.deep.equal({ items: ['choice', 'cloze'], problems: [] });
    expect(check(sampleBank())).to.deep.equal([]);
  });

  const cases: [name: string, change: (items: Json) => void, items: string[], problems: string[]][] = [
    [
      'a right answer that is no choice',
      (items) => (items[0].correct = ['z']),
      ['cloze'],
      ['unknown-choice items[0].correct[0]'],
    ],
    ['no right answer', (items) => (items[0].correct = []), ['cloze'], ['empty items[0].correct']],
    ['a single choice', (items) => void items[0].choices.pop(), ['cloze'], ['empty items[0].choices']],
    [
      'a gap without answers',
      (items) => (items[1].responses = {}),
      ['choice'],
      ['gap-without-response items[1].responses'],
    ],
    [
      'a text without gaps',
      (items) => (items[1].body = [{ type: 'p', children: ['x'] }]),
      ['choice'],
      ['no-gap items[1].body'],
    ],
    ['an interaction of the future', (items) => (items[0].type = 'slider'), ['cloze'], ['unknown-value items[0].type']],
    ['no interaction', (items) => delete items[0].type, ['cloze'], ['missing items[0].type']],
    ['an item that is none', (items) => void items.splice(1, 0, 5), ['choice', 'cloze'], ['wrong-type items[1]']],
    [
      'HTML nodes',
      (items) => (items[0].body = [{ type: 'script', children: ['x'] }]),
      ['cloze'],
      ['unknown-value items[0].body[0].type'],
    ],
  ];
  for (const [name, change, items, problems] of cases) {
    it(`leaves out an item with ${name}`, () => {
      const outcome = parse(changed(change));
      expect(outcome.items).to.deep.equal(items);
      expect(outcome.problems[0]).to.equal(problems[0]);
    });

    it(`lets no bank pass with ${name}`, () => {
      expect(check(changed(change))).to.include(problems[0]);
    });
  }

  it('leaves out an item that lost one of its choices', () => {
    const bank = changed((items) => void items[0].choices.push({ id: 'c', text: '' }));
    expect(parse(bank)).to.deep.equal({ items: ['cloze'], problems: ['empty items[0].choices[2].text'] });
  });

  it('keeps an item that lost its feedback', () => {
    const bank = changed((items) => (items[0].feedback = 5));
    expect(parse(bank)).to.deep.equal({ items: ['choice', 'cloze'], problems: ['wrong-type items[0].feedback'] });
  });

  it('counts items as they stand in the file', () => {
    const bank = changed((items) => {
      items.unshift(null, { ...items[1], responses: 5 });
      items.push({ ...items[2], id: 'cloze', correct: ['z'] });
    });
    const outcome = parse(bank);
    expect(outcome.items).to.deep.equal(['choice', 'cloze']);
    expect(outcome.problems).to.include('unknown-choice items[4].correct[0]');
  });

  it('refuses what is no bank', () => {
    for (const value of [null, [], 'x', {}, { version: '2.0' }, { version: '1.0' }, { ...sampleBank(), items: 5 }]) {
      expect(parseItemBank(value, BASE).ok).to.equal(false);
      expect(check(value)).not.to.deep.equal([]);
    }
  });

  it('never throws, and ends', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom('body', 'choices', 'correct', 'type', 'responses', 'id'),
        fc.nat(1),
        (value, key, index) => {
          const bank = changed((items) => (items[index][key] = value));
          const result = parseItemBank(bank, BASE);
          expect(result.ok).to.equal(true);
          checkItemBank(bank, BASE);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('reads every bank of the demo', async () => {
    for (const language of ['en', 'fr', 'es', 'ca', 'lv', 'pt']) {
      const result = await loadItemBank(new URL(`../../demo/feed/banks/${language}.json`, import.meta.url).href);
      expect(result.ok && result.value.items.length, language).to.be.greaterThan(5);
      expect(result.problems, language).to.deep.equal([]);
    }
  });

  it('reports a bank that does not come', async () => {
    const down = (() => Promise.reject(new TypeError('Failed to fetch'))) as typeof fetch;
    const result = await loadItemBank(BASE, { fetch: down });
    expect(result.problems.map(({ code }) => code)).to.deep.equal(['network']);
  });
});

describe('checkItemBank', () => {
  it('finds ids that stand twice', () => {
    expect(check(changed((items) => void items.push(items[0])))).to.deep.equal(['duplicate-id items[2].id']);
    expect(check(changed((items) => (items[0].choices[1].id = 'a')))).to.deep.equal([
      'duplicate-id items[0].choices[1].id',
      'unknown-choice items[0].correct[0]',
    ]);
  });

  it('finds several problems in one run, unknown fields among them', () => {
    const bank = changed((items) => {
      items[0].hint = 'x';
      items[0].correct = ['z'];
      items[1].skill = 'dancing';
    });
    expect(check({ ...bank, colour: 'red' })).to.have.members([
      'unknown-key colour',
      'unknown-key items[0].hint',
      'unknown-value items[1].skill',
      'unknown-choice items[0].correct[0]',
    ]);
  });

  it('allows notes', () => {
    expect(check({ ...changed((items) => (items[0]._note = 'x')), _sample: true })).to.deep.equal([]);
  });
});
