/** Real pages in a real browser: the built site on one origin, host pages on another. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { serve } from '../../demo/serve.mjs';
import { chromiumFlags, findChromium } from './browsers.mjs';

export const WIDGETS = [
  'flyer-banner',
  'partner-map',
  'timeline',
  'language-quiz',
  'charter-signatories',
  'resource-library',
];

/** Starts the site, a host and a browser; `close` ends all three. */
export async function startSite() {
  const site = await serve();
  const host = await serveHostPages();
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags() });
  const close = async () => {
    await browser.close();
    for (const { server } of [site, host]) server.close();
  };
  return { site: site.url, host, browser, close };
}

const HTML = { 'Content-Type': 'text/html; charset=utf-8' };

/** A web server of somebody else: pages are put up by name, other files with their headers. */
function serveHostPages() {
  const files = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const { body, headers } = files.get(pathname) ?? { body: 'not found', headers: HTML };
    response.writeHead(files.has(pathname) ? 200 : 404, headers).end(body);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const url = `http://127.0.0.1:${server.address().port}`;
      const putFile = (name, body, headers = HTML) => {
        files.set(`/${name}`, { body, headers });
        return `${url}/${name}`;
      };
      const put = (name, body, head = '', lang = 'en', headers = {}) => {
        const start = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${name}</title>`;
        const page = `${start}<link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
        return putFile(name, page, { ...HTML, ...headers });
      };
      resolve({ server, url, put, putFile });
    });
  });
}

/** A page with what went wrong on it and what it asked for. */
export async function openPage(browser, address, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options });
  const page = await context.newPage();
  const errors = [];
  const warnings = [];
  const requests = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
    if (message.type() === 'warning') warnings.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  await page.addInitScript(watchLayoutShift);
  await page.goto(address);
  return { page, context, errors, warnings, requests };
}

function watchLayoutShift() {
  globalThis.layoutShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.layoutShift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Waits until so many widgets show their content; those further down start when they are nearly in view. */
export async function whenReady(page, count) {
  await page.waitForFunction(
    (wanted) => {
      const widgets = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('mobility-'));
      const isReady = (widget) => widget.shadowRoot?.querySelector('.widget');
      widgets.find((widget) => !customElements.get(widget.localName))?.scrollIntoView();
      return widgets.filter(isReady).length === wanted;
    },
    count,
    { timeout: 20_000 },
  );
  await page.evaluate(() => scrollTo(0, 0));
}

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** Violations of WCAG 2.2 AA as axe sees them, as readable lines. */
export async function axeViolations(page) {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const { violations } = await globalThis.axe.run(document, { runOnly: tags });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  });
}
