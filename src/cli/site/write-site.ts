import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SiteFile } from './site-file.js';
import { integrityOf, MANIFEST, parseManifest, type SiteManifest } from './site-manifest.js';

/** What stands in the folder that a site is written to. */
export interface Occupation {
  /** Files of somebody else, or changed by somebody, where the site would put its own. */
  readonly foreign: readonly string[];
  /** Files of an earlier build that the new one does not have: they stay, for pages of visitors may still ask for them. */
  readonly left: readonly string[];
}

/** Looks before anything is written. A file that holds what it shall hold is in nobody's way. */
export async function findOccupation(folder: string, files: readonly SiteFile[]): Promise<Occupation> {
  const before = await readManifest(folder);
  const own = new Set(files.map(({ path }) => path));
  const foreign = await Promise.all(files.map((file) => isForeign(folder, file, before)));
  return {
    foreign: files.filter((_, index) => foreign[index]).map(({ path }) => path),
    left: Object.keys(before?.files ?? {}).filter((path) => !own.has(path)),
  };
}

async function isForeign(folder: string, { path, content }: SiteFile, before?: SiteManifest): Promise<boolean> {
  const present = await readQuietly(join(folder, path));
  if (!present || present.equals(content)) return false;
  return path === MANIFEST ? !before : before?.files[path]?.integrity !== integrityOf(present);
}

async function readManifest(folder: string): Promise<SiteManifest | undefined> {
  const content = await readQuietly(join(folder, MANIFEST));
  return content && parseManifest(content.toString('utf8'));
}

async function readQuietly(path: string): Promise<Buffer | undefined> {
  return readFile(path).catch(() => undefined);
}

/** Writes one file after the other, in their order; it throws what the file system says. */
export async function writeSite(folder: string, files: readonly SiteFile[]): Promise<void> {
  for (const { path, content } of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}
