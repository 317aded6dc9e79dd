import type { BlockNode, GapNode, InlineNode } from '../../model/item-bank.js';

/** A gap with the characters that no line break may part from it: the "j’" before, the full stop behind. */
export interface GluedGap {
  readonly before: string;
  readonly gap: GapNode;
  readonly after: string;
}

type Piece = Exclude<InlineNode, GapNode> | GluedGap;

const LONGEST_PREFIX = 8;

/** Browsers break lines on either side of an input, even where there is no space. */
export function glueGaps(nodes: readonly InlineNode[]): Piece[] {
  const pieces: Piece[] = [];
  const rest = [...nodes];
  for (let node = rest.shift(); node !== undefined; node = rest.shift()) {
    pieces.push(isGap(node) ? { before: takeEnd(pieces), gap: node, after: takeStart(rest) } : node);
  }
  return pieces.filter((piece) => piece !== '');
}

/** Takes the characters after the last space off the text before a gap, unless they are a long word. */
function takeEnd(pieces: Piece[]): string {
  const last = pieces.at(-1);
  const end = typeof last === 'string' ? (/\S+$/.exec(last)?.[0] ?? '') : '';
  if (end === '' || end.length > LONGEST_PREFIX) return '';
  pieces[pieces.length - 1] = (last as string).slice(0, -end.length);
  return end;
}

/** Takes the punctuation off the text behind a gap. */
function takeStart(rest: InlineNode[]): string {
  const [next] = rest;
  const start = typeof next === 'string' ? (/^[^\s\p{L}\p{N}]+/u.exec(next)?.[0] ?? '') : '';
  if (start !== '') rest[0] = (next as string).slice(start.length);
  return start;
}

/** A paragraph in plain text, its gaps as lines, as in print. */
export function toPlainText({ children }: BlockNode): string {
  return children.map(nodeText).join('');
}

function nodeText(node: InlineNode): string {
  if (typeof node === 'string') return node;
  return isGap(node) ? '_____' : node.children.map(nodeText).join('');
}

function isGap(node: InlineNode): node is GapNode {
  return typeof node === 'object' && node.type === 'text-entry';
}
