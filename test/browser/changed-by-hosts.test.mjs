/** What content systems, optimisers, page builders and policies do to `embed.js`, on pages of another origin. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { serve } from '../../demo/serve.mjs';
import { openPage, startSite, whenReady } from '../support/site.mjs';

const SCRIPT = { 'Content-Type': 'text/javascript; charset=utf-8' };

describe('a page that changes what its webmaster pasted', () => {
  let site;
  before(async () => (site = await startSite()));
  after(() => site.close());

  const address = () => `${site.site}embed.js`;
  const feed = () => `${site.site}feed/network.json`;
  const embed = (attributes = '') => `<script src="${address()}" ${attributes}></script>`;
  const timeline = () => `<mobility-timeline feed="${feed()}"><p>Our dates</p></mobility-timeline>`;
  const tag = (widget) => `data-widget="${widget}" data-feed="${feed()}"`;

  /** Opens the page, waits for so many widgets, and tells what the page says of itself; nothing may go wrong on it. */
  async function check(url, count, look = () => undefined) {
    const { context, page, errors, warnings, requests } = await openPage(site.browser, url);
    try {
      await whenReady(page, count);
      const seen = await look(page);
      assert.deepEqual({ errors, warnings }, { errors: [], warnings: [] });
      assert.equal(requests.filter((asked) => asked.startsWith(feed())).length, 1, 'one request for the feed');
      return seen;
    } finally {
      await context.close();
    }
  }

  it('moves the script into the footer, out of the head', async () => {
    const body = `${timeline()}<footer>${embed('defer')}</footer>`;
    await check(site.host.put('footer', body), 1);
  });

  it('puts it into one file with other scripts', async () => {
    const code = await (await fetch(address())).text();
    const combined = `var before = function () { return 1 }\n;${code}\n;(function () { window.afterwards = before() })()`;
    const file = site.host.putFile('combined.js', combined, SCRIPT);
    const body = `${timeline()}<script src="${file}" data-base="${site.site}"></script>`;
    const afterwards = await check(site.host.put('combined', body), 1, (page) => page.evaluate('afterwards'));
    assert.equal(afterwards, 1);
  });

  it('includes it twice, with a widget at each', async () => {
    const body = embed(tag('timeline')) + embed(`async ${tag('flyer-banner')}`) + embed();
    const names = await check(site.host.put('twice', body), 2, (page) =>
      page.evaluate(() => [...document.querySelectorAll('[feed]')].map(({ localName }) => localName)),
    );
    assert.deepEqual(names, ['mobility-timeline', 'mobility-flyer-banner']);
  });

  it('includes two versions, of which the first serves', async () => {
    const second = await serve();
    try {
      const body = `${embed()}<script src="${second.url}embed.js" ${tag('flyer-banner')}></script>${timeline()}`;
      const { context, page, errors, requests } = await openPage(site.browser, site.host.put('versions', body));
      await whenReady(page, 2);
      assert.deepEqual(errors, []);
      assert.deepEqual(
        requests.filter((asked) => asked.startsWith(second.url)),
        [`${second.url}embed.js`],
      );
      await context.close();
    } finally {
      second.server.closeAllConnections();
      second.server.close();
    }
  });

  // As WP Rocket does it: nothing runs before the visitor moves, then a script is made of what stands there.
  it('holds every script back until the visitor moves', async () => {
    const delay = `<script>
      addEventListener('pointermove', () => {
        for (const old of document.querySelectorAll('script[type="text/delayed"]')) {
          const script = document.createElement('script');
          for (const { name, value } of old.attributes)
            if (name !== 'type') script.setAttribute(name.replace('data-delayed-', ''), value);
          old.replaceWith(script);
        }
      }, { once: true });
    </script>`;
    const held = `<script type="text/delayed" data-delayed-src="${address()}" ${tag('timeline')}></script>`;
    const { context, page, errors } = await openPage(site.browser, site.host.put('delayed', held + delay));
    assert.equal(await page.locator('mobility-timeline').count(), 0);
    await page.mouse.move(10, 10);
    await page.mouse.move(20, 20);
    await whenReady(page, 1);
    assert.equal(await page.locator('mobility-timeline').count(), 1);
    assert.deepEqual(errors, []);
    await context.close();
  });

  // As Rocket Loader does it: the type is another, and the code runs by itself, with no script that is the current one.
  it('rewrites the type and runs the code without its script', async () => {
    const run = `<script>fetch('${address()}').then((response) => response.text()).then((code) => new Function(code)());</script>`;
    const body = `<script type="0a1b2c-text/javascript" src="${address()}" ${tag('timeline')}></script>${run}`;
    await check(site.host.put('rewritten', body), 1);
  });

  it('has no doctype, no charset and a server that names none', async () => {
    const body = `<html lang=lv><title>x</title><link rel=icon href="data:,"><p>Skola${embed(tag('resource-library'))}`;
    const url = site.host.putFile('bare', body, { 'Content-Type': 'text/html' });
    const title = await check(url, 1, (page) => page.locator('mobility-resource-library #title').innerText());
    assert.equal(title, 'Ceļveži un dokumenti');
  });

  it('replaces its content without loading a page, to and fro', async () => {
    const url = site.host.put('client', `${embed()}<main>${timeline()}</main>`);
    const count = await check(url, 1, async (page) => {
      const visited = await page.evaluate(() => document.querySelector('main').innerHTML);
      await page.evaluate(() => (document.querySelector('main').innerHTML = '<p>Another page</p>'));
      assert.equal(await page.locator('mobility-timeline').count(), 0);
      await page.evaluate((content) => (document.querySelector('main').innerHTML = content), visited);
      await whenReady(page, 1);
      return page.locator('mobility-timeline').count();
    });
    assert.equal(count, 1);
  });

  it('keeps a copy of the page with the widget in it, and runs the script again', async () => {
    const url = site.host.put('snapshot', `<main>${embed(tag('timeline'))}</main>`);
    const count = await check(url, 1, async (page) => {
      await page.evaluate(() => {
        const main = document.querySelector('main');
        const copy = main.cloneNode(true);
        const script = document.createElement('script');
        for (const { name, value } of main.querySelector('script').attributes) script.setAttribute(name, value);
        copy.querySelector('script').replaceWith(script);
        main.replaceWith(copy);
      });
      await whenReady(page, 1);
      return page.locator('mobility-timeline').count();
    });
    assert.equal(count, 1);
  });

  it('loads its code on the second try, where an element comes after a failure', async () => {
    const { context, page, warnings } = await openPage(site.browser, site.host.put('blocked', embed()));
    await page.route('**/assets/timeline-*', (route) => route.abort());
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), timeline());
    await page.waitForFunction(() => performance.getEntriesByType('resource').length > 1);
    await page.waitForTimeout(300);
    assert.match(warnings.join(), /<mobility-timeline> not loaded from/);
    assert.equal(await page.getByText('Our dates').isVisible(), true);
    await context.close();
  });

  describe('with a strict policy', () => {
    /** @param trustedTypes names of policies that the page allows */
    const policy = (scripts, trustedTypes) => ({
      'Content-Security-Policy': [
        `default-src 'none'; base-uri 'none'; script-src ${scripts}`,
        `connect-src ${site.site}; img-src ${site.site} data:; media-src ${site.site}`,
        `require-trusted-types-for 'script'; trusted-types ${trustedTypes}`,
      ].join('; '),
    });
    const count = `<script nonce="r4nd0m">violations = []; addEventListener('securitypolicyviolation',
      (event) => violations.push(event.violatedDirective + ' ' + event.blockedURI))</script>`;
    const nonce = (attributes = '') => embed(`nonce="r4nd0m" ${attributes}`);

    it('runs by its nonce alone, with what it loads', async () => {
      const headers = policy("'nonce-r4nd0m' 'strict-dynamic'", 'mobility-widgets');
      const body = nonce(tag('timeline')) + timeline().replaceAll('timeline', 'partner-map');
      const url = site.host.put('nonce', body, count, 'lv', headers);
      assert.deepEqual(await check(url, 2, (page) => page.evaluate('violations')), []);
    });

    it('runs where its host is named', async () => {
      const headers = policy(`'nonce-r4nd0m' ${site.site}`, 'mobility-widgets');
      const url = site.host.put('hosts', embed(tag('language-quiz')), count, 'en', headers);
      assert.deepEqual(await check(url, 1, (page) => page.evaluate('violations')), []);
    });

    it('leaves the name of its policy to a Lit of the page', async () => {
      const lit = readFileSync(new URL('../lit-html/lit-html.js', import.meta.resolve('lit')), 'utf8');
      const render = `${lit.replace(/export\s*\{([^}]*)\};?/, (_, names) => `globalThis.lit = {${toProperties(names)}};`)}
        const { html, render } = globalThis.lit;
        render(html\`<p id="own">A Lit of the page</p>\`, document.querySelector('main'));`;
      const headers = policy("'nonce-r4nd0m' 'strict-dynamic'", 'lit-html mobility-widgets');
      const own = `<main></main><script nonce="r4nd0m" type="module">${render.replace(/^\/\/#.*$/m, '')}</script>`;
      const url = site.host.put('second-lit', own + nonce(tag('timeline')), count, 'en', headers);
      const seen = await check(url, 1, (page) => page.evaluate(() => [own.textContent, globalThis.violations]));
      assert.deepEqual(seen, ['A Lit of the page', []]);
    });
  });

  describe('with frames', () => {
    const frame = () => `<iframe src="${site.site}embed/flyer-banner.html" width="500"></iframe>`;
    const heightOf = (page) =>
      page
        .locator('iframe')
        .first()
        .evaluate(({ clientHeight }) => clientHeight);
    const openFrame = async (name, more = '') => {
      const opened = await openPage(site.browser, site.host.put(name, embed() + frame() + more));
      await opened.page.waitForFunction(() => document.querySelector('iframe').offsetHeight > 300);
      await opened.page.waitForLoadState('networkidle');
      return { ...opened, inside: opened.page.frames().find((other) => other.url().startsWith(site.site)) };
    };

    it('takes a height from its own frames alone, and with their secret', async () => {
      const other = site.host.putFile('other', '<script>parent.postMessage({ mobilityFrame: "ready" }, "*")</script>');
      const { context, page, inside } = await openFrame('foreign', `<iframe id="other" src="${other}"></iframe>`);
      const before = await heightOf(page);
      const message = { mobilityFrame: 'height', height: 4000, secret: 'guessed' };
      const stranger = page.frames().find((frame) => frame.url() === other);
      for (const from of [inside, stranger]) await from.evaluate((said) => parent.postMessage(said, '*'), message);
      await page.evaluate((said) => postMessage(said, '*'), message);
      await page.waitForTimeout(300);
      assert.equal(await heightOf(page), before);
      assert.equal(await page.locator('#other').evaluate(({ style }) => style.height), '');
      await context.close();
    });

    for (const sizing of ['content-box', 'border-box'])
      it(`gives a frame with a border the height of its content, with ${sizing}`, async () => {
        const style = `<style>iframe { box-sizing: ${sizing}; border: 9px solid }</style>`;
        const { context, inside } = await openFrame(sizing, style);
        await inside.waitForFunction(
          () => innerHeight === Math.ceil(document.querySelector('main').getBoundingClientRect().height),
        );
        await context.close();
      });

    it('keeps a height within bounds, takes none that is no number, and not every one of many', async () => {
      const { context, page, inside } = await openFrame('bounds');
      const own = await heightOf(page);
      await page.evaluate(() => {
        const frame = document.querySelector('iframe');
        const note = () => globalThis.heights.push(frame.clientHeight);
        new MutationObserver(note).observe(frame, { attributeFilter: ['style'] });
      });
      // The frame page answers with its own height whenever it is given a secret.
      const heightsAfter = async (said) => {
        await page.evaluate(() => (globalThis.heights = []));
        await inside.evaluate(sayHeights, said);
        await page.waitForTimeout(400);
        return page.evaluate(() => globalThis.heights);
      };
      assert.deepEqual(new Set(await heightsAfter([1e9])), new Set([20_000, own]));
      assert.deepEqual(new Set(await heightsAfter([1])), new Set([100, own]));
      const none = await heightsAfter([NaN, '500', null, Infinity]);
      assert.ok(
        none.every((height) => height === own),
        `${none}`,
      );
      const many = await heightsAfter(Array.from({ length: 100 }, (_, index) => 1000 + index));
      assert.ok(many.length <= 4, `${many.length} heights were set`);
      assert.equal(many.at(-1), own);
      await context.close();
    });
  });
});

/** "a as b, c" of an export → "b: a, c: c". */
function toProperties(names) {
  return names
    .split(',')
    .map((name) => name.trim().split(/\s+as\s+/))
    .map(([own, exported = own]) => `${exported}: ${own}`)
    .join(', ');
}

/** In a frame: asks the page around for a secret, as a frame page does, and says these heights with it. */
function sayHeights(heights) {
  return new Promise((resolve) => {
    addEventListener('message', function onMessage({ data }) {
      if (data.mobilityFrame !== 'acknowledged') return;
      removeEventListener('message', onMessage);
      for (const height of heights) parent.postMessage({ mobilityFrame: 'height', height, secret: data.secret }, '*');
      resolve();
    });
    parent.postMessage({ mobilityFrame: 'ready' }, '*');
  });
}
