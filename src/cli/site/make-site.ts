import { compressed } from './compress.js';
import { configuratorFiles } from './configurator-files.js';
import { feedBesideCode, feedFiles } from './feed-files.js';
import { frameFiles } from './frame-files.js';
import { serverSettings } from './server-settings.js';
import type { SiteFile } from './site-file.js';
import { toManifest } from './site-manifest.js';
import { type SitePlan, versionFolders } from './site-plan.js';

/** Every file of the site, what is needed by others before those that need it, the manifest last. */
export async function makeSite(plan: SitePlan): Promise<SiteFile[]> {
  const { parts, version } = plan;
  const folders = versionFolders(version);
  const code = folders.flatMap((folder) => parts.code.map(({ path, content }) => ({ path: folder + path, content })));
  const pages = await Promise.all(folders.map((folder) => frameFiles(plan, folder)));
  const plain = [
    ...(await feedFiles(plan)),
    ...folders.map((folder) => feedBesideCode(plan, folder)),
    ...code,
    ...pages.flat(),
    ...configuratorFiles(plan),
  ];
  const files = [...(await compressed(plain)), ...plain, ...serverSettings(plan)];
  return [...files, toManifest(version, files)];
}
