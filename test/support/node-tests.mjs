// Runs the tests that need Node (test/contract, test/browser) with Node's own runner, and counts their results.
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { sum, tally } from './tally.mjs';

const FILE_TIMEOUT = 10 * 60_000;

/** @param {string} folder @param {(file: string) => boolean} isWanted */
export function findNodeTests(folder, isWanted = () => true) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((file) => file.endsWith('.test.mjs') && isWanted(file))
    .sort();
}

/** @param {string[]} files @param {{ concurrency: number }} options @returns {Promise<import('./tally.mjs').Tally>} */
export async function runNodeTests(files, { concurrency }) {
  // Left to itself the runner would look for files of its own.
  if (files.length === 0) return tally();
  const results = [];
  const stream = run({ files: files.map((file) => resolve(file)), concurrency, timeout: FILE_TIMEOUT });
  stream.on('test:pass', (event) => results.push(countPass(event)));
  stream.on('test:fail', (event) => results.push(countFail(event)));
  // Not piped to the end: standard output still has the closing line to carry.
  for await (const line of stream.compose(new spec())) process.stdout.write(line);
  return sum(results);
}

function countPass({ name, file, details, skip, todo }) {
  if (details.type === 'suite') return tally();
  if (skip !== undefined || todo !== undefined) return tally({ skipped: 1 });
  if (resolve(name) !== file) return tally({ passed: 1 });
  // The runner reports a file that declares no test as one passed test named like the file.
  console.log(`❌ ${file} holds no test`);
  return tally({ failed: 1 });
}

function countFail({ details, todo }) {
  if (todo !== undefined) return tally({ skipped: 1 });
  // A suite fails along with its tests, which are counted; it counts itself only when its own hook broke.
  const isEcho = details.type === 'suite' && details.error?.failureType === 'subtestsFailed';
  return isEcho ? tally() : tally({ failed: 1 });
}
