import { findNodeAtLocation, type Node } from 'jsonc-parser';
import type { FeedProblem } from '../feed/problem.js';

/**
 * Where a problem stands in the text, in UTF-16 units from its beginning: at the value that the path leads to, at the
 * key where that is at fault, at the nearest holder where something is missing.
 */
export function locateProblem({ path, values }: FeedProblem, tree: Node): number {
  const node = findNodeAtLocation(tree, [...path]);
  if (node && path.length > 0 && values?.key === path.at(-1)) return findKey(node).offset;
  if (node) return node.offset;
  return path.length > 0 ? locateProblem({ code: 'missing', path: path.slice(0, -1) }, tree) : tree.offset;
}

/** The name before a value; the value itself where it has none. */
function findKey(value: Node): Node {
  return value.parent?.children?.[0] ?? value;
}

export interface Position {
  /** Counted from 1. */
  readonly line: number;
  /** UTF-16 units, counted from 1, as editors do. */
  readonly column: number;
}

/** Tells line and column of offsets in one text. */
export function positionFinder(text: string): (offset: number) => Position {
  const lineStarts = [
    0,
    ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ 0: lineBreak, index }) => index + lineBreak.length),
  ];
  return (offset) => {
    const line = lineStarts.filter((start) => start <= offset).length;
    return { line, column: offset - (lineStarts[line - 1] ?? 0) + 1 };
  };
}
