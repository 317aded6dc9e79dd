import type { Network } from '../../model/network.js';

/** The lists of records that other records refer to. */
export const COLLECTIONS = ['organizations', 'events', 'flows', 'resources', 'quizzes', 'banners'] as const;

export type Collection = (typeof COLLECTIONS)[number];

/** Ids by list, of the records that the file holds but that could not be read; '' for one without a usable id. */
export type UnreadRecords = ReadonlyMap<Collection, readonly string[]>;

export const NOTHING_UNREAD: UnreadRecords = new Map();

/** Compares a file (any JSON value) with what could be read of it. */
export function findUnreadRecords(file: unknown, network: Network): UnreadRecords {
  return new Map(
    COLLECTIONS.flatMap((name) => {
      const read = new Set(network[name].map(({ id }) => id));
      const ids = idsOf(file, name).filter((id) => !read.has(id));
      return ids.length > 0 ? [[name, ids] as const] : [];
    }),
  );
}

function idsOf(file: unknown, name: Collection): string[] {
  const records = fieldOf(file, name);
  if (records === undefined) return [];
  return Array.isArray(records) ? records.map(toId) : [''];
}

function toId(item: unknown): string {
  const id = fieldOf(item, 'id');
  return typeof id === 'string' ? id : '';
}

function fieldOf(value: unknown, name: string): unknown {
  const isHolder = typeof value === 'object' && value !== null && Object.hasOwn(value, name);
  return isHolder ? (value as Record<string, unknown>)[name] : undefined;
}
