import { type SiteFile, textFile } from './site-file.js';
import { CONFIGURATOR, type SitePlan, versionFolders } from './site-plan.js';

const SCRIPT = 'src="embed.js"';

/**
 * The page that writes the lines for partners' pages, at the root of the site: it finds the feed and the versions from there.
 * The preview takes the code that follows all versions. It throws where the page does not name that code: then the package
 * is not whole.
 */
export function configuratorFiles({ parts, version }: SitePlan): SiteFile[] {
  const [rolling = ''] = versionFolders(version);
  return parts.configurator.map((file) => (file.path === CONFIGURATOR ? withCodeFrom(rolling, file) : file));
}

function withCodeFrom(folder: string, { path, content }: SiteFile): SiteFile {
  const page = content.toString('utf8');
  if (!page.includes(SCRIPT)) throw new Error(`${path} has no place for embed.js.`);
  return textFile(path, page.replace(SCRIPT, `src="${folder}embed.js"`));
}
