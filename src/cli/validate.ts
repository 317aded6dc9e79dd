import { checkFeed } from '../feed/check-feed.js';
import { checkItemBank } from '../feed/check-item-bank.js';
import { parseFeed } from '../feed/parse-feed.js';
import { type FeedProblem, severityOf } from '../feed/problem.js';
import { isSafeLocation, parseUrl } from '../feed/safe-url.js';
import type { Network } from '../model/network.js';
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
  /** Whether the file has the look of an item bank. */
  readonly isBank?: boolean;
  /** Where the file is JSON. */
  readonly document?: JsonDocument;
  /** In the order in which they stand in the file; those of the item banks follow. */
  readonly problems: readonly FileProblem[];
}

/** Checks a feed or an item bank, and for a local feed what lies beside it. */
export async function validate(name: string): Promise<Validation> {
  const opened = await openDocument(name);
  if (!opened.ok) return opened.failure;
  const { document, repeated } = opened;
  const isBank = isItemBank(document.json);
  const isLocalFeed = !document.base && !isBank;
  const beside = isLocalFeed ? await checkFilesBeside(document) : [];
  return {
    isReadable: true,
    isBank,
    document,
    problems: [
      ...place([...repeated, ...locate([...checkDocument(document), ...beside], document)], document),
      ...(isLocalFeed ? await validateBanks(document) : []),
    ],
  };
}

/** Checks a feed by itself, and gives its network where it has no errors. */
export async function validateNetwork(name: string): Promise<Validation & { readonly network?: Network }> {
  const opened = await openDocument(name);
  if (!opened.ok) return opened.failure;
  const { document, repeated } = opened;
  const base = baseOf(document);
  const found = [...repeated, ...locate(checkFeed(document.json, base), document)];
  const parsed = parseFeed(document.json, base);
  const isGood = parsed.ok && found.every(({ code }) => severityOf(code) === 'warning');
  return { isReadable: true, problems: place(found, document), ...(isGood && { network: parsed.value }) };
}

type Opened =
  | { readonly ok: true; readonly document: JsonDocument; readonly repeated: readonly PlacedProblem[] }
  | { readonly ok: false; readonly failure: Validation };

async function openDocument(name: string): Promise<Opened> {
  const read = await readSource(name);
  if (!read.ok) {
    const problems = read.problems.map((problem) => ({ ...problem, file: name }));
    return { ok: false, failure: { isReadable: false, problems } };
  }
  const parsed = parseDocument(read.value);
  if (parsed.ok) return { ok: true, document: parsed.value, repeated: parsed.problems };
  return { ok: false, failure: { isReadable: true, problems: place(parsed.problems, read.value) } };
}

async function validateBanks(feed: JsonDocument): Promise<FileProblem[]> {
  const validations = await Promise.all(findBanksBeside(feed).map((path) => validate(path)));
  // A bank that is not there is a problem of the feed, and is reported there.
  return validations.flatMap(({ problems }) => problems.filter(({ code }) => code !== 'file-missing'));
}

function checkDocument(document: JsonDocument): FeedProblem[] {
  const check = isItemBank(document.json) ? checkItemBank : checkFeed;
  return check(document.json, baseOf(document));
}

function isItemBank(json: unknown): boolean {
  return typeof json === 'object' && json !== null && Object.hasOwn(json, 'items');
}

/** A local file resolves its addresses as it will once it is published. */
export function baseOf({ json, base }: JsonDocument): URL {
  if (base) return base;
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
