import type { Change } from './fill-values.js';

interface FeedLike {
  readonly language?: unknown;
  readonly charter?: { readonly document?: unknown; readonly sha256?: unknown };
  readonly resources?: readonly ResourceLike[];
}

interface ResourceLike {
  readonly id?: unknown;
  readonly files?: readonly { readonly inLanguage?: unknown; readonly sha256?: unknown }[];
}

/**
 * The sum of the charter's text: that of its file in the feed's language, else of its first file. A sum that belongs to
 * another of its files stays, as the members may have signed that one.
 *
 * @param changes to the documents, whose sums count as written
 */
export function findCharterChange(json: unknown, changes: readonly Change[]): Change | undefined {
  const { charter, language, resources } = json as FeedLike;
  if (!charter || !Array.isArray(resources)) return undefined;
  const index = resources.findIndex((resource: ResourceLike) => resource.id === charter.document);
  const files = (resources[index] as ResourceLike | undefined)?.files ?? [];
  const sums = files.map(({ sha256 }, file) =>
    sumAfter(changes, ['resources', index, 'files', file, 'sha256'], sha256),
  );
  const main = Math.max(
    0,
    files.findIndex(({ inLanguage }) => inLanguage === language),
  );
  const to = sums[main];
  if (typeof to !== 'string' || sums.includes(charter.sha256)) return undefined;
  return { path: ['charter', 'sha256'], from: charter.sha256, to };
}

function sumAfter(changes: readonly Change[], path: Change['path'], before: unknown): unknown {
  return changes.find((change) => change.path.join('/') === path.join('/'))?.to ?? before;
}
