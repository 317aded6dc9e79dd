import { checkFeed } from '../feed/check-feed.js';
import { checkItemBank } from '../feed/check-item-bank.js';
import type { FeedProblem } from '../feed/problem.js';
import { isSafeLocation, parseUrl } from '../feed/safe-url.js';
import { checkFilesBeside, findBanksBeside } from './files-beside.js';
import { locateProblem, type Position, positionFinder } from './locate-problem.js';
import { type JsonDocument, parseDocument, type PlacedProblem } from './parse-document.js';
import { readSource, type Source } from './read-source.js';

/** A problem with its place; a file that cannot be read has none. */
export interface FileProblem extends FeedProblem, Partial<Position> {
  readonly file: string;
  readonly fault?: PlacedProblem['fault'];
}

export interface Validation {
  /** False when there was nothing to judge. */
  readonly isReadable: boolean;
  /** In the order in which they stand in the file; those of the item banks follow. */
  readonly problems: readonly FileProblem[];
}

/** Checks a feed or an item bank, and for a local feed what lies beside it. */
export async function validate(name: string): Promise<Validation> {
  const read = await readSource(name);
  if (!read.ok) return { isReadable: false, problems: read.problems.map((problem) => ({ ...problem, file: name })) };
  const source = read.value;
  const parsed = parseDocument(source);
  if (!parsed.ok) return { isReadable: true, problems: place(parsed.problems, source) };
  const document = parsed.value;
  const isLocalFeed = !source.base && !isItemBank(document.json);
  const beside = isLocalFeed ? await checkFilesBeside(document) : [];
  return {
    isReadable: true,
    problems: [
      ...place([...parsed.problems, ...locate([...checkDocument(document), ...beside], document)], source),
      ...(isLocalFeed ? await validateBanks(document) : []),
    ],
  };
}

async function validateBanks(feed: JsonDocument): Promise<FileProblem[]> {
  const validations = await Promise.all(findBanksBeside(feed).map((path) => validate(path)));
  // A bank that is not there is a problem of the feed, and is reported there.
  return validations.flatMap(({ problems }) => problems.filter(({ code }) => code !== 'file-missing'));
}

function checkDocument({ json, base }: JsonDocument): FeedProblem[] {
  const check = isItemBank(json) ? checkItemBank : checkFeed;
  return check(json, base ?? futureAddress(json));
}

function isItemBank(json: unknown): boolean {
  return typeof json === 'object' && json !== null && Object.hasOwn(json, 'items');
}

/** A local file resolves its addresses as it will once it is published. */
function futureAddress(json: unknown): URL {
  const { id } = (json ?? {}) as { id?: unknown };
  const address = typeof id === 'string' ? parseUrl(id) : undefined;
  return address && isSafeLocation(address) ? address : new URL('https://feed.invalid/');
}

function locate(problems: readonly FeedProblem[], { tree }: JsonDocument): PlacedProblem[] {
  return problems.map((problem) => ({ ...problem, offset: locateProblem(problem, tree) }));
}

export function place(problems: readonly PlacedProblem[], { name, text }: Source): FileProblem[] {
  const positionOf = positionFinder(text);
  return [...problems]
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, ...problem }) => ({ ...problem, file: name, ...positionOf(offset) }));
}

/** The problems of a document that stands in for another one of the same structure, placed in that other one. */
export function checkInPlaceOf(original: JsonDocument, document: JsonDocument): FileProblem[] {
  return place(locate(checkDocument(document), original), original);
}
