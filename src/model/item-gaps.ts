import type { BlockNode, InlineNode } from './item-bank.js';

/** Ids of the gaps of a body, in reading order. */
export function gapIds(body: readonly BlockNode[]): string[] {
  return body.flatMap((block) => block.children.flatMap(gapsOf));
}

function gapsOf(node: InlineNode): string[] {
  if (typeof node === 'string') return [];
  return node.type === 'text-entry' ? [node.id] : node.children.flatMap(gapsOf);
}
