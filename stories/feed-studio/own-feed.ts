/** A feed of the team's own: read and checked in this browser, and handed to the widgets at an address made for it. */
import { checkFeed } from '../../src/feed/check-feed.js';
import { isHtml, loadText } from '../../src/feed/load-json.js';
import type { FeedProblem } from '../../src/feed/problem.js';
import { isSafeLocation, parseUrl } from '../../src/feed/safe-url.js';
import { fetchSample, sampleFeed } from '../support/feeds.js';
import type { Choices, FeedSource } from '../support/globals.js';
import { answerAt, answerJson, besideSample } from '../support/virtual-feeds.js';

export interface OwnFeed {
  /** What the team calls it: the file's name, or its address. */
  readonly name: string;
  /** Where the widgets get it. */
  readonly address: string;
  /** In the order of the file. */
  readonly problems: readonly FeedProblem[];
}

/** For as long as this page is open; nothing is stored. */
const known = new Map<FeedSource, OwnFeed>();

let count = 0;

export function findOwnFeed(source: FeedSource): OwnFeed | undefined {
  return known.get(source);
}

/** The address for the widgets; the sample feed until the team has named its own. */
export function feedAddress({ feed }: Choices): string {
  return known.get(feed)?.address ?? sampleFeed;
}

export async function readSample(): Promise<OwnFeed> {
  const own = known.get('sample') ?? {
    name: 'network.json',
    address: sampleFeed,
    problems: check(JSON.parse(await fetchSample()), besideSample('network.json')),
  };
  known.set('sample', own);
  return own;
}

export async function readFile(file: File): Promise<OwnFeed> {
  const own =
    file.size > MAX_SIZE
      ? unusable(file.name, { code: 'too-large', path: [], values: { expected: '5 MB' } })
      : adopt(await file.text(), file.name);
  known.set('file', own);
  return own;
}

export async function readAddress(text: string): Promise<OwnFeed> {
  const address = text.trim();
  const loaded = await loadText(address);
  const own = loaded.ok
    ? adopt(loaded.value.text, address, loaded.value.base)
    : unusable(address, ...loaded.problems.slice(0, 1));
  known.set('address', own);
  return own;
}

/** As the loader of the widgets has it. */
const MAX_SIZE = 5_000_000;

function adopt(text: string, name: string, from?: URL): OwnFeed {
  const json = parse(text);
  if (json === undefined) return unusable(name, { code: isHtml(text) ? 'html-instead-of-json' : 'not-json', path: [] });
  const base = from ?? futureAddress(json);
  return {
    name,
    address: answerAt(oneMore(base), () => Promise.resolve(answerJson(text))),
    problems: check(json, base),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The widgets fail as they would on a page. */
function unusable(name: string, ...problems: FeedProblem[]): OwnFeed {
  const address = answerAt(oneMore(besideSample('own.json')), () => Promise.reject(new TypeError('not readable')));
  return { name, address, problems };
}

/** Widgets ask once for each address, so every feed gets one that is new; what stands in it resolves as before. */
function oneMore(base: URL): URL {
  count += 1;
  const address = new URL(base);
  address.hash = `own-${count}`;
  return address;
}

/**
 * A file resolves its addresses as it will once it is published, from its `id`. A copy of the sample keeps the
 * sample's pictures and item banks.
 */
function futureAddress(json: unknown): URL {
  const { id } = (json ?? {}) as { id?: unknown };
  const address = typeof id === 'string' ? parseUrl(id) : undefined;
  if (!address || !isSafeLocation(address) || address.href === SAMPLE_ID) return besideSample('own.json');
  return address;
}

const SAMPLE_ID = 'https://example.org/near-in-europe/network.json';

function check(json: unknown, base: URL): FeedProblem[] {
  return checkFeed(json, base).sort((a, b) => compareInFile(a.path, b.path, json));
}

type Path = FeedProblem['path'];

function compareInFile(a: Path, b: Path, root: unknown): number {
  const fork = a.findIndex((key, index) => key !== b[index]);
  if (fork < 0 || fork >= b.length) return a.length - b.length;
  const holder = a.slice(0, fork).reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], root);
  const position = (key: string | number | undefined): number => Object.keys(holder ?? {}).indexOf(String(key));
  return position(a[fork]) - position(b[fork]);
}
