/**
 * A real WordPress on this machine, from npm packages alone: WordPress 6.5.5 in PHP compiled to WebAssembly, with SQLite.
 * The packages (under 1 GB) are pinned by the lock file beside, and live in a cache outside the tree.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { findFreePort } from '../support/free-port.mjs';
import { unzip } from './unzip.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const VERSION = createHash('sha256')
  .update(readFileSync(join(HERE, 'package-lock.json')))
  .digest('hex')
  .slice(0, 12);
const CACHE = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'mobility-widgets', `wordpress-${VERSION}`);
const STARTS_WITHIN = 240_000;

/** Put together in a folder of its own and moved when it is whole, so that an interrupted run leaves no half of it. */
function ensureInstalled() {
  if (existsSync(CACHE)) return;
  console.log(`Installing WordPress for the tests into ${CACHE} (once; 160 MB to download).`);
  mkdirSync(dirname(CACHE), { recursive: true });
  const folder = mkdtempSync(`${CACHE}-new-`);
  for (const name of ['package.json', 'package-lock.json']) cpSync(join(HERE, name), join(folder, name));
  const shell = process.platform === 'win32';
  const npm = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--engine-strict=false', '--loglevel=error'];
  const { status } = spawnSync('npm', npm, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], shell });
  if (status !== 0) throw new Error('npm could not install WordPress.');
  extractWordPress(folder);
  renameSync(folder, CACHE);
}

/** The package keeps WordPress's program in an archive, and its styles and scripts beside it. */
function extractWordPress(folder) {
  const builds = join(folder, 'node_modules/@wp-playground/wordpress-builds');
  const site = join(folder, 'site');
  cpSync(join(builds, 'public/wp-6.5'), site, { recursive: true });
  for (const [name, bytes] of unzip(readFileSync(join(builds, 'src/wordpress/wp-6.5.zip')))) {
    if (name.startsWith('wp-content/database/')) continue;
    mkdirSync(dirname(join(site, name)), { recursive: true });
    writeFileSync(join(site, name), bytes);
  }
  rmSync(builds, { recursive: true });
}

/** Whether npm's registry answers; without it, and without a cache, there is no WordPress to test in. */
export function isWithinReach() {
  if (existsSync(CACHE)) return true;
  const shell = process.platform === 'win32';
  return spawnSync('npm', ['ping', '--fetch-retries=1'], { stdio: 'ignore', timeout: 60_000, shell }).status === 0;
}

/** The version of PHP: 8.3, or the oldest that the plugin runs in with `TEST_PHP=7.4`. */
export const PHP = process.env.TEST_PHP ?? '8.3';

/**
 * @returns {Promise<{ url: string, call: (name: string, ...values: unknown[]) => Promise<any>, close: () => void }>}
 */
export async function startWordPress() {
  ensureInstalled();
  const folder = mkdtempSync(join(tmpdir(), 'mobility-wordpress-'));
  fillSite(join(folder, 'site'));
  writeFileSync(join(folder, 'blueprint.json'), JSON.stringify(blueprint()));
  const port = await findFreePort();
  const server = spawn(process.execPath, commandLine(folder, port), {
    cwd: CACHE,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const close = () => {
    // It does not listen to a polite request.
    server.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', () => server.kill('SIGKILL'));
  await untilReady(server).catch((error) => {
    close();
    throw error;
  });
  const url = `http://127.0.0.1:${port}`;
  // The server sends its very first guest to the same address again, which would lose what a call has to say.
  await fetch(url);
  return { url, call: (name, ...values) => call(url, name, values), close };
}

/** WordPress writes into its folder, so each run has one of its own. */
function fillSite(site) {
  cpSync(join(CACHE, 'site'), site, { recursive: true });
  const content = join(site, 'wp-content');
  cpSync(join(ROOT, 'dist/wordpress/mobility-widgets'), join(content, 'plugins/mobility-widgets'), { recursive: true });
  cpSync(join(HERE, 'test-bench.php'), join(content, 'plugins/test-bench.php'));
  cpSync(join(ROOT, 'dist/site/feed'), join(content, 'bench-feed'), { recursive: true });
}

function blueprint() {
  return {
    preferredVersions: { php: PHP, wp: '6.5' },
    steps: ['test-bench.php', 'mobility-widgets/mobility-widgets.php'].map((pluginPath) => ({
      step: 'activatePlugin',
      pluginPath,
    })),
  };
}

function commandLine(folder, port) {
  return [
    join(CACHE, 'node_modules/@wp-playground/cli/wp-playground.js'),
    'server',
    ...['--port', String(port), '--php', PHP, '--wordpress-install-mode', 'install-from-existing-files'],
    ...['--mount-before-install', `${join(folder, 'site')}:/wordpress`],
    ...['--blueprint', join(folder, 'blueprint.json')],
  ];
}

function untilReady(server) {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (reason) => reject(new Error(`WordPress did not start (${reason}):\n${said}`));
    const timer = setTimeout(() => fail('time is up'), STARTS_WITHIN);
    const listen = (chunk) => {
      said += chunk;
      if (!/Ready!/.test(said)) return;
      clearTimeout(timer);
      resolve();
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.once('exit', (code) => fail(`it ended with ${code}`));
  });
}

/** Calls a PHP function in that WordPress (test-bench.php), and returns what it returns. */
async function call(url, name, values) {
  const body = JSON.stringify({ function: name, arguments: values });
  const headers = { 'Content-Type': 'application/json' };
  const response = await fetch(`${url}/?rest_route=/bench/v1/call`, { method: 'POST', headers, body });
  const text = await response.text();
  if (!response.ok) throw new Error(`${name}: ${response.status} ${text.slice(0, 2000)}`);
  return JSON.parse(text).value;
}
