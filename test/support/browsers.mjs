// Finds the browsers that the tests drive and the web server that they ask, and installs the missing ones where a package manager lets us.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';

const { env, platform } = process;
const isRoot = process.getuid?.() === 0;

/** The command lines under which a PATH may know the browser, then the places where installers put it. */
const LOCATIONS = {
  chromium: {
    commands: ['chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser', 'microsoft-edge'],
    darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    ),
    win32: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
  },
  firefox: {
    commands: ['firefox-esr', 'firefox'],
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: ['Mozilla Firefox\\firefox.exe'],
  },
};

const WEBKIT_FOLDERS = ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'];

const ENGINES = {
  chromium: {
    find: findChromium,
    download: downloadChromium,
    packages: ['chromium', 'fonts-dejavu-core'],
    lookedFor: `CHROME_PATH, and ${LOCATIONS.chromium.commands.join(', ')}`,
    remedy: 'Install Chrome or Chromium, or set CHROME_PATH to its executable.',
  },
  firefox: {
    find: findFirefox,
    packages: ['firefox-esr', 'fonts-dejavu-core'],
    lookedFor: `FIREFOX_PATH, and ${LOCATIONS.firefox.commands.join(', ')}`,
    remedy: '`npm run test:all` needs Firefox: install it, or set FIREFOX_PATH to its executable.',
  },
  webkit: {
    find: findWebKitDriver,
    packages: ['webkit2gtk-driver', 'xvfb', 'xauth', 'fonts-dejavu-core'],
    lookedFor: 'WebKitWebDriver, xvfb-run, xauth and MiniBrowser',
    remedy: '`npm run test:all` needs WebKitGTK: run it on Debian or Ubuntu with webkit2gtk-driver, xvfb and xauth.',
  },
  nginx: {
    find: findNginx,
    packages: ['nginx-light'],
    lookedFor: 'NGINX_PATH, and nginx',
    remedy: 'The test of the server settings needs nginx: install it, or set NGINX_PATH to its executable.',
  },
  apache: {
    find: findApache,
    packages: ['apache2'],
    lookedFor: 'apache2 in the PATH and in /usr/sbin',
    remedy: 'The test of .htaccess needs Apache 2.4 as Debian and Ubuntu pack it: install apache2.',
  },
};

/** Chromium's switches for tests: nothing fetched in the background, and no sandbox where it cannot start. */
export function chromiumFlags() {
  const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
  const noSandbox = isRoot || env.CI ? ['--no-sandbox'] : [];
  return [...quiet, '--disable-component-update', '--disable-sync', ...noSandbox];
}

/** @returns {string | undefined} the executable of Chromium, Chrome or Edge */
export function findChromium() {
  return fromEnvironment('CHROME_PATH') ?? fromKnownPlaces(LOCATIONS.chromium);
}

/** @returns {string | undefined} the executable of Firefox, the ESR first */
export function findFirefox() {
  return fromEnvironment('FIREFOX_PATH') ?? fromKnownPlaces(LOCATIONS.firefox);
}

/** @returns {{ driver: string, miniBrowser: string, xvfbRun: string } | undefined} all that a WebKitGTK run takes */
export function findWebKitDriver() {
  const [driver, xvfbRun, xauth] = ['WebKitWebDriver', 'xvfb-run', 'xauth'].map(findCommand);
  const miniBrowser = findMiniBrowser();
  return driver && xvfbRun && xauth && miniBrowser ? { driver, miniBrowser, xvfbRun } : undefined;
}

/** @returns {string | undefined} the executable of nginx, which is often outside the PATH of those who are not root */
function findNginx() {
  return fromEnvironment('NGINX_PATH') ?? findCommand('nginx') ?? ['/usr/sbin/nginx'].find(existsSync);
}

/** @returns {string | undefined} the executable of Apache under Debian's name */
function findApache() {
  return findCommand('apache2') ?? ['/usr/sbin/apache2'].find(existsSync);
}

/** @returns {Promise<string>} the executable; installs Apache when there is none */
export const ensureApache = () => ensureEngine('apache');

/** @returns {Promise<string>} the executable; installs nginx when there is none */
export const ensureNginx = () => ensureEngine('nginx');

/** @returns {Promise<string>} the executable; installs Chromium when there is none */
export const ensureChromium = () => ensureEngine('chromium');

/** @returns {Promise<string>} the executable; installs Firefox ESR when there is none */
export const ensureFirefox = () => ensureEngine('firefox');

/** @returns {Promise<{ driver: string, miniBrowser: string, xvfbRun: string }>} installs WebKitGTK when it is missing */
export const ensureWebKitDriver = () => ensureEngine('webkit');

/** Throws with what was looked for and the one thing to do, when the browser can be neither found nor installed. */
async function ensureEngine(name) {
  const { find, download, packages, lookedFor, remedy } = ENGINES[name];
  const found = find() ?? (await download?.({ install: false }));
  if (found) return found;
  console.log(`No ${name} found (looked for ${lookedFor}); installing it.`);
  if (aptInstall(packages)) {
    const installed = find();
    if (installed) return installed;
  }
  const downloaded = await download?.({ install: true });
  if (downloaded) return downloaded;
  throw new Error(`No ${name} found, and it could not be installed.\nLooked for: ${lookedFor}.\n${remedy}`);
}

function fromEnvironment(variable) {
  const path = env[variable];
  if (path && !existsSync(path)) throw new Error(`${variable} is set to ${path}, but there is no such file.`);
  return path || undefined;
}

function fromKnownPlaces({ commands, darwin, win32 }) {
  if (platform === 'darwin') return darwin.find(existsSync);
  if (platform !== 'win32') return commands.map(findCommand).find(Boolean);
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
  return roots.flatMap((root) => win32.map((place) => join(root, place))).find(existsSync);
}

function findCommand(command) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, command)).find(existsSync);
}

/** MiniBrowser belongs to the library, not to the PATH, and its folder names the architecture. */
function findMiniBrowser() {
  const roots = ['/usr/lib', '/usr/lib64', '/usr/libexec'].filter(existsSync);
  const folders = roots.flatMap((root) => [root, ...architectureFolders(root)]);
  return WEBKIT_FOLDERS.flatMap((name) => folders.map((folder) => join(folder, name, 'MiniBrowser'))).find(existsSync);
}

function architectureFolders(root) {
  return readdirSync(root)
    .filter((name) => name.includes('-linux-gnu'))
    .map((name) => join(root, name));
}

function aptInstall(packages) {
  const administrator = findCommand('apt-get') && asAdministrator();
  if (!administrator) return false;
  const apt = (...args) => run([...administrator, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args]);
  // An update that misses one of several sources still leaves usable lists, so its exit code does not stop us.
  apt('update', '-q');
  return apt('install', '-q', '-y', '--no-install-recommends', ...packages);
}

/** The words to put before a command so that it runs as root, or nothing when that would take a password. */
function asAdministrator() {
  if (isRoot) return [];
  const hasSudo = findCommand('sudo') && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  return hasSudo ? ['sudo', '-n'] : undefined;
}

/** Playwright keeps a Chromium for systems without a package; it is used when there, and fetched on request. */
async function downloadChromium({ install }) {
  const { chromium } = await import('playwright-core');
  if (install) {
    const playwright = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
    run([process.execPath, join(playwright, 'cli.js'), 'install', 'chromium']);
  }
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function run([command, ...args]) {
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}
