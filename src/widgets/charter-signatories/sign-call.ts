import type { Network, Resource } from '../../model/network.js';

/** How an organisation can sign: on a web page, by e-mail, or on a sheet of the feed that is printed. */
export type SignCall =
  | { readonly kind: 'page' | 'mail'; readonly url: string }
  | { readonly kind: 'sheet'; readonly url: string; readonly sheet: Resource };

/** Undefined where the feed names no way. */
export function findSignCall({ charter, resources }: Network): SignCall | undefined {
  const url = charter?.signUrl;
  if (url === undefined) return undefined;
  if (url.startsWith('mailto:')) return { kind: 'mail', url };
  const sheet = resources.find(({ files }) => files.some(({ contentUrl }) => contentUrl === url));
  return sheet ? { kind: 'sheet', url, sheet } : { kind: 'page', url };
}
