import { parseResultFile, type ResultFileProblem } from '../../model/measurement/parse-result-file.js';
import { type ResultFile, toSummary } from '../../model/measurement/result-file.js';
import type { ResultSummary } from '../../model/measurement/result-summary.js';
import { open, SEALED_FORMAT, type SealProblem } from '../../model/measurement/seal.js';
import type { SealKeys } from '../../model/measurement/seal-keys.js';
import { isKeyFile, parseKeyFile } from './key-file.js';

/** A file as the browser hands it over. */
export interface GivenFile {
  readonly name: string;
  readonly text: string;
}

/** A file that could be read. */
export interface ReadResult {
  readonly name: string;
  readonly file: ResultFile;
  readonly summary: ResultSummary;
}

export interface FileProblem {
  readonly name: string;
  readonly code: ResultFileProblem['code'] | SealProblem | 'not-measured' | 'sealed' | 'bad-key-file';
}

export interface ReadFiles {
  readonly results: readonly ReadResult[];
  readonly problems: readonly FileProblem[];
  /** What a key may still open. */
  readonly sealed: readonly GivenFile[];
  /** The first key among the files, or the one that was there. */
  readonly keys?: SealKeys;
}

/**
 * Reads results, sealed results and keys, in whatever order they come, together with what was there before: a file of the
 * same name takes the other's place, and a key opens what was sealed. Never throws.
 */
export async function readFiles(files: readonly GivenFile[], before: ReadFiles): Promise<ReadFiles> {
  const keyFiles = files.filter(({ text }) => isKeyFile(text));
  const [keys = before.keys] = keyFiles.flatMap(({ text }) => parseKeyFile(text) ?? []);
  const bad = keyFiles.filter(({ text }) => !parseKeyFile(text));
  const others = files.filter((file) => !keyFiles.includes(file));
  const isNew = ({ name }: { name: string }): boolean => !others.some((file) => file.name === name);
  const texts = [...others, ...before.sealed.filter(isNew)];
  const read = await Promise.all(texts.map((file) => readResult(file, keys)));
  const problems = read.filter((one): one is FileProblem => 'code' in one);
  const isSealed = ({ name }: GivenFile): boolean =>
    problems.some((problem) => problem.name === name && ['sealed', 'other-key'].includes(problem.code));
  return {
    results: [...before.results.filter(isNew), ...read.filter((one): one is ReadResult => 'file' in one)],
    problems: [...bad.map(({ name }) => ({ name, code: 'bad-key-file' as const })), ...problems],
    sealed: texts.filter(isSealed),
    ...(keys && { keys }),
  };
}

async function readResult({ name, text }: GivenFile, keys: SealKeys | undefined): Promise<ReadResult | FileProblem> {
  const opened = await openSealed(text, keys);
  if (typeof opened !== 'string') return { name, ...opened };
  const parsed = parseResultFile(opened);
  if (!parsed.ok) return { name, code: parsed.problems[0]?.code ?? 'other-format' };
  const summary = toSummary(parsed.value);
  return summary ? { name, file: parsed.value, summary } : { name, code: 'not-measured' };
}

/** The text itself where it is not sealed. */
async function openSealed(
  text: string,
  keys: SealKeys | undefined,
): Promise<string | { readonly code: SealProblem | 'sealed' }> {
  if (!keys) return text.includes(`"${SEALED_FORMAT}"`) ? { code: 'sealed' } : text;
  const opened = await open(text, keys);
  if (opened.ok) return opened.value;
  const [code = 'not-sealed'] = opened.problems;
  return code === 'not-sealed' ? text : { code };
}
