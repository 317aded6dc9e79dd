import { parseFeed } from '../feed/parse-feed.js';
import { severityOf } from '../feed/problem.js';
import type { Network } from '../model/network.js';
import { today } from '../model/plain-date.js';
import { version } from '../../package.json';
import type { SiteBuild } from './commands.js';
import type { JsonDocument } from './parse-document.js';
import { readLocalFiles } from './site/local-files.js';
import { makeSite } from './site/make-site.js';
import type { SiteFile } from './site/site-file.js';
import { readSiteParts } from './site/site-parts.js';
import { FEED_FOLDER } from './site/site-plan.js';
import { baseOf, type FileProblem, validate, validateNetwork } from './validate.js';

/** A site that is ready to be written, or why there is none. */
export type BuiltSite =
  | {
      readonly files: readonly SiteFile[];
      readonly problems: readonly FileProblem[];
      readonly outside: readonly string[];
    }
  | { readonly files?: undefined; readonly problems: readonly FileProblem[]; readonly isReadable: boolean };

/** Checks a feed with all that lies beside it, and makes the site in memory. */
export async function buildSite({ source, siteUrl, isLenient }: SiteBuild): Promise<BuiltSite> {
  const { isReadable, isBank, document, problems } = await validate(source);
  // An item bank is reported as the feed that it is not.
  if (!document || isBank) return isBank ? await validateNetwork(source) : { isReadable, problems };
  const network = findNetwork(document, siteUrl);
  const isGood = isLenient || problems.every(({ code }) => severityOf(code) === 'warning');
  if (!network || !isGood) return { isReadable, problems };
  const local = document.base ? { files: [], outside: [] } : await readLocalFiles(document);
  const parts = await readSiteParts();
  const files = await makeSite({ document, network, parts, local, siteUrl, version, today: today() });
  return { files, problems, outside: local.outside };
}

/** What browsers will see of the feed. A local one will be read where the site stands, as far as that is known. */
function findNetwork(document: JsonDocument, siteUrl: URL | undefined): Network | undefined {
  const isMoved = siteUrl && !document.base;
  const parsed = parseFeed(document.json, isMoved ? new URL(`${FEED_FOLDER}network.json`, siteUrl) : baseOf(document));
  return parsed.ok ? parsed.value : undefined;
}
