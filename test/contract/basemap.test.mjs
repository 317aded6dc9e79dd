import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { buildBasemaps } from '../../src/widgets/partner-map/basemap/build-basemap.mjs';

const FOLDER = new URL('../../src/widgets/partner-map/basemap/', import.meta.url);
const DECODER = './decode-basemap.js';

/** Bytes, minified and compressed with brotli. */
const BUDGETS = [
  { name: 'Europe, coarse, with its decoder', modules: [DECODER, './europe-coarse.generated.js'], most: 3300 },
  { name: 'Europe, standard, with its decoder', modules: [DECODER, './europe.generated.js'], most: 7500 },
  { name: 'the world', modules: ['./world.generated.js'], most: 6000 },
  { name: 'the insets', modules: ['./insets.generated.js'], most: 1500 },
];

describe('basemaps', () => {
  it('are what their generator writes', async () => {
    for (const [file, text] of await buildBasemaps()) {
      const committed = await readFile(new URL(file, FOLDER), 'utf8');
      assert.ok(committed === text, `Run node src/widgets/partner-map/basemap/build-basemap.mjs and commit ${file}.`);
    }
  });

  for (const { name, modules, most } of BUDGETS) {
    it(`${name}: at most ${most} bytes`, async () => {
      const { outputFiles } = await build({
        stdin: {
          contents: modules.map((module) => `export * from '${module}';`).join(''),
          resolveDir: fileURLToPath(FOLDER),
        },
        bundle: true,
        format: 'esm',
        minify: true,
        target: 'es2022',
        write: false,
      });
      const bytes = brotliCompressSync(outputFiles[0].contents, {
        params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
      }).length;
      assert.ok(bytes <= most, `${bytes} bytes`);
    });
  }
});
