// What the ways into a page are after the sanitisers that editors use, at their defaults: the snippet that is recommended
// for a strict editor has to work afterwards. WordPress's own is tried in a real WordPress: test/wordpress.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import sanitizeHtml from 'sanitize-html';
import { openPage, startSite, whenReady } from '../support/site.mjs';

const DOMPURIFY = readFileSync(fileURLToPath(import.meta.resolve('dompurify/dist/purify.min.js')), 'utf8');

describe('a snippet after a sanitiser', () => {
  let site;
  let purify;
  before(async () => {
    site = await startSite();
    const { page } = await openPage(site.browser, site.host.put('purify', ''));
    await page.evaluate(DOMPURIFY);
    purify = (html) => page.evaluate((dirty) => globalThis.DOMPurify.sanitize(dirty), html);
  });
  after(() => site.close());

  const feed = () => `${site.site}feed/network.json`;
  const href = () => `${site.site}embed/timeline.html?lang=fr&feed=${encodeURIComponent(feed())}`;
  const link = () => `<p><a href="${href().replace('&', '&amp;')}">Our dates</a></p>`;
  const data = () => `<div data-mobility-widget="timeline" data-feed="${feed()}" data-lang="fr"><p>Our dates</p></div>`;
  const others = () =>
    `<script async src="${site.site}embed.js" data-widget="timeline" data-feed="${feed()}"></script>` +
    `<mobility-timeline feed="${feed()}">Our dates</mobility-timeline><iframe src="${href()}"></iframe>`;

  /** The site's template has embed.js, the editor's text has been through the sanitiser. */
  async function showsTimeline(name, html) {
    const script = `<script async src="${site.site}embed.js"></script>`;
    const { page, context } = await openPage(site.browser, site.host.put(name, html + script));
    await whenReady(page, 1);
    await context.close();
  }

  it('DOMPurify keeps the data attributes, and they work', async () => {
    const kept = await purify(data());
    assert.equal(kept, data());
    await showsTimeline('purified', kept);
  });

  it('DOMPurify keeps the link', async () => assert.equal(await purify(link()), link()));

  it('sanitize-html keeps the link', () => assert.equal(sanitizeHtml(link()), link()));

  it('the link leads to the widget on a page of its own', async () => {
    const { page, context } = await openPage(site.browser, href());
    await whenReady(page, 1);
    assert.equal(await page.locator('mobility-timeline').getAttribute('lang'), 'fr');
    await context.close();
  });

  it('both drop script, element and frame, which is why the others are there', async () => {
    assert.equal((await purify(others())).trim(), 'Our dates');
    assert.equal(sanitizeHtml(others()).trim(), 'Our dates');
    assert.doesNotMatch(sanitizeHtml(data()), /data-/);
  });
});
