import type { Choice, FieldNode, Item, ItemBank } from '../model/item-bank.js';
import { fieldNodes } from '../model/item-fields.js';
import type { FeedProblem, ProblemPath } from './problem.js';

/** A fault in the key of an item: the rest of its path, and what the sentence names. */
type Fault = Pick<FeedProblem, 'code'> & { readonly at: ProblemPath; readonly found?: string };

type FaultsOf<Type extends Item['type']> = (item: Extract<Item, { type: Type }>) => Fault[];

/** Which fields may stand in the text of an item. */
const FIELDS: Readonly<Partial<Record<Item['type'], readonly FieldNode['type'][]>>> = {
  cloze: ['text-entry', 'inline-choice'],
  'gap-match': ['gap'],
  hottext: ['hottext'],
};

const FAULTS: { readonly [Type in Item['type']]: FaultsOf<Type> } = {
  choice: ({ correct, choices, maxChoices = 1 }) => [...unknown(correct, choices), ...tooMany(correct, maxChoices)],
  cloze: ({ body, responses }) => [
    ...without(idsOf(fieldNodes(body)), responses, 'responses'),
    ...fieldNodes(body).flatMap((node) =>
      node.type === 'inline-choice'
        ? unknown(responses[node.id]?.correct ?? [], node.choices, ['responses', node.id, 'correct'])
        : [],
    ),
  ],
  'gap-match': ({ body, choices, correct }) => [
    ...without(idsOf(fieldNodes(body)), correct, 'correct'),
    ...unknownKeys(correct, choices),
  ],
  match: ({ sources, targets, correct }) => [
    ...without(idsOf(sources), correct, 'correct'),
    ...unknownKeys(correct, targets),
  ],
  order: ({ choices, correct }) => [...unknown(correct, choices), ...incomplete(correct, choices)],
  hottext: ({ body, correct, maxChoices = 0 }) => [
    ...unknown(correct, fieldNodes(body)),
    ...tooMany(correct, maxChoices),
  ],
  dictation: () => [],
  'extended-text': () => [],
  'can-do': () => [],
};

/** What makes an item impossible to answer rightly: a key to what is not there, a gap without a key, no recording. */
export function findKeyProblems(item: Item, path: ProblemPath, { stimuli = [] }: ItemBank): FeedProblem[] {
  const stimulus = stimuli.find(({ id }) => id === item.stimulus);
  const faults = [
    ...(item.stimulus !== undefined && !stimulus
      ? [{ code: 'unknown-reference' as const, at: ['stimulus'], found: item.stimulus }]
      : []),
    ...(item.type === 'dictation' && !stimulus?.audio ? [{ code: 'no-recording' as const, at: ['stimulus'] }] : []),
    ...fieldFaults(item),
    ...(FAULTS[item.type] as (item: Item) => Fault[])(item),
  ];
  return faults.map(({ code, at, found = '' }) => ({ code, path: [...path, ...at], values: { found } }));
}

function fieldFaults({ type, body }: Item): Fault[] {
  const allowed = FIELDS[type];
  const nodes = fieldNodes(body);
  const misplaced = nodes.filter((node) => !allowed?.includes(node.type));
  return [
    ...(allowed && nodes.length === 0 ? [{ code: 'no-gap' as const, at: ['body'], found: allowed.join(', ') }] : []),
    ...misplaced.map((node) => ({ code: 'misplaced-field' as const, at: ['body'], found: node.type })),
  ];
}

function unknown(ids: readonly string[], known: readonly { readonly id: string }[], at: ProblemPath = ['correct']) {
  return ids.flatMap((id, index): Fault[] =>
    known.some((each) => each.id === id) ? [] : [{ code: 'unknown-choice', at: [...at, index], found: id }],
  );
}

function unknownKeys(correct: Readonly<Record<string, string>>, known: readonly Choice[]): Fault[] {
  return Object.entries(correct).flatMap(([key, id]): Fault[] =>
    known.some((each) => each.id === id) ? [] : [{ code: 'unknown-choice', at: ['correct', key], found: id }],
  );
}

function without(ids: readonly string[], keys: object, at: string): Fault[] {
  return ids
    .filter((id) => !Object.hasOwn(keys, id))
    .map((id) => ({ code: 'gap-without-response', at: [at], found: id }));
}

function tooMany(correct: readonly string[], maxChoices: number): Fault[] {
  if (maxChoices === 0 || correct.length <= maxChoices) return [];
  return [{ code: 'too-many-correct', at: ['correct'], found: `${correct.length} > ${maxChoices}` }];
}

function incomplete(correct: readonly string[], choices: readonly Choice[]): Fault[] {
  const missing = choices.filter(({ id }) => !correct.includes(id));
  if (missing.length === 0 && correct.length === choices.length) return [];
  return [{ code: 'incomplete-order', at: ['correct'], found: idsOf(missing).join(', ') }];
}

function idsOf(records: readonly { readonly id: string }[]): string[] {
  return records.map(({ id }) => id);
}
