import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { buildBasemap } from '../../src/widgets/partner-map/basemap/build-basemap.mjs';

const FOLDER = new URL('../../src/widgets/partner-map/basemap/', import.meta.url);
const MOST_BYTES = 5200;

describe('basemap of Europe', () => {
  it('is what its generator writes', async () => {
    const committed = await readFile(new URL('europe.generated.ts', FOLDER), 'utf8');
    const isCurrent = committed === (await buildBasemap());
    assert.ok(isCurrent, 'Run node src/widgets/partner-map/basemap/build-basemap.mjs and commit europe.generated.ts.');
  });

  it(`is at most ${MOST_BYTES} bytes with its decoder, minified and compressed with brotli`, async () => {
    const contents = `export * from './decode-basemap.js'; export * from './europe.generated.js';`;
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: fileURLToPath(FOLDER) },
      bundle: true,
      format: 'esm',
      minify: true,
      target: 'es2022',
      write: false,
    });
    const bytes = brotliCompressSync(outputFiles[0].contents, {
      params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
    }).length;
    assert.ok(bytes <= MOST_BYTES, `${bytes} bytes`);
  });
});
