import { createHash } from 'node:crypto';
import { type SiteFile, textFile } from './site-file.js';

export const MANIFEST = 'manifest.json';

/** What a site consists of: for `integrity` attributes, and so that the next build knows its own files again. */
export interface SiteManifest {
  readonly version: string;
  /** By path from the site's root: `sha384-…` as `integrity` takes it, and the size in bytes. */
  readonly files: Readonly<Record<string, { readonly integrity: string; readonly size: number }>>;
}

export function toManifest(version: string, files: readonly SiteFile[]): SiteFile {
  const entries = files
    .map(({ path, content }) => [path, { integrity: integrityOf(content), size: content.length }] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const manifest: SiteManifest = { version, files: Object.fromEntries(entries) };
  return textFile(MANIFEST, `${JSON.stringify(manifest, undefined, 2)}\n`);
}

export function integrityOf(content: Buffer): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

/** The manifest of an earlier build; a file that is none says nothing. */
export function parseManifest(text: string): SiteManifest | undefined {
  try {
    const { version, files } = JSON.parse(text) as Partial<SiteManifest>;
    return typeof version === 'string' && typeof files === 'object' && files !== null ? { version, files } : undefined;
  } catch {
    return undefined;
  }
}
