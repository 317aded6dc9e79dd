/**
 * Takes pictures of the built demo page for people to look at: `node test/support/take-pictures.mjs [--out DIR] [--readme]`.
 * Without `--readme`: the whole page at three widths, light and dark, in English and Latvian.
 * With it: one picture of each widget for README.md, into docs/pictures/.
 */
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { serve } from '../../demo/serve.mjs';
import { chromiumFlags, findChromium } from './browsers.mjs';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'pictures' },
    readme: { type: 'boolean', default: false },
    page: { type: 'string', default: 'index.html' },
    widths: { type: 'string', default: '320,768,1200' },
    langs: { type: 'string', default: 'en,lv' },
    themes: { type: 'string', default: 'light,dark' },
  },
});

const { server, url } = await serve();
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags() });
await (values.readme ? pictureWidgets() : picturePages());
await browser.close();
server.close();

async function open(width, colorScheme, query) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  await page.goto(`${url}${values.page}?${query}`);
  await page.waitForFunction(() => {
    const isShown = (widget) => widget.shadowRoot?.querySelector('.widget, .message');
    const next = [...document.querySelectorAll('[feed]')].find((widget) => !isShown(widget));
    next?.scrollIntoView();
    return !next;
  });
  await page.evaluate(() => scrollTo(0, 0));
  await page.waitForTimeout(300);
  return page;
}

async function picturePages() {
  mkdirSync(values.out, { recursive: true });
  for (const width of values.widths.split(',').map(Number))
    for (const theme of values.themes.split(','))
      for (const lang of values.langs.split(',')) {
        const page = await open(width, theme, `lang=${lang}`);
        for (const widget of await page.locator('main [feed]').all()) {
          const name = await widget.evaluate((element) => element.localName);
          await widget.screenshot({ path: `${values.out}/${name.slice(9)}-${width}-${theme}-${lang}.png` });
        }
        await page.close();
      }
}

async function pictureWidgets() {
  mkdirSync('docs/pictures', { recursive: true });
  const page = await open(960, 'light', 'lang=en');
  for (const widget of await page.locator('main [feed]').all()) {
    const name = await widget.evaluate((element) => element.localName);
    const box = await widget.boundingBox();
    const height = Math.min(box.height, 640);
    const clip = { x: box.x, y: box.y, width: box.width, height };
    await page.screenshot({ path: `docs/pictures/${name.slice(9)}.png`, clip, fullPage: true });
  }
}
