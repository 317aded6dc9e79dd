import type { ResultPair } from '../../model/measurement/group-gain.js';
import { type CodeLine, toPair } from '../../model/measurement/read-codes.js';
import { encodeResult } from '../../model/measurement/result-code.js';
import type { MeasuredMode, ResultSummary } from '../../model/measurement/result-summary.js';

/** One person's results as they were given; who it is, nothing here knows. */
export interface Person {
  /** Line of the codes, from 1; of files there is none. */
  readonly line?: number;
  /** Names of the files. */
  readonly files?: readonly string[];
  readonly results: readonly ResultSummary[];
  readonly pair?: ResultPair;
}

/** A result that came as a file. */
export interface FiledResult {
  readonly name: string;
  readonly summary: ResultSummary;
}

/** A person on each line; lines with a problem have nobody. */
export function peopleOfCodes(lines: readonly CodeLine[]): Person[] {
  return lines
    .filter(({ results }) => results.length > 0)
    .map((line) => withPair({ line: line.line, results: line.results }, toPair(line)));
}

/**
 * Files tell no names either: the beginning of a file's name, up to the first space, hyphen, underscore or full stop, is taken
 * for the person. One file of before and one of after that begin alike are a pair.
 */
export function peopleOfFiles(files: readonly FiledResult[]): Person[] {
  const groups = new Map<string, FiledResult[]>();
  for (const file of files) groups.set(stemOf(file.name), [...(groups.get(stemOf(file.name)) ?? []), file]);
  return [...groups.values()].flatMap((group) => {
    const pair = pairOf(group);
    return pair ? [toPerson(group, pair)] : group.map((file) => toPerson([file]));
  });
}

/** The same result twice would be one person counted twice: only the first stays. */
export function withoutRepeated(people: readonly Person[]): { readonly people: Person[]; readonly repeated: Person[] } {
  const seen = new Set<string>();
  const parts = { people: [] as Person[], repeated: [] as Person[] };
  for (const person of people) {
    const codes = person.results.map(encodeResult);
    parts[codes.some((code) => seen.has(code)) ? 'repeated' : 'people'].push(person);
    for (const code of codes) seen.add(code);
  }
  return parts;
}

function stemOf(name: string): string {
  return (/^[^\s\-_.]+/.exec(name)?.[0] ?? name).toLowerCase();
}

function pairOf(files: readonly FiledResult[]): ResultPair | undefined {
  const [before, after] = [summaryOf(files, 'before'), summaryOf(files, 'after')];
  return files.length === 2 && before && after ? { before, after } : undefined;
}

function summaryOf(files: readonly FiledResult[], mode: MeasuredMode): ResultSummary | undefined {
  return files.find(({ summary }) => summary.mode === mode)?.summary;
}

function toPerson(files: readonly FiledResult[], pair?: ResultPair): Person {
  return withPair({ files: files.map(({ name }) => name), results: files.map(({ summary }) => summary) }, pair);
}

function withPair(person: Person, pair: ResultPair | undefined): Person {
  return pair ? { ...person, pair } : person;
}
