import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FeedProblem, ProblemPath } from '../feed/problem.js';
import { parseUrl } from '../feed/safe-url.js';
import { withoutNotes } from '../feed/without-notes.js';
import type { JsonDocument } from './parse-document.js';

/** The fields that name a file by its address. */
const ADDRESS_FIELDS = ['contentUrl', 'previewUrl', 'src'] as const;

export interface NamedFile {
  /** Of the record that names the file. */
  readonly path: ProblemPath;
  readonly field: string;
  readonly record: Readonly<Record<string, unknown>>;
}

/** Whether the files that a local feed names by a relative path are there, and are what the feed says they are. */
export async function checkFilesBeside({ json, name }: JsonDocument): Promise<FeedProblem[]> {
  const files = [...findNamedFiles(withoutNotes(json), []), ...findQuizzes(json)];
  return (await Promise.all(files.map((file) => checkFile(file, name)))).flat();
}

/** Paths of the item banks that a local feed names by a relative path, each once. */
export function findBanksBeside({ json, name }: JsonDocument): string[] {
  const paths = findQuizzes(json).map(({ record }) => toPathBeside(record.url, name));
  return [...new Set(paths)].filter((path) => path !== undefined);
}

function findQuizzes(json: unknown): NamedFile[] {
  const quizzes = (json as { quizzes?: unknown } | null)?.quizzes;
  if (!Array.isArray(quizzes)) return [];
  return quizzes.map((quiz: unknown, index) => ({
    path: ['quizzes', index],
    field: 'url',
    record: (quiz ?? {}) as NamedFile['record'],
  }));
}

/** Every file that a value names, with the record that names it. */
export function findNamedFiles(value: unknown, path: ProblemPath): NamedFile[] {
  if (typeof value !== 'object' || value === null) return [];
  const record = value as NamedFile['record'];
  const own = ADDRESS_FIELDS.flatMap((field) => (Object.hasOwn(record, field) ? [{ path, field, record }] : []));
  const inner = Object.entries(record).flatMap(([key, item]) =>
    findNamedFiles(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [...own, ...inner];
}

async function checkFile({ path, field, record }: NamedFile, feed: string): Promise<FeedProblem[]> {
  const file = toPathBeside(record[field], feed);
  if (file === undefined) return [];
  if (!(await isFile(file))) {
    return [{ code: 'file-missing', path: [...path, field], values: { found: String(record[field]) } }];
  }
  return field === 'contentUrl' ? checkContent(await readFile(file), path, record) : [];
}

/** A size or a sum that is missing or of the wrong kind is reported by the schema. */
function checkContent(content: Buffer, path: ProblemPath, { contentSize, sha256 }: NamedFile['record']): FeedProblem[] {
  const size = content.byteLength;
  const sum = createHash('sha256').update(content).digest('hex');
  const isWrong = (found: unknown, kind: string, right: number | string): boolean =>
    typeof found === kind && found !== right;
  const problem = (code: 'file-size' | 'file-hash', field: string, expected: number | string): FeedProblem => ({
    code,
    path: [...path, field],
    values: { found: String(record(field)), expected: String(expected) },
  });
  const record = (field: string): unknown => (field === 'sha256' ? sha256 : contentSize);
  return [
    ...(isWrong(contentSize, 'number', size) ? [problem('file-size', 'contentSize', size)] : []),
    ...(isWrong(sha256, 'string', sum) ? [problem('file-hash', 'sha256', sum)] : []),
  ];
}

export async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isFile(),
    () => false,
  );
}

/** The local path of a relative address; undefined for addresses of other places and for what is none. */
export function toPathBeside(address: unknown, feed: string): string | undefined {
  // A leading slash means the root of the site, which is not known here.
  if (typeof address !== 'string' || /^([/\\]|\s*$)/.test(address) || parseUrl(address)) return undefined;
  try {
    const [path = ''] = address.split(/[?#]/, 1);
    return join(dirname(feed), decodeURIComponent(path));
  } catch {
    return undefined;
  }
}
