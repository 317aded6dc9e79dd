import type { Item, ItemBank, Scale } from '../../../src/model/item-bank.js';

export const SCALE: Scale = {
  cuts: [
    { cefrLevel: 'A1', theta: -4 },
    { cefrLevel: 'A2', theta: -2 },
    { cefrLevel: 'B1', theta: 1 },
  ],
  source: 'made up',
};

const ids = (...names: string[]) => names.map((id) => ({ id, text: id }));

const common = { revision: 1, skill: 'reading', cefrLevel: 'A2', pool: 'A', body: [] } as const;

/** One item of each kind, in the order of their names here. */
export const ITEMS: Readonly<Record<string, Item>> = {
  choice: { ...common, id: 'choice', type: 'choice', choices: ids('a', 'b', 'c', 'd'), correct: ['a'] },
  several: { ...common, id: 'several', type: 'choice', choices: ids('a', 'b'), correct: ['a'], maxChoices: 2 },
  typed: {
    ...{ ...common, id: 'typed', type: 'cloze', responses: { g: { correct: ['x'] } } },
    body: [{ type: 'p', children: [{ type: 'text-entry', id: 'g' }] }],
  },
  selected: {
    ...{ ...common, id: 'selected', type: 'cloze' },
    responses: { g: { correct: ['a'] }, h: { correct: ['b'] } },
    body: [
      {
        type: 'p',
        children: [
          { type: 'inline-choice', id: 'g', choices: ids('a', 'b') },
          { type: 'inline-choice', id: 'h', choices: ids('a', 'b', 'c', 'd') },
        ],
      },
    ],
  },
  match: {
    ...{ ...common, id: 'match', type: 'match', sources: ids('a', 'b'), targets: ids('x', 'y', 'z') },
    correct: { a: 'x', b: 'y' },
  },
  'gap-match': {
    ...common,
    id: 'gap-match',
    type: 'gap-match',
    choices: ids('a', 'b', 'c'),
    correct: { g: 'a', h: 'b' },
  },
  order: { ...common, id: 'order', type: 'order', choices: ids('a', 'b', 'c'), correct: ['a', 'b', 'c'] },
  hottext: { ...common, id: 'hottext', type: 'hottext', correct: ['a'] },
  dictation: { ...common, id: 'dictation', type: 'dictation', correct: ['a'] },
  text: { ...common, id: 'text', type: 'extended-text', model: 'a', criteria: [] },
  'can-do': { ...common, id: 'can-do', type: 'can-do' },
};

export const BANK: ItemBank = {
  ...{ version: '1.0', id: 'https://feed.example/banks/es.json', language: 'es', name: 'Test' },
  ...{ scale: SCALE, items: Object.values(ITEMS) },
};

/** Single choices in both forms, so many in each. */
export function bankOf(inForms: number, anchors = 0): ItemBank {
  const make = (pool: 'A' | 'B' | 'anchor', count: number): Item[] =>
    Array.from({ length: count }, (_, index): Item => ({ ...ITEMS.choice!, id: `${pool}${index}`, pool }));
  return { ...BANK, items: [...make('A', inForms), ...make('B', inForms), ...make('anchor', anchors)] };
}
