import type { ChoiceItem, ClozeItem, DictationItem, ItemBank, Stimulus } from '../../../src/model/item-bank.js';

const common = { revision: 1, cefrLevel: 'A2', pool: 'A' } as const;

export const reading: ChoiceItem = {
  ...common,
  id: 'es-1',
  type: 'choice',
  skill: 'reading',
  body: [
    { type: 'p', children: ['El autobús sale a las siete.'] },
    { type: 'p', children: ['¿Cuándo sale?'] },
  ],
  choices: [
    { id: 'a', text: 'A las seis.' },
    { id: 'b', text: 'A las siete.' },
  ],
  correct: ['b'],
  feedback: 'Sale a las siete.',
};

export const vocabulary: ChoiceItem = {
  ...common,
  id: 'es-2',
  type: 'choice',
  skill: 'vocabulary',
  body: [{ type: 'p', children: ['¿Qué cortas con un ', { type: 'strong', children: ['cuchillo'] }, '?'] }],
  choices: [
    { id: 'a', text: 'Pan.' },
    { id: 'b', text: 'Agua.' },
    { id: 'c', text: 'Aire.' },
  ],
  correct: ['a'],
};

export const grammar: ClozeItem = {
  ...common,
  id: 'es-3',
  type: 'cloze',
  skill: 'grammar',
  body: [
    { type: 'p', children: ['Completa con «ser» o «estar».'] },
    {
      type: 'p',
      children: [
        'Yo ',
        { type: 'text-entry', id: 'g1' },
        ' aprendiz y ahora ',
        { type: 'text-entry', id: 'g2' },
        ' en el taller.',
      ],
    },
  ],
  responses: { g1: { correct: ['soy'] }, g2: { correct: ['estoy', 'me encuentro'] } },
  feedback: 'Soy aprendiz, estoy en el taller.',
};

export const stimulus: Stimulus = {
  id: 'bus',
  audio: { src: 'https://feed.example/audio/bus.mp3', maxPlays: 2, transcript: [{ text: 'El autobús llega tarde.' }] },
};

export const dictation: DictationItem = {
  ...common,
  id: 'es-5',
  type: 'dictation',
  skill: 'listening',
  stimulus: 'bus',
  body: [{ type: 'p', children: ['Escribe lo que oyes.'] }],
  correct: ['El autobús llega tarde.'],
};

export const bank: ItemBank = {
  version: '1.0',
  id: 'https://feed.example/banks/es.json',
  language: 'es',
  name: { en: 'Spanish', fr: 'Espagnol', es: 'Español', ca: 'Espanyol', lv: 'Spāņu valoda', pt: 'Espanhol' },
  description: {
    en: 'A sample of three questions.',
    fr: 'Trois questions d’exemple.',
    es: 'Tres preguntas de ejemplo.',
    ca: 'Tres preguntes d’exemple.',
    lv: 'Trīs jautājumu paraugs.',
    pt: 'Três perguntas de exemplo.',
  },
  items: [reading, vocabulary, grammar],
};
