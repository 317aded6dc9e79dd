// Unit tests in a real browser: `npm test`, or `npx wtr --watch` while working. TEST_ENGINE chooses the browser.
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { chromiumFlags, ensureChromium, ensureFirefox, ensureWebKitDriver } from './test/support/browsers.mjs';
import { countingReporter } from './test/support/counting-reporter.mjs';
import { findFreePort } from './test/support/free-port.mjs';

const rootDir = fileURLToPath(new URL('.', import.meta.url));
const { TEST_ENGINE: engine = 'chromium', TEST_TALLY_FILE: tallyFile, WEBKIT_DRIVER_PORT: webKitPort } = process.env;

const launchers = {
  chromium: async () =>
    chromeLauncher({
      launchOptions: { executablePath: await ensureChromium(), args: chromiumFlags() },
      createPage: openWindow,
    }),

  firefox: async () =>
    puppeteerLauncher({ launchOptions: { browser: 'firefox', executablePath: await ensureFirefox() } }),

  webkit: async () => {
    if (!webKitPort) throw new Error('WebKit needs its driver: run `node test/support/run-tests.mjs --engine webkit`.');
    const { miniBrowser } = await ensureWebKitDriver();
    return webdriverLauncher({
      hostname: '127.0.0.1',
      port: Number(webKitPort),
      path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
        // WebdriverIO would ask for WebDriver BiDi; WebKitWebDriver speaks the classic protocol.
        'wdio:enforceWebDriverClassic': true,
      },
    });
  },
};

/** A window for each page: of several tabs in one window, only the front one gets animation frames and focus. */
async function openWindow({ context }) {
  const page = await context.newPage({ type: 'window' });
  await page.emulateFocusedPage(true);
  return page;
}

/**
 * Sources import each other as `x.js`, the name they have once built. The server answers such a name with `x.ts` and
 * leaves the name as it is, so that a module has one URL (and is one module) however it was reached: by an import, by
 * an `import()` of a computed name, or by a script tag.
 */
function serveTypescript(context, next) {
  const source = context.path.replace(/\.js$/, '.ts');
  const isOurs = source !== context.path && /^\/(src|stories|test)\//.test(source);
  if (isOurs && existsSync(join(rootDir, source))) context.path = source;
  return next();
}

const keepRelativeImports = {
  name: 'keep-relative-imports',
  resolveImport: ({ source }) => (/^\.{1,2}\/.*\.js$/.test(source) ? source : undefined),
};

if (!launchers[engine]) throw new Error(`Unknown TEST_ENGINE ${engine}: choose ${Object.keys(launchers).join(', ')}.`);

export default {
  rootDir,
  port: await findFreePort(),
  files: ['test/**/*.test.ts', '!**/node_modules/**'],
  browsers: [await launchers[engine]()],
  // Firefox and WebKit focus one window at a time, so that a second test beside the first would get no focus events.
  concurrency: engine === 'chromium' ? Math.min(2, availableParallelism()) : 1,
  nodeResolve: { exportConditions: ['production', 'browser'] },
  middleware: [serveTypescript],
  plugins: [
    keepRelativeImports,
    // tsconfig.json carries experimentalDecorators and useDefineForClassFields, without which properties don't react.
    // `esnext` leaves dependencies and `with { type: 'json' }` as they are: the engines under test understand both.
    esbuildPlugin({ ts: true, tsconfig: join(rootDir, 'tsconfig.json'), target: 'esnext' }),
  ],
  testFramework: { config: { ui: 'bdd', timeout: 30_000, forbidOnly: Boolean(process.env.CI) } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  reporters: [defaultReporter({ reportTestProgress: !tallyFile }), ...(tallyFile ? [countingReporter(tallyFile)] : [])],
};
