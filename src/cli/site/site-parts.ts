import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import type { SiteFile } from './site-file.js';

/** What the package carries of the built site. */
export interface SiteParts {
  /** `embed.js`, the scripts of the frame pages, and all hashed files, by their paths beside `embed.js`. */
  readonly code: readonly SiteFile[];
  /** The frame page of each widget, by the widget's name. */
  readonly framePages: ReadonlyMap<string, string>;
  /** JSON Schemas by the names of their files. */
  readonly schemas: readonly SiteFile[];
  /** The page that writes snippets, with its scripts and styles, by their paths beside it. */
  readonly configurator: readonly SiteFile[];
}

/** Reads the parts from the package that this command is part of, wherever its own modules lie in it. */
export async function readSiteParts(): Promise<SiteParts> {
  const { resolve } = createRequire(import.meta.url);
  const site = join(dirname(resolve('mobility-widgets/package.json')), 'dist/site');
  const pages = await readFiles(join(site, 'embed'));
  const framePages = new Map(
    pages
      .filter(({ path }) => path.endsWith('.html'))
      .map(({ path, content }) => [path.slice(0, -'.html'.length), content.toString('utf8')]),
  );
  const scripts = new Set(['embed.js', ...[...framePages.values()].flatMap(scriptsBeside)]);
  const read = (names: Iterable<string>): Promise<SiteFile[]> =>
    Promise.all([...names].map(async (path) => ({ path, content: await readFile(join(site, path)) })));
  const readFolder = async (name: string): Promise<SiteFile[]> =>
    (await readFiles(join(site, name))).map(({ path, content }) => ({ path: `${name}/${path}`, content }));
  return {
    code: [...(await readFolder('assets')), ...(await read(scripts))],
    framePages,
    schemas: await readFiles(join(site, 'feed/schema')),
    configurator: [
      ...(await readFolder('configurator')),
      ...(await read(['configurator.css', 'configurator.js', 'configurator.html'])),
    ],
  };
}

/** The scripts that a frame page takes from the folder above it; those in `assets` come with all the others. */
function scriptsBeside(page: string): string[] {
  return [...page.matchAll(/src="\.\.\/([\w.-]+\.js)"/g)].flatMap(([, name]) => name ?? []);
}

async function readFiles(folder: string): Promise<SiteFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return Promise.all(
    paths
      .sort()
      .map(async (path) => ({ path: relative(folder, path).split(sep).join('/'), content: await readFile(path) })),
  );
}
