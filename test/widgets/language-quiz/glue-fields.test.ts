import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import type { FieldNode, InlineNode } from '../../../src/model/item-bank.js';
import { glueFields } from '../../../src/widgets/language-quiz/glue-fields.js';

const gap = (id: string): FieldNode => ({ type: 'text-entry', id });

describe('glueFields', () => {
  for (const [what, nodes, pieces] of [
    ['text without a field', ['Hola.'], ['Hola.']],
    ['a gap between spaces', ['Je ', gap('g'), ' ici'], ['Je ', { before: '', field: gap('g'), after: '' }, ' ici']],
    [
      'an elided word',
      ['Oui, j’', gap('g'), ' vais'],
      ['Oui, ', { before: 'j’', field: gap('g'), after: '' }, ' vais'],
    ],
    ['a full stop', ['un ', gap('g'), '. Et'], ['un ', { before: '', field: gap('g'), after: '.' }, ' Et']],
    ['a full stop at the end', [gap('g'), '.'], [{ before: '', field: gap('g'), after: '.' }]],
    ['brackets', ['uno (', gap('g'), ').'], ['uno ', { before: '(', field: gap('g'), after: ').' }]],
    [
      'a long word, which may stand alone',
      ['Donaudampf', gap('g')],
      ['Donaudampf', { before: '', field: gap('g'), after: '' }],
    ],
    ['the ending of a word', ['habl', gap('g'), 'mos'], [{ before: 'habl', field: gap('g'), after: '' }, 'mos']],
    ['a line break', [gap('a'), { type: 'br' }], [{ before: '', field: gap('a'), after: '' }, { type: 'br' }]],
    [
      'two gaps in a row',
      [gap('a'), gap('b')],
      [gap('a'), gap('b')].map((one) => ({ before: '', field: one, after: '' })),
    ],
  ] as const) {
    it(`handles ${what}`, () => {
      expect(glueFields(nodes)).to.deep.equal(pieces);
    });
  }

  it('loses no character and no field', () => {
    const anyNode = fc.oneof<fc.Arbitrary<InlineNode>[]>(
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.', ',', '’', '(') }),
      fc.constantFrom('g1', 'g2').map(gap),
      fc.constant({ type: 'br' as const }),
      fc.string().map((text) => ({ type: 'em' as const, children: [text] })),
    );
    fc.assert(
      fc.property(fc.array(anyNode), (nodes) => {
        const pieces = glueFields(nodes).flatMap<InlineNode>((piece) =>
          typeof piece === 'object' && 'field' in piece ? [piece.before, piece.field, piece.after] : [piece],
        );
        expect(flat(pieces)).to.equal(flat(nodes));
      }),
    );
  });
});

function flat(nodes: readonly InlineNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : JSON.stringify(node))).join('');
}
