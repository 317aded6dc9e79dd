import { readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { isFile, toPathBeside } from '../files-beside.js';
import type { JsonDocument } from '../parse-document.js';
import type { SiteFile } from './site-file.js';

/** The fields of feeds and item banks that may name a file. */
const ADDRESS_FIELDS = new Set(['contentUrl', 'previewUrl', 'src', 'url', 'evidence', 'signUrl', 'homepage']);

export interface LocalFiles {
  /** By their paths from the feed's folder. */
  readonly files: readonly SiteFile[];
  /** Addresses of files that lie outside the feed's folder, or in a hidden one: they are not published. */
  readonly outside: readonly string[];
}

/** The files that a local feed and its item banks name by relative addresses, as far as they are there. */
export async function readLocalFiles({ json, name }: JsonDocument): Promise<LocalFiles> {
  const folder = dirname(name);
  const files = new Map<string, Buffer>();
  const outside = new Set<string>();
  const queue: { readonly json: unknown; readonly name: string }[] = [{ json, name }];
  for (let document = queue.pop(); document; document = queue.pop()) {
    for (const address of addressesIn(document.json)) {
      const file = toPathBeside(address, document.name);
      if (file === undefined || !(await isFile(file))) continue;
      const path = relative(folder, file).split(sep).join('/');
      if (files.has(path)) continue;
      // A feed of somebody else must not publish what else lies on this machine.
      if (/(^|\/)\.|^[\\/]|^[a-z]:/i.test(path)) outside.add(address);
      else {
        files.set(path, await readFile(file));
        if (path.endsWith('.json')) queue.push({ json: parseQuietly(files.get(path)), name: join(folder, path) });
      }
    }
  }
  return { files: [...files].map(([path, content]) => ({ path, content })), outside: [...outside] };
}

function addressesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    if (key.startsWith('_')) return [];
    return typeof item === 'string' ? (ADDRESS_FIELDS.has(key) ? [item] : []) : addressesIn(item);
  });
}

/** A bank that is none was reported before. */
function parseQuietly(content: Buffer | undefined): unknown {
  try {
    return JSON.parse(String(content));
  } catch {
    return undefined;
  }
}
