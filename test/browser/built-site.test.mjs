/** What `mobility-widgets build` wrote, served by nginx with the sample settings, asked and shown as on the web. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { buildSite, FOREVER, SHORT } from '../support/built-site.mjs';
import { startNginx } from '../support/nginx.mjs';
import { openPage, startSite, WIDGETS, whenReady } from '../support/site.mjs';
import { rawRequest } from '../support/raw-request.mjs';

describe('a built site behind nginx', () => {
  let built;
  let site;
  let nginx;
  let started;
  let manifest;
  let pinned;

  before(async () => {
    built = await buildSite();
    ({ site, manifest } = built);
    pinned = `${manifest.version}/`;
    nginx = await startNginx(site, join(built.folder, 'nginx'));
    started = await startSite();
  });
  after(async () => {
    nginx?.close();
    await started?.close();
    await built?.remove();
  });

  const ask = (path, headers) => rawRequest(nginx.url + path, headers);

  it('lets every page of the world read it, files that are missing included', async () => {
    for (const path of ['v0/embed.js', 'feed/network.json', 'v0/embed/timeline.html', 'nowhere.js']) {
      const { headers } = await ask(path);
      assert.equal(headers['access-control-allow-origin'], '*', path);
      assert.equal(headers['x-content-type-options'], 'nosniff', path);
    }
  });

  it('keeps what never changes, and asks again for what does', async () => {
    const asset = Object.keys(manifest.files).find((path) => /^v0\/assets\/[^/]+\.js$/.test(path));
    const text = Object.keys(manifest.files).find((path) => /^v0\/assets\/texts-[^/]+\/lv-shared\.js$/.test(path));
    for (const path of [asset, text, `${pinned}embed.js`])
      assert.equal((await ask(path)).headers['cache-control'], FOREVER, path);
    for (const path of [
      'v0/embed.js',
      'feed/network.json',
      'v0/embed/timeline.lv.html',
      `${pinned}embed/timeline.html`,
    ])
      assert.equal((await ask(path)).headers['cache-control'], SHORT, path);
  });

  it('answers an unchanged file with nothing but that', async () => {
    const { headers } = await ask('feed/network.json');
    assert.ok(headers.etag);
    const again = await ask('feed/network.json', { 'If-None-Match': headers.etag });
    assert.deepEqual([again.status, again.body.length], [304, 0]);
  });

  it('sends the compressed copies', async () => {
    for (const path of ['v0/embed.js', 'feed/network.json']) {
      const { headers, body } = await ask(path, { 'Accept-Encoding': 'gzip' });
      assert.equal(headers['content-encoding'], 'gzip');
      assert.equal(headers.vary, 'Accept-Encoding');
      assert.ok(body.equals(await readFile(join(site, `${path}.gz`))));
      assert.ok(gunzipSync(body).equals((await ask(path)).body));
    }
  });

  const types = {
    'v0/embed.js': /^(application|text)\/javascript; charset=utf-8$/,
    'feed/network.json': /^application\/json/,
    'feed/network.ics': /^text\/calendar; charset=utf-8$/,
    'feed/signatories.csv': /^text\/csv; charset=utf-8$/,
    'feed/network.geojson': /^application\/geo\+json/,
    'feed/network.jsonld': /^application\/ld\+json/,
    'v0/embed/timeline.html': /^text\/html; charset=utf-8$/,
  };
  for (const [path, type] of Object.entries(types)) {
    it(`sends ${path} as what it is`, async () => {
      const { status, headers } = await ask(path);
      assert.equal(status, 200);
      assert.match(headers['content-type'], type);
    });
  }

  it('has nothing at other addresses, and hides its settings', async () => {
    for (const path of ['nowhere.js', 'feed/', 'nginx.conf', '../../etc/passwd'])
      assert.ok([403, 404].includes((await ask(path)).status), path);
    const { headers } = await ask('nowhere.js');
    assert.equal(headers['cache-control'], undefined);
  });

  for (const version of ['v0/', 'the pinned version']) {
    it(`shows all widgets on a page of another origin, from ${version}`, async () => {
      const base = nginx.url + (version === 'v0/' ? version : pinned);
      const tags = WIDGETS.map(
        (name) =>
          `<script async src="${base}embed.js" data-widget="${name}" data-feed="${nginx.url}feed/network.json" data-lang="fr"></script>`,
      );
      const { page, context, errors, requests } = await openPage(
        started.browser,
        started.host.put(`built-${version[0]}`, tags.join('')),
      );
      for (let index = 0; index < WIDGETS.length; index++) {
        await page.evaluate((place) => scrollTo(0, place * 600), index);
        await page.waitForTimeout(100);
      }
      await whenReady(page, WIDGETS.length);
      assert.deepEqual(errors, []);
      const origins = new Set(requests.map((address) => new URL(address).origin).filter((origin) => origin !== 'null'));
      assert.deepEqual([...origins].sort(), [new URL(nginx.url).origin, new URL(started.host.url).origin].sort());
      await context.close();
    });
  }

  it('sends webmasters to a page that hands out lines of this site, both versions of them', async () => {
    const { page, context, errors, requests } = await openPage(
      started.browser,
      `${nginx.url}configurator.html?lang=en#widget=resource-library&lang=fr`,
    );
    await whenReady(page, 1);
    const lines = page.getByRole('region', { name: 'To paste' });
    const rolling = await lines.innerText();
    assert.ok(rolling.includes(`${nginx.url}v0/embed.js`), rolling);
    assert.ok(rolling.includes(`${nginx.url}feed/network.json`), rolling);
    const { integrity } = manifest.files[`${pinned}embed.js`];
    await page.getByRole('radio', { name: new RegExp(manifest.version) }).check();
    const exact = await lines.innerText();
    assert.ok(exact.includes(`${nginx.url}${pinned}embed.js`) && exact.includes(integrity), exact);
    assert.deepEqual(errors, []);
    assert.deepEqual(
      requests.filter((url) => !url.startsWith(nginx.url) && !url.startsWith('data:')),
      [],
    );
    await context.close();
  });

  it('shows a frame page of one language, and its content where no script runs', async () => {
    const address = `${nginx.url}v0/embed/charter-signatories.lv.html`;
    const { page, context } = await openPage(started.browser, address);
    await whenReady(page, 1);
    assert.equal(await page.locator('mobility-charter-signatories').getAttribute('lang'), 'lv');
    await context.close();
    const plain = await openPage(started.browser, address, { javaScriptEnabled: false }).catch(() => undefined);
    assert.equal(await plain.page.locator('h1').innerText(), 'Kas parakstījis hartu');
    assert.ok((await plain.page.locator('tbody tr').count()) > 10);
    await plain.context.close();
  });

  for (const language of ['fr', 'lv']) {
    it(`has the spreadsheet that the widget gives, octet for octet (${language})`, async () => {
      const { page, context } = await openPage(
        started.browser,
        `${nginx.url}v0/embed/charter-signatories.${language}.html`,
      );
      await whenReady(page, 1);
      const button = page.getByRole('button', { name: /CSV/ });
      await button.scrollIntoViewIfNeeded();
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      const given = await readFile(await download.path());
      assert.equal(given.toString('utf8'), await readFile(join(site, `feed/signatories-${language}.csv`), 'utf8'));
      await context.close();
    });
  }
});
