// Runs the unit tests (test/**/*.test.ts) in one browser with Web Test Runner, and counts their results.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { ensureChromium, ensureFirefox, ensureWebKitDriver } from './browsers.mjs';
import { sum, tally } from './tally.mjs';
import { startWebKitDriver } from './webkit-driver.mjs';

const WEB_TEST_RUNNER = 'node_modules/@web/test-runner/dist/bin.js';

const RUNS = {
  chromium: async (run) => run({ CHROME_PATH: await ensureChromium() }),
  firefox: async (run) => run({ FIREFOX_PATH: await ensureFirefox() }),
  webkit: async (run) => {
    const { port, stop } = await startWebKitDriver(await ensureWebKitDriver());
    return run({ WEBKIT_DRIVER_PORT: String(port) }).finally(stop);
  },
};

/** The engines that the tests run in, the everyday one first. */
export const ENGINES = Object.keys(RUNS);

/** @param {string} engine @param {string} [files] a glob @returns {Promise<import('./tally.mjs').Tally>} */
export function runUnitTests(engine, files) {
  const args = files ? ['--files', files] : [];
  return RUNS[engine]((environment) => runWebTestRunner(args, { ...environment, TEST_ENGINE: engine }));
}

/** In a process of its own, so that a runner that dies takes neither the count nor the other engines with it. */
async function runWebTestRunner(args, environment) {
  const folder = mkdtempSync(join(tmpdir(), 'mobility-widgets-'));
  const tallyFile = join(folder, 'tally.json');
  const runner = spawn(process.execPath, [WEB_TEST_RUNNER, '--static-logging', ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment, TEST_TALLY_FILE: tallyFile },
  });
  const end = () => runner.kill();
  process.on('exit', end);
  const [exitCode] = await once(runner, 'exit');
  process.off('exit', end);
  const count = readTally(tallyFile);
  rmSync(folder, { recursive: true });
  if (!count) throw new Error(`The runner ended (exit code ${exitCode}) without a result.`);
  const isConsistent = (exitCode === 0) === (count.failed === 0);
  return isConsistent ? count : sum([count, tally({ failed: 1 })]);
}

function readTally(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
