import { readFile, realpath } from 'node:fs/promises';
import { dirname, sep } from 'node:path';
import { formatPath, severityOf } from '../feed/problem.js';
import { withoutNotes } from '../feed/without-notes.js';
import { findNamedFiles, isFile, type NamedFile, toPathBeside } from './files-beside.js';
import { findCharterChange } from './fill-charter.js';
import { writeChanges } from './fill-edits.js';
import { type Change, documentFacts, imageFacts, type SkipReason, toChanges } from './fill-values.js';
import { type JsonDocument, parseDocument } from './parse-document.js';
import { readSource, type Source } from './read-source.js';
import { checkInPlaceOf, type FileProblem, place } from './validate.js';

/** A file that the feed names and that could not be read for its facts. */
export interface Skipped {
  readonly path: string;
  readonly address: string;
  readonly reason: SkipReason;
}

export interface BrokenFeed {
  readonly isReadable: boolean;
  readonly problems: readonly FileProblem[];
}

export interface Filled {
  readonly problems?: undefined;
  readonly changes: readonly Change[];
  readonly skipped: readonly Skipped[];
  /** The feed with the changes, every other character as it was. */
  readonly text: string;
}

interface Finding {
  readonly changes: readonly Change[];
  readonly skipped: readonly Skipped[];
}

/** Finds what a local feed should say of the files beside it. A feed that would be broken all the same gives its problems. */
export async function fill(name: string): Promise<Filled | BrokenFeed> {
  const read = await readSource(name);
  if (!read.ok) return { isReadable: false, problems: read.problems.map((problem) => ({ ...problem, file: name })) };
  const parsed = parseDocument(read.value);
  if (!parsed.ok || parsed.problems.length > 0) return broken(parsed.problems, read.value);
  const document = parsed.value;
  const { changes, skipped } = await findChanges(document);
  const text = writeChanges(document.text, document.tree, changes);
  const filled = parseDocument({ ...document, text });
  if (!filled.ok) return broken(filled.problems, read.value);
  const problems = checkInPlaceOf(document, filled.value);
  const isBroken = problems.some(({ code }) => severityOf(code) === 'error');
  return isBroken ? { isReadable: true, problems } : { changes, skipped, text };
}

function broken(problems: Parameters<typeof place>[0], source: Source): BrokenFeed {
  return { isReadable: true, problems: place(problems, source) };
}

async function findChanges(document: JsonDocument): Promise<Finding> {
  const root = await realpath(dirname(document.name));
  const files = findNamedFiles(withoutNotes(document.json), []);
  const findings: Finding[] = [];
  // One after the other: a hundred files at once would be held in memory together.
  for (const file of files) findings.push(await examine(file, document.name, root));
  const changes = findings.flatMap((finding) => finding.changes);
  const charter = findCharterChange(document.json, changes);
  return {
    changes: charter ? [...changes, charter] : changes,
    skipped: findings.flatMap((finding) => finding.skipped),
  };
}

async function examine({ path, field, record }: NamedFile, feed: string, root: string): Promise<Finding> {
  const skip = (reason: SkipReason): Skipped[] => [
    { path: formatPath([...path, field]), address: String(record[field]), reason },
  ];
  const file = await locate(record[field], feed, root);
  if (file.reason !== undefined) return { changes: [], skipped: skip(file.reason) };
  if (field === 'previewUrl') return { changes: [], skipped: [] };
  const content = await readFile(file.path);
  const { facts, unknown } = await (field === 'contentUrl' ? documentFacts : imageFacts)(content, record);
  return { changes: toChanges(facts, record, path), skipped: unknown === undefined ? [] : skip(unknown) };
}

type Location =
  { readonly path: string; readonly reason?: undefined } | { readonly path?: undefined; readonly reason: SkipReason };

/** A feed of somebody else must not make us read, and publish the sum of, files that are none of its business. */
async function locate(address: unknown, feed: string, root: string): Promise<Location> {
  const path = toPathBeside(address, feed);
  if (path === undefined) return { reason: 'elsewhere' };
  if (!(await isFile(path))) return { reason: 'missing' };
  const isInside = (await realpath(path)).startsWith(root.endsWith(sep) ? root : root + sep);
  return isInside ? { path } : { reason: 'outside' };
}
