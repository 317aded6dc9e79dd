// Writes the JSON Schemas that stand beside the demo feed: `npm run schema`.
import { mkdir, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import { runnerImport } from 'vite';

const FOLDER = new URL('../../demo/feed/schema/', import.meta.url);
const SOURCE = fileURLToPath(new URL('../feed/json-schema/json-schema.ts', import.meta.url));

/** @returns {Promise<Record<string, string>>} the text of each schema by the name of its file */
export async function generateSchemas() {
  const { module } = await runnerImport(SOURCE, { configFile: false, logLevel: 'error' });
  return {
    'feed-v1.json': await format(module.toFeedJsonSchema()),
    'item-bank-v1.json': await format(module.toItemBankJsonSchema()),
  };
}

async function format(schema) {
  const options = await prettier.resolveConfig(SOURCE);
  return prettier.format(JSON.stringify(schema), { ...options, parser: 'json' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await mkdir(FOLDER, { recursive: true });
  for (const [name, text] of Object.entries(await generateSchemas())) await writeFile(new URL(name, FOLDER), text);
}
