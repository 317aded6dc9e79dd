import type { Network } from '../../model/network.js';
import type { JsonDocument } from '../parse-document.js';
import type { LocalFiles } from './local-files.js';
import type { SiteParts } from './site-parts.js';

/** All that a site is made from. */
export interface SitePlan {
  readonly document: JsonDocument;
  readonly network: Network;
  readonly parts: SiteParts;
  /** What lies beside a local feed. */
  readonly local: LocalFiles;
  /** The address at which the site will stand, with a slash at its end; undefined where that is not known. */
  readonly siteUrl: URL | undefined;
  /** Of this package, such as `0.1.0`. */
  readonly version: string;
  /** For banners that have their days: YYYY-MM-DD. */
  readonly today: string;
}

/** Where the feed and what is made from it stand in the site. */
export const FEED_FOLDER = 'feed/';

/** The page for webmasters, at the root. */
export const CONFIGURATOR = 'configurator.html';

/** The folders that hold the code: one that follows all versions of a major, and one that never changes its code. */
export function versionFolders(version: string): string[] {
  return [`v${version.split('.')[0] ?? ''}/`, `${version}/`];
}
