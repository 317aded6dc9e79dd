import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { SiteFile } from './site-file.js';

/** What shrinks; sounds, pictures and PDF files are compressed already. */
const TEXTS = /\.(js|css|html|json|geojson|jsonld|svg|ics|csv|txt)$/;
/** Below this a header costs more than compression saves. */
const SMALLEST = 1000;
/** The best quality takes a second for each megabyte. */
const LARGE = 1_000_000;

/** A `.gz` and a `.br` beside each larger text, for servers that send ready ones. */
export async function compressed(files: readonly SiteFile[]): Promise<SiteFile[]> {
  const known = new Map<string, Promise<readonly [Buffer, Buffer]>>();
  const texts = files.filter(({ path, content }) => TEXTS.test(path) && content.length >= SMALLEST);
  const made = await Promise.all(
    texts.map(async ({ path, content }) => {
      // The same code stands in two folders.
      const key = content.toString('latin1');
      const pair = known.get(key) ?? compress(content);
      known.set(key, pair);
      const [zipped, smaller] = await pair;
      return [
        { path: `${path}.gz`, content: zipped },
        { path: `${path}.br`, content: smaller },
      ];
    }),
  );
  return made.flat();
}

async function compress(content: Buffer): Promise<readonly [Buffer, Buffer]> {
  const quality = content.length > LARGE ? 9 : constants.BROTLI_MAX_QUALITY;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return Promise.all([promisify(gzip)(content, { level: 9 }), promisify(brotliCompress)(content, { params })]);
}
