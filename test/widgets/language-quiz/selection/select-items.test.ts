import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import type { Item } from '../../../../src/model/item-bank.js';
import { isScored } from '../../../../src/model/is-scored.js';
import { randomFrom, shuffle } from '../../../../src/model/random.js';
import { selectItems } from '../../../../src/widgets/language-quiz/selection/select-items.js';
import { shuffleChoices } from '../../../../src/widgets/language-quiz/selection/shuffle-choices.js';

const item = (id: number, over: Partial<Record<keyof Item, string>>): Item =>
  ({ id: `i${id}`, type: 'dictation', skill: 'reading', cefrLevel: 'A1', pool: 'A', ...over }) as unknown as Item;

const anyItem = fc.record({
  type: fc.constantFrom('dictation', 'can-do'),
  skill: fc.constantFrom('reading', 'grammar', 'listening'),
  cefrLevel: fc.constantFrom('A1', 'A2', 'B1', 'B2'),
  pool: fc.constantFrom('A', 'B', 'anchor', 'practice'),
  stimulus: fc.option(fc.constantFrom('s1', 's2'), { nil: undefined }),
});
const anyBank = fc
  .array(anyItem, { maxLength: 60 })
  .map((records) => records.map((record, index) => item(index, record as Partial<Record<keyof Item, string>>)));
const anyOptions = fc.record({
  mode: fc.constantFrom('practice' as const, 'test' as const),
  seed: fc.string(),
  size: fc.integer({ min: 0, max: 40 }),
});

describe('selectItems', () => {
  it('is the same for the same seed, without an item twice, and never too much', () => {
    fc.assert(
      fc.property(anyBank, anyOptions, (bank, options) => {
        const selected = selectItems(bank, options);
        expect(selectItems(bank, options)).to.deep.equal(selected);
        expect(new Set(selected).size).to.equal(selected.length);
        expect(selected.length).to.be.at.most(options.size);
        if (options.mode === 'test') expect(selected.every(isScored)).to.equal(true);
      }),
    );
  });

  it('keeps items about one text together', () => {
    fc.assert(
      fc.property(anyBank, anyOptions, (bank, options) => {
        const stimuli = selectItems(bank, options).map(({ stimulus, id }) => stimulus ?? id);
        const changes = stimuli.filter((stimulus, index) => stimulus !== stimuli[index - 1]);
        expect(new Set(changes).size).to.equal(changes.length);
      }),
    );
  });

  it('takes a form and the anchors for a test, and neither for practice', () => {
    const bank = ['A', 'B', 'anchor', 'practice'].map((pool, index) => item(index, { pool }));
    const poolsOf = (options: Parameters<typeof selectItems>[1]) =>
      selectItems(bank, options).map(({ pool }) => pool as string);
    expect(poolsOf({ mode: 'test', seed: 's', size: 9, pool: 'A' })).to.have.members(['A', 'anchor']);
    expect(poolsOf({ mode: 'test', seed: 's', size: 9, pool: 'B' })).to.have.members(['B', 'anchor']);
    expect(poolsOf({ mode: 'practice', seed: 's', size: 9 })).to.deep.equal(['practice']);
  });

  it('gives both forms about as often', () => {
    const bank = [item(1, { pool: 'A' }), item(2, { pool: 'B' })];
    const seeds = Array.from({ length: 200 }, (_, index) => `attempt ${index}`);
    const a = seeds.filter((seed) => selectItems(bank, { mode: 'test', seed, size: 1 })[0]?.pool === 'A').length;
    expect(a).to.be.within(70, 130);
  });

  it('balances skills and levels', () => {
    const many = ['reading', 'grammar', 'listening'].flatMap((skill, s) =>
      ['A1', 'A2', 'B1', 'B2'].flatMap((cefrLevel, l) =>
        Array.from({ length: skill === 'reading' ? 9 : 3 }, (_, n) => item(s * 100 + l * 10 + n, { skill, cefrLevel })),
      ),
    );
    const selected = selectItems(many, { mode: 'test', seed: 'x', size: 24, pool: 'A' });
    for (const skill of ['reading', 'grammar', 'listening'])
      for (const level of ['A1', 'A2', 'B1', 'B2'])
        expect(selected.filter((one) => one.skill === skill && one.cefrLevel === level)).to.have.lengthOf(2);
  });

  it('takes what is asked for', () => {
    const bank = ['A1', 'B1'].map((cefrLevel, index) => item(index, { cefrLevel }));
    const selected = selectItems(bank, {
      mode: 'test',
      seed: '',
      size: 9,
      pool: 'A',
      levels: ['B1'],
      skills: ['reading'],
    });
    expect(selected.map(({ cefrLevel }) => cefrLevel as string)).to.deep.equal(['B1']);
  });
});

describe('shuffle', () => {
  it('keeps every value', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (values, seed) => {
        expect(shuffle(values, randomFrom(seed))).to.have.members(values);
      }),
    );
  });

  it('leaves fixed choices where they are', () => {
    const choices = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id, fixed: id === 'd' }));
    const orders = Array.from({ length: 30 }, (_, seed) => shuffleChoices(choices, randomFrom(`${seed}`)));
    expect(new Set(orders.map((order) => order.map(({ id }) => id).join(''))).size).to.be.greaterThan(3);
    expect(orders.every((order) => order[3]?.id === 'd')).to.equal(true);
  });
});
