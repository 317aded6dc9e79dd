// Opens every story of the built Storybook in Chromium. A story fails on an error in its console, on a request that
// fails or leaves its own origin, and on what axe finds. Warnings are part of some stories.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { serve } from '../../demo/serve.mjs';
import { chromiumFlags, ensureChromium } from './browsers.mjs';

const FOLDER = fileURLToPath(new URL('../../storybook-static', import.meta.url));
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const PAGES = 3;
const PATIENCE = 20_000;

/** As in expect-axe.ts: a widget is judged, not the page that it stands in. */
const AXE_OPTIONS = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: Object.fromEntries(
    ['bypass', 'landmark-one-main', 'page-has-heading-one', 'region'].map((rule) => [rule, { enabled: false }]),
  ),
  resultTypes: ['violations'],
};

/** Names on the command line restrict the check: `node test/support/check-stories.mjs timeline latvian`. */
async function main(words) {
  const stories = readStories().filter(({ id }) => words.every((word) => id.includes(word)));
  const { server, url } = await serve(FOLDER);
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumFlags() });
  try {
    const failed = await checkAll(browser, url, stories);
    console.log(`${stories.length} stories checked, ${failed} failed`);
    return stories.length > 0 && failed === 0;
  } finally {
    await browser.close();
    server.close();
  }
}

function readStories() {
  const index = join(FOLDER, 'index.json');
  if (!existsSync(index)) throw new Error('There is no storybook-static: run `npm run build:storybook` first.');
  return Object.values(JSON.parse(readFileSync(index, 'utf8')).entries).filter(({ type }) => type === 'story');
}

/** Several pages share the list; each shows the next story when it is free. */
async function checkAll(browser, url, stories) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 800 }, reducedMotion: 'reduce' });
  await context.addInitScript({ path: AXE });
  const queue = [...stories];
  let failed = 0;
  const work = async () => {
    const page = await context.newPage();
    for (let story = queue.shift(); story; story = queue.shift()) {
      let faults = await checkStory(page, url, story);
      // On a page of its own: what another story left behind is not this one's fault.
      if (faults.length > 0) faults = await checkAlone(context, url, story);
      if (faults.length === 0) continue;
      failed += 1;
      console.log(`✗ ${story.title}: ${story.name} (${story.id})\n${faults.map((fault) => `    ${fault}\n`).join('')}`);
    }
  };
  await Promise.all(Array.from({ length: PAGES }, work));
  return failed;
}

async function checkAlone(context, url, story) {
  const page = await context.newPage();
  const faults = await checkStory(page, url, story);
  await page.close();
  return faults;
}

async function checkStory(page, url, { id }) {
  const faults = [];
  const unwatch = watch(page, new URL(url).origin, faults);
  try {
    await open(page, url, id);
    await page.waitForFunction(isSettled, id, { timeout: PATIENCE });
    faults.push(...(await page.evaluate(findRenderErrors)), ...(await page.evaluate(findViolations, AXE_OPTIONS)));
  } catch (error) {
    faults.push(error.message);
  } finally {
    unwatch();
  }
  return faults;
}

/** The first story of a page comes by its address; to the next ones Storybook goes as it does for a reader, which is faster. */
async function open(page, url, id) {
  const isOpen = page.url().startsWith(url);
  // The accessibility addon would run axe as well.
  if (!isOpen) await page.goto(`${url}iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`);
  else await page.evaluate(selectStory, id);
}

/** Notes what goes wrong on a page until the function that it returns is called. */
function watch(page, origin, faults) {
  const listeners = {
    console: (message) => {
      if (message.type() === 'error') faults.push(`console: ${message.text()}`);
    },
    pageerror: (error) => faults.push(`page: ${error.message}`),
    request: (request) => {
      const address = new URL(request.url());
      if (/^https?:$/.test(address.protocol) && address.origin !== origin) faults.push(`foreign request: ${address}`);
    },
    response: (response) => {
      if (response.status() >= 400) faults.push(`status ${response.status()}: ${response.url()}`);
    },
    requestfailed: (request) => {
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`failed request: ${request.url()}`);
    },
  };
  for (const [type, listener] of Object.entries(listeners)) page.on(type, listener);
  return () => {
    for (const [type, listener] of Object.entries(listeners)) page.off(type, listener);
  };
}

/** In the page. */
function selectStory(storyId) {
  window.__STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', { storyId, viewMode: 'story' });
}

/** In the page: the story has been rendered and played, and its widgets have left the state "loading", if they are to. */
function isSettled(id) {
  const render = window.__STORYBOOK_PREVIEW__?.currentRender;
  if (render?.id !== id || !['finished', 'errored'].includes(render.phase)) return false;
  if (render.story?.parameters.feedState === 'loading') return true;
  return [...document.querySelectorAll('#storybook-root *')].every(
    (element) => !element.localName.startsWith('mobility-') || !element.matches(':state(loading)'),
  );
}

/** In the page: what Storybook shows in place of a story that threw; elements that nobody defined, failed, or overflow. */
function findRenderErrors() {
  const root = document.querySelector('#storybook-root');
  const isShown = document.body.classList.contains('sb-show-errordisplay');
  const mayFail = window.__STORYBOOK_PREVIEW__.currentRender.story?.parameters.feedState === 'failed';
  const failed = mayFail ? [] : [...root.querySelectorAll(':state(failed)')];
  // Half pixels are rounded up.
  const wide = [...root.querySelectorAll('.container > *')].filter((e) => e.scrollWidth > e.clientWidth + 1);
  return [
    ...(isShown ? [`story: ${document.querySelector('#error-message')?.textContent?.trim()}`] : []),
    ...[...root.querySelectorAll(':not(:defined)')].map(({ localName }) => `<${localName}> is not defined`),
    ...wide.map(({ localName }) => `<${localName}> is wider than its container`),
    ...failed.map(({ localName }) => `<${localName}> could not show its feed`),
  ];
}

/** In the page: a rule and a node for each violation. */
async function findViolations(options) {
  const { violations } = await window.axe.run('#storybook-root', options);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => {
      const reason = failureSummary.split('\n').slice(1).join(' ').trim();
      return `${id} (${help}): ${target.flat().join(' >>> ')}: ${reason}`;
    }),
  );
}

process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
