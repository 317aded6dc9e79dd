import type { BlockNode, FieldNode, InlineNode } from './item-bank.js';

/** What a visitor can act on within a body, in reading order. */
export function fieldNodes(body: readonly BlockNode[]): FieldNode[] {
  return body.flatMap((block) => (block.type === 'p' ? block.children.flatMap(fieldsOf) : []));
}

function fieldsOf(node: InlineNode): FieldNode[] {
  if (typeof node === 'string' || node.type === 'br') return [];
  return 'children' in node ? node.children.flatMap(fieldsOf) : [node];
}
