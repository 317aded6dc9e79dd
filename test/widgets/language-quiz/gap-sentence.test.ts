import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import type { BlockNode, FieldNode } from '../../../src/model/item-bank.js';
import { gapSentence } from '../../../src/widgets/language-quiz/gap-sentence.js';

const gap = (id: string): FieldNode => ({ type: 'text-entry', id });

const paragraph = (...children: Extract<BlockNode, { type: 'p' }>['children']): BlockNode => ({ type: 'p', children });

describe('gapSentence', () => {
  for (const [what, body, sentence] of [
    ['a sentence alone', [paragraph('The bus ', gap('g'), ' at nine.')], 'The bus blank at nine.'],
    ['one among others', [paragraph('Hello! The bus ', gap('g'), ' late. Sorry.')], 'The bus blank late.'],
    ['other gaps', [paragraph('I ', gap('f'), ' and ', gap('g'), '.')], 'I blank and blank.'],
    ['a gap at the end of its sentence', [paragraph('I see ', gap('g'), '. And you?')], 'I see blank.'],
    ['a line of a letter', [paragraph('Dear Ana', { type: 'br' }, 'I ', gap('g'), { type: 'br' }, 'Ben')], 'I blank'],
    ['an abbreviation with a figure', [paragraph('At 9.30 it ', gap('g'), '.')], 'At 9.30 it blank.'],
    [
      'emphasis',
      [paragraph('It is ', { type: 'em', children: ['very ', gap('g')] }, ' here.')],
      'It is very blank here.',
    ],
    ['quotes', [paragraph('“Go!” she ', gap('g'), '.')], 'she blank.'],
    ['another paragraph', [paragraph('First.'), paragraph('Then ', gap('g'), '.')], 'Then blank.'],
    ['no such gap', [paragraph('First.')], ''],
  ] as const) {
    it(`reads ${what}`, () => {
      expect(gapSentence(body, 'g', 'blank')).to.equal(sentence);
    });
  }

  it('always names the gap that is there', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '.', '?', '”', '\n') });
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(gapSentence([paragraph(before, gap('g'), after)], 'g', 'BLANK')).to.contain('BLANK');
      }),
    );
  });
});
