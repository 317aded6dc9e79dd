import type { BlockNode, InlineNode, Item } from '../../model/item-bank.js';

/** What a question asks, block by block, in plain text: its gaps as lines, as in print; a picture as its description. */
export function itemText(item: Item): string[] {
  return item.body.map(blockText).filter((text) => text !== '');
}

/** What the parts of a score are about, where the answer alone does not say it. */
export function partLabels(item: Item): readonly string[] {
  return item.type === 'match' ? item.sources.map(({ text }) => text) : [];
}

function blockText(block: BlockNode): string {
  switch (block.type) {
    case 'p':
      return block.children.map(nodeText).join('').trim();
    case 'table':
      return [block.head, ...block.rows].map((cells) => cells.join(' | ')).join('\n');
    case 'img':
      return block.alt;
  }
}

function nodeText(node: InlineNode): string {
  if (typeof node === 'string') return node;
  if (node.type === 'br') return '\n';
  if ('children' in node) return node.children.map(nodeText).join('');
  return node.type === 'hottext' ? node.text : '_____';
}
