import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { isHtml } from '../feed/load-json.js';
import type { FeedProblem } from '../feed/problem.js';
import type { Result } from '../model/result.js';
import type { SyntaxFault } from './messages/cli-messages.js';
import type { Source } from './read-source.js';

/** A problem at a place of a text. */
export interface PlacedProblem extends FeedProblem {
  /** UTF-16 units from the beginning of the text. */
  readonly offset: number;
  /** What the JSON parser stumbled over. */
  readonly fault?: SyntaxFault;
}

/** A file that is JSON, with the place of each of its values. */
export interface JsonDocument extends Source {
  readonly json: unknown;
  readonly tree: Node;
}

/** All syntax errors at once, or the document; with fields that stand twice as problems of a document that can be read. */
export function parseDocument(source: Source): Result<JsonDocument, PlacedProblem[]> {
  const { text } = source;
  if (isHtml(text)) return { ok: false, problems: [{ code: 'html-instead-of-json', path: [], offset: 0 }] };
  try {
    const errors: ParseError[] = [];
    const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
    if (!tree || errors.length > 0) return { ok: false, problems: toSyntaxProblems(errors) };
    const json: unknown = JSON.parse(text);
    return { ok: true, value: { ...source, json, tree }, problems: findRepeatedKeys(tree, []) };
  } catch {
    // A stack overflow by brackets within brackets, or a subtlety on which the two parsers differ.
    return { ok: false, problems: [{ code: 'not-json', path: [], offset: 0 }] };
  }
}

/** Of several errors at one place only the first: a comma too many is missed as a name and then as a value. */
function toSyntaxProblems(errors: readonly ParseError[]): PlacedProblem[] {
  return errors
    .filter(({ offset }, index) => errors.findIndex((other) => other.offset === offset) === index)
    .map(({ error, offset }) => ({
      code: 'not-json',
      path: [],
      offset,
      fault: printParseErrorCode(error) as SyntaxFault,
    }));
}

/** `JSON.parse` keeps the last of several fields of one name and says nothing. */
function findRepeatedKeys(node: Node, path: FeedProblem['path']): PlacedProblem[] {
  const children = node.children ?? [];
  if (node.type === 'array') return children.flatMap((item, index) => findRepeatedKeys(item, [...path, index]));
  const seen = new Set<string>();
  return children.flatMap(({ children: [name, value] = [] }) => {
    if (!name || !value) return [];
    const key = String(name.value);
    const isRepeated = seen.has(key);
    seen.add(key);
    const repeated: PlacedProblem = {
      code: 'duplicate-key',
      path: [...path, key],
      values: { key },
      offset: name.offset,
    };
    return [...(isRepeated ? [repeated] : []), ...findRepeatedKeys(value, [...path, key])];
  });
}
