/** Sample questions, one of each interaction, with an answer for each way it can go. */
import type { Item, Stimulus } from '../../src/model/item-bank.js';
import type { Answer } from '../../src/widgets/language-quiz/scoring/answer.js';

export interface SampleItem {
  readonly item: Item;
  readonly stimulus?: Stimulus;
  readonly right?: Answer;
  readonly partly?: Answer;
  readonly wrong?: Answer;
}

const common = { revision: 1, cefrLevel: 'A2', pool: 'practice' } as const;

const paragraph = (...children: readonly string[]) => ({ type: 'p', children }) as const;

/** Not in the sample data: a question whose file is missing says so. */
const recording: Stimulus = {
  id: 'bus',
  audio: {
    src: 'bus.mp3',
    slowSrc: 'bus-slow.mp3',
    maxPlays: 2,
    transcript: [
      { speaker: 'Ana', text: 'Good morning! Is this the bus to the workshop?' },
      { speaker: 'Driver', text: 'No, take number twelve. It leaves in ten minutes.' },
    ],
  },
};

export const SAMPLE_ITEMS = {
  choice: {
    stimulus: recording,
    item: {
      ...{ ...common, id: 'choice', type: 'choice', skill: 'listening', correct: ['b'] },
      body: [paragraph('Ana is at the bus stop.'), paragraph('Which bus does she need?')],
      choices: [
        { id: 'a', text: 'Number ten.' },
        { id: 'b', text: 'Number twelve.' },
        { id: 'c', text: 'The bus that is at the stop.' },
      ],
      feedback: 'The driver says: take number twelve. Ten is the number of minutes.',
    },
    right: { selection: 'b' },
    wrong: { selection: 'a' },
  },
  choices: {
    item: {
      ...{ ...common, id: 'choices', type: 'choice', skill: 'reading', correct: ['a', 'c'], maxChoices: 2 },
      body: [
        {
          type: 'table',
          head: ['Shift', 'Monday', 'Tuesday', 'Wednesday'],
          rows: [
            ['Early', 'Ana', 'Ben', 'Ana'],
            ['Late', 'Ben', 'Ana', 'Carla'],
          ],
        },
        paragraph('On which two days does Ana work early?'),
      ],
      choices: [
        { id: 'a', text: 'Monday' },
        { id: 'b', text: 'Tuesday' },
        { id: 'c', text: 'Wednesday' },
      ],
    },
    right: { selection: 'a c' },
    partly: { selection: 'a' },
    wrong: { selection: 'b' },
  },
  cloze: {
    item: {
      ...{ ...common, id: 'cloze', type: 'cloze', skill: 'grammar' },
      body: [
        {
          type: 'p',
          children: [
            'Yesterday Ana ',
            { type: 'text-entry', id: 'g1' },
            ' to work by bus. The bus was ',
            {
              type: 'inline-choice',
              id: 'g2',
              choices: [
                { id: 'a', text: 'later' },
                { id: 'b', text: 'late' },
              ],
            },
            ', so she ',
            { type: 'text-entry', id: 'g3' },
            ' her supervisor.',
          ],
        },
      ],
      responses: { g1: { correct: ['went'] }, g2: { correct: ['b'] }, g3: { correct: ['phoned', 'called', 'rang'] } },
      feedback: 'The story happened yesterday: went, phoned.',
    },
    right: { g1: 'went', g2: 'b', g3: 'called' },
    partly: { g1: 'goed', g2: 'b' },
    wrong: { g1: 'goed', g2: 'a', g3: 'phone' },
  },
  'gap-match': {
    item: {
      ...{ ...common, id: 'gap-match', type: 'gap-match', skill: 'vocabulary' },
      body: [
        {
          type: 'p',
          children: [
            'Before the placement both sides signed the ',
            { type: 'gap', id: 'g1' },
            '. My supervisor gave me a ',
            { type: 'gap', id: 'g2' },
            ' with my shifts, and at the end of the month I got my ',
            { type: 'gap', id: 'g3' },
            '.',
          ],
        },
      ],
      choices: ['contract', 'recipe', 'timetable', 'ticket', 'wages'].map((text) => ({ id: text, text })),
      correct: { g1: 'contract', g2: 'timetable', g3: 'wages' },
    },
    right: { g1: 'contract', g2: 'timetable', g3: 'wages' },
    partly: { g1: 'contract', g2: 'ticket' },
    wrong: { g1: 'recipe', g2: 'ticket', g3: 'contract' },
  },
  match: {
    item: {
      ...{ ...common, id: 'match', type: 'match', skill: 'vocabulary' },
      body: [paragraph('Where do you need it?')],
      sources: [
        { id: 's1', text: 'a hard hat' },
        { id: 's2', text: 'an apron' },
        { id: 's3', text: 'a room key' },
      ],
      targets: [
        { id: 't1', text: 'at the hotel' },
        { id: 't2', text: 'on the building site' },
        { id: 't3', text: 'at the doctor’s' },
        { id: 't4', text: 'in the kitchen' },
      ],
      correct: { s1: 't2', s2: 't4', s3: 't1' },
    },
    right: { s1: 't2', s2: 't4', s3: 't1' },
    partly: { s1: 't2', s2: 't1' },
    wrong: { s1: 't3', s2: 't1', s3: 't4' },
  },
  order: {
    item: {
      ...{ ...common, id: 'order', type: 'order', skill: 'writing', correct: ['b', 'a', 'd', 'c'] },
      body: [paragraph('Ana writes to her supervisor.')],
      choices: [
        { id: 'a', text: 'My bus is not running today.' },
        { id: 'b', text: 'Good morning, Mr Hill.' },
        { id: 'c', text: 'Best wishes, Ana' },
        { id: 'd', text: 'So I will walk, and be at work at nine.' },
      ],
    },
    right: { order: 'b a d c' },
    partly: { order: 'b d a c' },
  },
  hottext: {
    item: {
      ...{ ...common, id: 'hottext', type: 'hottext', skill: 'grammar', correct: ['h2', 'h4'], maxChoices: 2 },
      body: [
        paragraph('Mark the two words in a wrong form.'),
        {
          type: 'p',
          children: [
            'Every ',
            { type: 'hottext', id: 'h1', text: 'tool' },
            ' must ',
            { type: 'hottext', id: 'h2', text: 'being' },
            ' cleaned before you ',
            { type: 'hottext', id: 'h3', text: 'put' },
            ' it back, and nobody ',
            { type: 'hottext', id: 'h4', text: 'leave' },
            ' the workshop before ',
            { type: 'hottext', id: 'h5', text: 'that' },
            '.',
          ],
        },
      ],
    },
    right: { selection: 'h2 h4' },
    partly: { selection: 'h2' },
    wrong: { selection: 'h1 h3' },
  },
  dictation: {
    stimulus: recording,
    item: {
      ...{ ...common, id: 'dictation', type: 'dictation', skill: 'listening' },
      body: [paragraph('The driver answers Ana.')],
      correct: ['No, take number twelve. It leaves in ten minutes.'],
    },
    right: { text: 'no take number twelve it leaves in ten minutes' },
    partly: { text: 'No, take nummber twelve. It lives in minutes now.' },
    wrong: { text: 'Yes please' },
  },
  'extended-text': {
    item: {
      ...{ ...common, id: 'extended-text', type: 'extended-text', skill: 'writing', minWords: 20, maxWords: 60 },
      body: [paragraph('You are ill and cannot come to work. Write a message to your supervisor.')],
      model:
        'Good morning, Mr Hill. I am sorry, but I am ill and cannot come to work today. I hope to be back on Friday. Ana',
      criteria: ['It is polite.', 'It says why.', 'It says when you will be back.'],
    },
    right: { text: 'Hello Mr Hill, I am ill today. I will come on Friday. Sorry! Ana', rating: '2' },
  },
  'can-do': {
    item: {
      ...{ ...common, id: 'can-do', type: 'can-do', skill: 'reading' },
      body: [paragraph('I can read simple signs at work.')],
    },
    right: { rating: '1' },
  },
} satisfies Readonly<Record<string, SampleItem>>;

export type SampleName = keyof typeof SAMPLE_ITEMS;
