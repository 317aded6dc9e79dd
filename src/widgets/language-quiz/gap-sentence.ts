import type { BlockNode, FieldNode, InlineNode } from '../../model/item-bank.js';

/** Ends of sentences, and of lines; the marks after which a sentence closes stay with it. */
const ENDS = /[.!?…]["”»’)]*(?=\s)|\n/g;

/** The sentence around a gap as it is read out, its gaps as a word: "The bus blank at nine." */
export function gapSentence(body: readonly BlockNode[], gap: string, blank: string): string {
  for (const block of body) {
    if (block.type !== 'p') continue;
    const [before, after] = splitAt(block.children, gap, blank);
    if (after !== undefined)
      return `${lastSentence(before)}${blank}${firstSentence(after)}`.replace(/\s+/g, ' ').trim();
  }
  return '';
}

/** The text of a paragraph on both sides of a gap; without the second where the gap is in another paragraph. */
function splitAt(nodes: readonly InlineNode[], gap: string, blank: string): [before: string, after?: string] {
  const flat = nodes.flatMap((node): readonly InlineNode[] =>
    typeof node === 'object' && 'children' in node ? node.children : [node],
  );
  const at = flat.findIndex((node) => typeof node === 'object' && 'id' in node && node.id === gap);
  const textOf = (part: readonly InlineNode[]): string => part.map((node) => plainText(node, blank)).join('');
  return at < 0 ? [textOf(flat)] : [textOf(flat.slice(0, at)), textOf(flat.slice(at + 1))];
}

function plainText(node: InlineNode, blank: string): string {
  if (typeof node === 'string') return node;
  if (node.type === 'br') return '\n';
  if ('children' in node) return node.children.map((child) => plainText(child, blank)).join('');
  return isHottext(node) ? node.text : blank;
}

function isHottext(node: FieldNode): node is Extract<FieldNode, { type: 'hottext' }> {
  return node.type === 'hottext';
}

function lastSentence(text: string): string {
  const ends = [...text.matchAll(ENDS)];
  const end = ends.at(-1);
  return end ? text.slice(end.index + end[0].length) : text;
}

function firstSentence(text: string): string {
  const [end] = text.matchAll(ENDS);
  return end ? text.slice(0, end.index + end[0].length) : text;
}
