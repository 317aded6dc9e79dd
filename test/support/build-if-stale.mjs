// The contract and browser tests look at the build; this makes sure that it is the build of the present sources.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const SOURCES = ['src', 'demo', 'package.json'];
const RESULTS = ['dist/site', 'dist/lib'];

/** Builds when a result is missing or older than a source. @returns {boolean} whether a present build is there */
export function buildIfStale() {
  const newestSource = Math.max(...SOURCES.map(newestChange));
  if (RESULTS.every((folder) => newestChange(folder) >= newestSource)) return true;
  console.log('\nBuilding, because the build is missing or older than its sources.');
  const shell = process.platform === 'win32';
  return spawnSync('npm', ['run', 'build'], { stdio: ['ignore', 'inherit', 'inherit'], shell }).status === 0;
}

/** The time of the newest file at or below a path; the beginning of time when there is none. */
function newestChange(path) {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}
