/** A file of the site by its path from the site's root, with slashes. */
export interface SiteFile {
  readonly path: string;
  readonly content: Buffer;
}

export function textFile(path: string, text: string): SiteFile {
  return { path, content: Buffer.from(text) };
}

export function jsonFile(path: string, value: unknown): SiteFile {
  return textFile(path, `${JSON.stringify(value)}\n`);
}
