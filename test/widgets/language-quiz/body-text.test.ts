import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import type { GapNode, InlineNode } from '../../../src/model/item-bank.js';
import { glueGaps, toPlainText } from '../../../src/widgets/language-quiz/body-text.js';
import { gapSize } from '../../../src/widgets/language-quiz/gap-size.js';
import { grammar } from './bank.js';

const gap = (id: string): GapNode => ({ type: 'text-entry', id });

describe('glueGaps', () => {
  for (const [what, nodes, pieces] of [
    ['text without a gap', ['Hola.'], ['Hola.']],
    ['a gap between spaces', ['Je ', gap('g'), ' ici'], ['Je ', { before: '', gap: gap('g'), after: '' }, ' ici']],
    ['an elided word', ['Oui, j’', gap('g'), ' vais'], ['Oui, ', { before: 'j’', gap: gap('g'), after: '' }, ' vais']],
    ['a full stop', ['un ', gap('g'), '. Et'], ['un ', { before: '', gap: gap('g'), after: '.' }, ' Et']],
    ['a full stop at the end', [gap('g'), '.'], [{ before: '', gap: gap('g'), after: '.' }]],
    ['brackets', ['uno (', gap('g'), ').'], ['uno ', { before: '(', gap: gap('g'), after: ').' }]],
    [
      'a long word, which may stand alone',
      ['Donaudampf', gap('g')],
      ['Donaudampf', { before: '', gap: gap('g'), after: '' }],
    ],
    ['the ending of a word', ['habl', gap('g'), 'mos'], [{ before: 'habl', gap: gap('g'), after: '' }, 'mos']],
    [
      'two gaps in a row',
      [gap('a'), gap('b')],
      [gap('a'), gap('b')].map((one) => ({ before: '', gap: one, after: '' })),
    ],
  ] as const) {
    it(`handles ${what}`, () => {
      expect(glueGaps(nodes)).to.deep.equal(pieces);
    });
  }

  it('loses no character and no gap', () => {
    const anyNode = fc.oneof<fc.Arbitrary<InlineNode>[]>(
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.', ',', '’', '(') }),
      fc.constantFrom('g1', 'g2').map(gap),
      fc.string().map((text) => ({ type: 'em' as const, children: [text] })),
    );
    fc.assert(
      fc.property(fc.array(anyNode), (nodes) => {
        const pieces = glueGaps(nodes).flatMap<InlineNode>((piece) =>
          typeof piece === 'object' && 'gap' in piece ? [piece.before, piece.gap, piece.after] : [piece],
        );
        expect(toPlainText({ type: 'p', children: pieces })).to.equal(toPlainText({ type: 'p', children: nodes }));
      }),
    );
  });
});

describe('toPlainText', () => {
  it('shows gaps as lines and keeps the words of an emphasis', () => {
    expect(
      toPlainText({ type: 'p', children: ['Yo ', gap('g'), ' ', { type: 'em', children: ['muy ', gap('h')] }, '.'] }),
    ).to.equal('Yo _____ muy _____.');
  });
});

describe('gapSize', () => {
  it('is the same for all gaps of an item, with room for its longest answer', () => {
    expect(gapSize(grammar)).to.equal('me encuentro'.length + 2);
  });

  it('does not follow very short and very long answers', () => {
    expect(gapSize({ ...grammar, responses: { g: { correct: ['y'] } } })).to.equal(4);
    expect(gapSize({ ...grammar, responses: { g: { correct: ['a'.repeat(200)] } } })).to.equal(28);
  });
});
