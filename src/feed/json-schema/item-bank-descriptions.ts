import { COMMON_DESCRIPTIONS } from './common-descriptions.js';
import type { Descriptions } from './describe-fields.js';

/** Hover texts for `item-bank-v1.json`. */
export const ITEM_BANK_DESCRIPTIONS: Descriptions = {
  ...COMMON_DESCRIPTIONS,
  'bank.version': 'Version of the contract: "1.0".',
  'bank.id': 'The full https address under which this file is published.',
  'bank.language': 'The language that is tested (BCP 47).',
  'bank.rights': 'Licence and owner of the questions.',
  'bank.items': 'The questions.',
  'items.revision': 'Count it up when the question changes: answers to another revision are not compared.',
  'items.skill': 'listening, reading, vocabulary, grammar or writing.',
  'items.pool': 'A and B are the two forms of the test, anchor items stand in both, practice items in none.',
  'items.body':
    'Paragraphs of text, emphasis and gaps: { "type": "p", "children": ["…", { "type": "text-entry", "id": "g1" }] }.',
  'items.feedback': 'Why the answer is right; shown after practice.',
  'items.type': 'choice (one right answer among several) or cloze (gaps to fill).',
  'items.choices': 'The possible answers, at least two.',
  'items.correct': 'The id of the right choice.',
  'items.responses': 'For each gap of the body, by its id, the accepted answers: { "g1": { "correct": ["went"] } }.',
};
