import * as z from 'zod/mini';
import type { Network } from '../model/network.js';
import type { Result } from '../model/result.js';
import { parseFeed, refuse } from './parse-feed.js';
import type { FeedProblem } from './problem.js';
import { createFeedSchema } from './schema/feed.js';
import { shortTasks } from './short-tasks.js';

/** Records of each list that are checked in one go. */
const SLICE = 100;

type Fields = Readonly<Record<string, unknown>>;

/**
 * As `parseFeed`, in many short tasks where all is well: a list of 10,000 is checked slice by slice, each as a small feed
 * of its own. Where something has to be cut out, the feed is read whole.
 */
export async function readLongFeed(value: unknown, base: URL | string): Promise<Result<Network, FeedProblem[]>> {
  const network = refuse(value) ? undefined : await readSlices(value as Fields, base);
  return network ? { ok: true, value: network, problems: [] } : parseFeed(value, base);
}

async function readSlices(feed: Fields, base: URL | string): Promise<Network | undefined> {
  const schema = createFeedSchema({ base, strict: false });
  const pause = shortTasks();
  const slices: Network[] = [];
  const longest = Math.max(0, ...listsOf(feed).map(({ length }) => length));
  for (let start = 0; start === 0 || start < longest; start += SLICE) {
    const slice = mapLists(feed, (list) => list.slice(start, start + SLICE));
    const parsed = z.safeParse(schema, slice);
    if (!parsed.success) return undefined;
    slices.push(parsed.data);
    await pause();
  }
  const [first] = slices;
  return first && mapLists(first, (_, listOf) => slices.flatMap(listOf));
}

/** The lists of a feed: its own and its charter's. */
function listsOf(feed: Fields): (readonly unknown[])[] {
  const { charter } = feed;
  return [...Object.values(feed), ...(isFields(charter) ? Object.values(charter) : [])].filter(Array.isArray);
}

type ChangeList = (list: readonly unknown[], listOf: (feed: object) => unknown) => unknown;

/** A copy with other lists in place of these; `change` also learns where such a list stands in a feed. */
function mapLists<Feed extends object>(feed: Feed, change: ChangeList): Feed {
  const { charter } = feed as Fields;
  const own = mapOwnLists(feed as Fields, change, (other) => other as Fields);
  const ofCharter = (other: object): Fields => (other as { charter: Fields }).charter;
  return { ...own, ...(isFields(charter) ? { charter: mapOwnLists(charter, change, ofCharter) } : {}) } as Feed;
}

function mapOwnLists(fields: Fields, change: ChangeList, holder: (feed: object) => Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      Array.isArray(value) ? change(value, (feed) => holder(feed)[name]) : value,
    ]),
  );
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
