import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** Installs the peers as locked, when one is missing or of another version; the widgets' own dependencies stay alone. */
export function installPeers() {
  const wanted = readJson('package.json').devDependencies;
  if (Object.entries(wanted).every(([name, version]) => versionOf(name) === version)) return;
  console.log('Installing the peers that the benchmark compares with.');
  const shell = process.platform === 'win32';
  const { status } = spawnSync('npm', ['ci'], { cwd: FOLDER, stdio: ['ignore', 'ignore', 'inherit'], shell });
  if (status !== 0) throw new Error('The peers could not be installed: `npm ci` failed in test/bench.');
}

/** @returns {string | undefined} the version of an installed peer */
export function versionOf(name) {
  const file = `node_modules/${name}/package.json`;
  return existsSync(FOLDER + file) ? readJson(file).version : undefined;
}

function readJson(file) {
  return JSON.parse(readFileSync(FOLDER + file, 'utf8'));
}
