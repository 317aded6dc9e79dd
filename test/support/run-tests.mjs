#!/usr/bin/env node
// All tests, in one run, closed by one line: `N passed, N failed`.
//   node test/support/run-tests.mjs            unit tests in Chromium, then the tests of the build
//   --all                                      unit tests in Chromium, Firefox and WebKitGTK
//   --engine firefox                           unit tests in one other engine
//   --unit | --site                            only the unit tests | only the tests of the build
//   --files 'test/ui/**'                       only these files (`*.test.mjs` are tests of the build)
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureChromium } from './browsers.mjs';
import { buildIfStale } from './build-if-stale.mjs';
import { findNodeTests, runNodeTests } from './node-tests.mjs';
import { inWords, sum, tally } from './tally.mjs';
import { ENGINES, runUnitTests } from './unit-tests.mjs';

// An interrupted run leaves by `exit` too, so that what it started ends with it.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const total = await runAll(readOptions());
// `exit`, because a browser that refuses to end must not hold up the result.
process.stdout.write(`\n${inWords(total)}\n`, () => process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1));

function readOptions() {
  const { values } = parseArgs({
    options: {
      all: { type: 'boolean' },
      engine: { type: 'string', default: 'chromium' },
      unit: { type: 'boolean' },
      site: { type: 'boolean' },
      files: { type: 'string' },
    },
  });
  const { all, engine, files } = values;
  if (!ENGINES.includes(engine)) throw new Error(`Unknown engine ${engine}: choose ${ENGINES.join(', ')}.`);
  return { engines: all ? ENGINES : [engine], only: findOnlyPart(values), files };
}

/** A glob belongs to one of the two parts: the other one would find nothing. */
function findOnlyPart({ unit, site, files }) {
  if (unit) return 'unit';
  if (site || files?.endsWith('.mjs')) return 'site';
  return files ? 'unit' : undefined;
}

async function runAll({ engines, only, files }) {
  const unitParts = engines.map((engine) => [`Unit tests in ${engine}`, () => runUnitTests(engine, files)]);
  const siteParts = [['Tests of the build', () => runSiteTests(files)]];
  const parts = [...(only === 'site' ? [] : unitParts), ...(only === 'unit' ? [] : siteParts)];
  const tallies = [];
  for (const [title, runIt] of parts) tallies.push(await runPart(title, runIt));
  return sum(tallies);
}

/** A part that breaks down is a failure, whatever it had counted until then. */
async function runPart(title, runIt) {
  console.log(`\n━━ ${title}`);
  const count = await runIt().catch((error) => {
    console.log(`❌ ${error.message}`);
    return tally({ failed: 1 });
  });
  console.log(`\n━━ ${title}: ${inWords(count)}`);
  return count;
}

async function runSiteTests(files) {
  const isWanted = files ? globMatcher(files) : undefined;
  const contract = findNodeTests('test/contract', isWanted);
  const browser = findNodeTests('test/browser', isWanted);
  if (!buildIfStale()) throw new Error('The build failed.');
  if (browser.length > 0) process.env.CHROME_PATH = await ensureChromium();
  // One browser at a time: some of these tests measure.
  const tallies = [
    await runNodeTests(contract, { concurrency: availableParallelism() }),
    await runNodeTests(browser, { concurrency: 1 }),
  ];
  return sum(tallies);
}

/** Node 20 has no glob matcher of its own: `**` crosses folders, `*` does not. */
function globMatcher(glob) {
  const pattern = glob
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/?|\*|\?/g, (wildcard) => (wildcard === '?' ? '[^/]' : wildcard === '*' ? '[^/]*' : '.*'));
  return (file) => new RegExp(`^${pattern}$`).test(file.replaceAll('\\', '/'));
}
