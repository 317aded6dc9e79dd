/** What `mobility-widgets build` writes of the sample feed, in a folder that a web server may read. */
import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../dist/lib/cli.js', import.meta.url));
const FEED = fileURLToPath(new URL('../../dist/site/feed/network.json', import.meta.url));

/** What the sample settings say of files whose name changes with their content, and of all others. */
export const FOREVER = 'public, max-age=31536000, immutable';
export const SHORT = 'public, max-age=300, stale-while-revalidate=86400';

/** @param options of the command @returns the site, a folder beside it for a server's own files, what the site's manifest says, and how to be rid of both */
export async function buildSite(...options) {
  const folder = await mkdtemp(join(tmpdir(), 'built-site-'));
  await chmod(folder, 0o755);
  const site = join(folder, 'site');
  execFileSync(process.execPath, [CLI, 'build', FEED, '-o', site, ...options], { stdio: 'ignore' });
  const manifest = JSON.parse(await readFile(join(site, 'manifest.json'), 'utf8'));
  return { site, folder, manifest, remove: () => rm(folder, { recursive: true }) };
}
