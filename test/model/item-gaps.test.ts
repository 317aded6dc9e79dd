import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import type { BlockNode, GapNode, InlineNode } from '../../src/model/item-bank.js';
import { gapIds } from '../../src/model/item-gaps.js';

const gap = (id: string): GapNode => ({ type: 'text-entry', id });
const block = (...children: InlineNode[]): BlockNode => ({ type: 'p', children });

describe('gapIds', () => {
  it('reads the gaps in order, through emphasis and paragraphs', () => {
    const body = [
      block('Le ', gap('a'), { type: 'em', children: ['est ', gap('b')] }),
      block('ici'),
      block({ type: 'strong', children: [gap('c')] }),
    ];
    expect(gapIds(body)).to.deep.equal(['a', 'b', 'c']);
  });

  it('finds none in a text without gaps', () => {
    expect(gapIds([])).to.deep.equal([]);
    expect(gapIds([block('text-entry')])).to.deep.equal([]);
  });

  it('finds each gap once, however the body is cut into blocks', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string())), (blocks) => {
        const body = blocks.map((ids) => block(...ids.flatMap((id) => ['text', gap(id)])));
        expect(gapIds(body)).to.deep.equal(blocks.flat());
      }),
    );
  });
});
