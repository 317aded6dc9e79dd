#!/usr/bin/env node
// All tests, in one run, closed by one line: `N passed, N failed`.
//   node test/support/run-tests.mjs            unit tests in Chromium, then the tests of the build
//   --all                                      unit tests in Chromium, Firefox and WebKitGTK; and the WordPress plugin
//   --engine firefox                           unit tests in one other engine
//   --unit | --site | --wordpress              only the unit tests | the tests of the build | of the WordPress plugin
//   --files 'test/ui/**'                       only these files (`*.test.mjs` are tests of the build)
import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureChromium } from './browsers.mjs';
import { buildIfStale } from './build-if-stale.mjs';
import { findNodeTests, runNodeTests } from './node-tests.mjs';
import { inWords, sum, tally } from './tally.mjs';
import { ENGINES, runUnitTests } from './unit-tests.mjs';
import { isWithinReach } from '../wordpress/wordpress.mjs';

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
      wordpress: { type: 'boolean' },
      files: { type: 'string' },
    },
  });
  const { all, engine, files } = values;
  if (!ENGINES.includes(engine)) throw new Error(`Unknown engine ${engine}: choose ${ENGINES.join(', ')}.`);
  return { engines: all ? ENGINES : [engine], only: findOnlyPart(values), files, isWhole: all };
}

/** A glob belongs to one of the parts: the others would find nothing. */
function findOnlyPart({ unit, site, wordpress, files }) {
  if (wordpress || files?.startsWith('test/wordpress/')) return 'wordpress';
  if (unit) return 'unit';
  if (site || files?.endsWith('.mjs')) return 'site';
  return files ? 'unit' : undefined;
}

async function runAll({ engines, only, files, isWhole }) {
  const parts = {
    unit: engines.map((engine) => [`Unit tests in ${engine}`, () => runUnitTests(engine, files)]),
    site: [['Tests of the build', () => runSiteTests(files)]],
    wordpress: [['Tests in WordPress', () => runWordPressTests(files)]],
  };
  const wanted = only ? [only] : ['unit', 'site', ...(isWhole ? ['wordpress'] : [])];
  const tallies = [];
  for (const [title, runIt] of wanted.flatMap((name) => parts[name])) tallies.push(await runPart(title, runIt));
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

/** WordPress comes from npm, once; where that is out of reach there is nothing to test in. */
async function runWordPressTests(files) {
  const tests = findNodeTests('test/wordpress', files ? globMatcher(files) : undefined);
  if (!isWithinReach()) {
    console.log('\n⚠️  SKIPPED: the WordPress plugin was not tested, because npm’s registry does not answer.');
    return tally({ skipped: tests.length });
  }
  if (!buildIfStale() || !buildPlugin()) throw new Error('The build failed.');
  process.env.CHROME_PATH = await ensureChromium();
  return runNodeTests(tests, { concurrency: 1 });
}

function buildPlugin() {
  return spawnSync(process.execPath, ['src/wordpress/build-plugin.mjs'], { stdio: 'inherit' }).status === 0;
}

/** Node 20 has no glob matcher of its own: `**` crosses folders, `*` does not. */
function globMatcher(glob) {
  const pattern = glob
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/?|\*|\?/g, (wildcard) => (wildcard === '?' ? '[^/]' : wildcard === '*' ? '[^/]*' : '.*'));
  return (file) => new RegExp(`^${pattern}$`).test(file.replaceAll('\\', '/'));
}
