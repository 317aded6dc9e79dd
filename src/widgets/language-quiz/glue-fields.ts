import type { FieldNode, InlineNode } from '../../model/item-bank.js';

/** A field with the characters that no line break may part from it: the "j’" before, the full stop behind. */
export interface GluedField {
  readonly before: string;
  readonly field: FieldNode;
  readonly after: string;
}

export type Piece = Exclude<InlineNode, FieldNode> | GluedField;

const LONGEST_PREFIX = 8;

/** Browsers break lines on either side of an input or a button, even where there is no space. */
export function glueFields(nodes: readonly InlineNode[]): Piece[] {
  const pieces: Piece[] = [];
  const rest = [...nodes];
  for (let node = rest.shift(); node !== undefined; node = rest.shift()) {
    pieces.push(isField(node) ? { before: takeEnd(pieces), field: node, after: takeStart(rest) } : node);
  }
  return pieces.filter((piece) => piece !== '');
}

/** Takes the characters after the last space off the text before a field, unless they are a long word. */
function takeEnd(pieces: Piece[]): string {
  const last = pieces.at(-1);
  const end = typeof last === 'string' ? (/\S+$/.exec(last)?.[0] ?? '') : '';
  if (end === '' || end.length > LONGEST_PREFIX) return '';
  pieces[pieces.length - 1] = (last as string).slice(0, -end.length);
  return end;
}

/** Takes the punctuation off the text behind a field. */
function takeStart(rest: InlineNode[]): string {
  const [next] = rest;
  const start = typeof next === 'string' ? (/^[^\s\p{L}\p{N}]+/u.exec(next)?.[0] ?? '') : '';
  if (start !== '') rest[0] = (next as string).slice(start.length);
  return start;
}

export function isField(node: InlineNode): node is FieldNode {
  return typeof node === 'object' && node.type !== 'br' && !('children' in node);
}
