import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openPage, startSite, whenReady } from '../support/site.mjs';

describe('links, frames and hostile places on another origin', () => {
  let site;
  before(async () => (site = await startSite()));
  after(() => site.close());

  const embed = () => `<script async src="${site.site}embed.js"></script>`;
  const frame = (attributes) =>
    `<iframe src="${site.site}embed/flyer-banner.html?lang=fr" width="500" ${attributes}></iframe>`;
  const link = () => `<a href="${site.site}embed/flyer-banner.html?lang=fr&amp;onclick=x">Flyer</a>`;
  const open = (name, body) => openPage(site.browser, site.host.put(name, body));

  it('puts a widget in the place of a link that is alone in its paragraph, and of no other', async () => {
    const other = `<p>See ${link()} here</p><ul><li>${link()}</li></ul><p><a href="https://example.org/embed/timeline.html">x</a></p>`;
    const { context, page, errors } = await open('link', `${embed()}<p>${link()}</p>${other}`);
    await whenReady(page, 1);
    const widget = page.locator('mobility-flyer-banner');
    assert.equal(await widget.getAttribute('lang'), 'fr');
    assert.equal(await widget.getAttribute('onclick'), null);
    assert.equal(await page.getByRole('link', { name: 'Flyer', exact: true }).count(), 2);
    await page.evaluate((address) => {
      const [paragraph, anchor] = [document.createElement('p'), document.createElement('a')];
      anchor.href = address;
      anchor.textContent = 'Later';
      paragraph.append(anchor);
      document.body.append(paragraph);
    }, `${site.site}embed/timeline.html`);
    await whenReady(page, 2);
    assert.deepEqual(errors, []);
    await context.close();
  });

  it('takes code from no place that an editor can write, and sets no handler and no style', async () => {
    const body = `<div data-base="https://evil.example/" data-mobility-widget="flyer-banner" data-onclick="x" data-style="top:0"
      data-feed="${site.site}feed/network.json" data-heading-level="4"></div>`;
    const { context, page, requests } = await open('hostile', body + embed());
    await whenReady(page, 1);
    const widget = page.locator('mobility-flyer-banner');
    assert.equal(await widget.getAttribute('onclick'), null);
    assert.doesNotMatch((await widget.getAttribute('style')) ?? '', /top/);
    assert.equal((await widget.getByRole('heading', { level: 4 }).count()) > 0, true);
    assert.ok(!requests.some((url) => url.includes('evil')));
    await context.close();
  });

  it('starts what is far down only when it is nearly in view, and at once with data-load', async () => {
    const place = (name, more = '') =>
      `<div data-mobility-widget="${name}" data-feed="${site.site}feed/network.json" ${more}></div>`;
    const low = `<p>${'<br>'.repeat(200)}</p>`;
    const body = embed() + low + place('timeline') + place('flyer-banner', 'data-load="now"');
    const { context, page, requests } = await open('lazy', body);
    await page.waitForFunction(() => document.querySelector('mobility-flyer-banner')?.shadowRoot);
    assert.ok(!requests.some((url) => url.includes('/timeline-')));
    await whenReady(page, 2);
    await context.close();
  });

  for (const sandbox of ['', 'sandbox="allow-scripts"']) {
    it(`gives a frame the height of its content ${sandbox}`, async () => {
      const { context, page } = await open(`frame${sandbox.length}`, embed() + frame(sandbox));
      await page.waitForFunction(() => document.querySelector('iframe').offsetHeight > 300);
      const inside = page.frames()[1];
      await inside.waitForFunction(
        () =>
          document.querySelector('[feed]').shadowRoot.querySelector('#title') &&
          document.documentElement.scrollHeight === innerHeight,
      );
      assert.equal(await inside.evaluate(() => document.documentElement.lang), 'fr');
      assert.equal(await page.locator('iframe').getAttribute('title'), await inside.title());
      assert.doesNotMatch(await inside.title(), /flyer-banner/);
      assert.equal(await inside.getByRole('navigation').count(), 0);
      await context.close();
    });

    it(`fits a frame of fixed height, with the whole page in reach ${sandbox}`, async () => {
      const body = frame(`${sandbox} height="240"`).replace('width="500"', 'width="280"');
      const { context, page } = await open(`fixed${sandbox.length}`, body);
      const inside = page.frameLocator('iframe');
      const whole = inside.getByRole('link', { name: 'Ouvrir en entier' });
      await whole.waitFor();
      assert.equal(await whole.getAttribute('rel'), 'noopener');
      await inside.getByRole('button', { name: 'Haut de page' }).click();
      assert.equal(await page.frames()[1].evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
      await context.close();
    });
  }

  it('tells WordPress its height, with the secret of the address', async () => {
    const listen = `<script>addEventListener('message', ({ data }) => { if (data.message === 'height') window.told = data; });</script>`;
    const body = listen + frame('sandbox="allow-scripts"').replace('lang=fr', 'lang=fr#?secret=abcDEF1234');
    const { context, page } = await open('wordpress', body);
    await page.waitForFunction(() => globalThis.told?.secret === 'abcDEF1234' && globalThis.told.value > 300);
    await context.close();
  });

  // WordPress hides the frame of an address until it has heard of its height.
  it('tells its height from a frame that nobody sees', async () => {
    const listen = `<script>addEventListener('message', ({ data }) => { if (data.message === 'height') window.told = data; });</script>`;
    const hidden = frame('sandbox="allow-scripts" style="position: absolute; clip: rect(1px, 1px, 1px, 1px)"');
    const { context, page } = await open('unseen', listen + hidden.replace('lang=fr', 'lang=fr#?secret=abcDEF1234'));
    await page.waitForFunction(() => globalThis.told?.value > 300);
    await context.close();
  });
});
