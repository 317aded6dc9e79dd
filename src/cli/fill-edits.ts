import { applyEdits, type Edit, findNodeAtLocation, type Node } from 'jsonc-parser';
import type { Change } from './fill-values.js';

/** Puts values into a JSON text and leaves every other character as it is. */
export function writeChanges(text: string, tree: Node, changes: readonly Change[]): string {
  const places = changes.map((change) => ({ change, node: findNodeAtLocation(tree, [...change.path]) }));
  const replacements = places.flatMap(({ change, node }) => (node ? [replacement(change, node)] : []));
  const absent = places.filter(({ node }) => !node).map(({ change }) => change);
  return applyEdits(text, [...replacements, ...insertions(absent, text, tree)]);
}

function replacement({ to }: Change, { offset, length }: Node): Edit {
  return { offset, length, content: JSON.stringify(to) };
}

/** New fields follow the last one of their record, spaced as it is; several at one place are one edit. */
function insertions(changes: readonly Change[], text: string, tree: Node): Edit[] {
  const contents = new Map<number, string>();
  for (const { path, to } of changes) {
    const last = findNodeAtLocation(tree, path.slice(0, -1))?.children?.at(-1);
    if (!last) continue;
    const end = last.offset + last.length;
    const content = `,${spaceBefore(last, text)}${JSON.stringify(path.at(-1))}${spaceAtColon(last, text)}${JSON.stringify(to)}`;
    contents.set(end, (contents.get(end) ?? '') + content);
  }
  return [...contents].map(([offset, content]) => ({ offset, length: 0, content }));
}

/** The line break and the indentation before a property; a single space, or none, where it stands in the line of others. */
function spaceBefore({ offset }: Node, text: string): string {
  return /(?:\r\n|\n|\r)?[ \t]*$/.exec(text.slice(0, offset))?.[0] ?? '';
}

function spaceAtColon({ children: [name, value] = [] }: Node, text: string): string {
  return name && value ? text.slice(name.offset + name.length, value.offset) : ': ';
}
