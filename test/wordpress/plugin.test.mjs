import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from '../support/browsers.mjs';
import { openPage, whenReady } from '../support/site.mjs';
import { startPartnerSite } from './partner-site.mjs';
import { PHP, startWordPress } from './wordpress.mjs';

const FEED = 'https://feed.example/network.json';
const BOTH =
  '[mobility_widget widget="partner-map" lang="fr" heading-level="3"]\n\n' +
  '<!-- wp:mobility-widgets/widget {"widget":"charter-signatories","theme":"dark"} /-->';

describe('the plugin in a real WordPress', () => {
  let wordpress;
  let browser;
  before(async () => {
    wordpress = await startWordPress();
    browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags() });
    await wordpress.call('update_option', 'mobility_widgets', { feed: FEED });
    await wordpress.call('bench_user', 'author', 'author');
  });
  after(async () => {
    await browser?.close();
    wordpress?.close();
  });

  const call = (...parts) => wordpress.call(...parts);
  const own = (name, ...values) => call(`Mobility_Widgets\\${name}`, ...values);
  const post = (content, title = 'test') => call('bench_post', 'author', content, title);
  const read = async (address) => (await fetch(address)).text();

  it('runs in the PHP that was asked for', async () => {
    assert.ok((await call('phpversion')).startsWith(`${PHP}.`));
  });

  it('shows block and shortcode, and a visitor asks nobody but the site', async () => {
    const { page, context, requests, errors } = await openPage(browser, await post(BOTH));
    await whenReady(page, 2);
    const map = page.locator('mobility-partner-map');
    assert.equal(await map.getByRole('heading', { level: 3 }).first().isVisible(), true);
    assert.equal(await page.locator('mobility-charter-signatories').getAttribute('theme'), 'dark');
    await page.locator('mobility-charter-signatories').scrollIntoViewIfNeeded();
    await page.waitForTimeout(500);
    const outside = requests.filter((url) => /^https?:/.test(url) && !url.startsWith(wordpress.url));
    assert.deepEqual(outside, []);
    assert.equal(requests.filter((url) => url.includes('/v1/feed')).length, 0, 'the feed comes with the page');
    assert.deepEqual(
      errors.filter((text) => !text.startsWith('Failed to load resource')),
      [],
    );
    // WordPress itself may miss a file; the plugin does not.
    const missing = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name, responseStatus }) => name.includes('mobility-widgets') && responseStatus >= 400)
        .map(({ name }) => name),
    );
    assert.deepEqual(missing, []);
    await context.close();
  });

  it('fetches the feed once for many pages, and does not name the site or a visitor', async () => {
    await call('bench_forget');
    const address = await post(BOTH);
    await read(address);
    await read(address);
    const asked = await call('get_option', 'bench_requests');
    assert.equal(asked.filter(([url]) => url === FEED).length, 1);
    assert.match(asked[0][1], /^Mobility Widgets for WordPress [\d.]+$/);
  });

  it('gives browsers without scripts, and search engines, a list', async () => {
    const { page, context } = await openPage(browser, await post(BOTH), { javaScriptEnabled: false });
    const items = page.locator('mobility-partner-map li');
    assert.ok((await items.count()) >= 10);
    assert.match(await items.first().innerText(), /Dijon, France/);
    assert.equal(await items.first().isVisible(), true);
    await context.close();
  });

  it('hands on the questions and recordings from the site', async () => {
    const bank = await call('bench_own_address', 'bank', 'https://feed.example/banks/en.json');
    const text = await read(bank);
    assert.doesNotMatch(text.replace(/\\\//g, '/'), /"src":"(?!http:\/\/127\.0\.0\.1:\d+\/wp-json)/);
    const recording = JSON.parse(text).stimuli.find(({ audio }) => audio).audio.src;
    const part = await fetch(recording, { headers: { Range: 'bytes=0-1' } });
    assert.equal(part.status, 206);
    assert.equal(part.headers.get('content-type'), 'audio/mpeg');
    assert.equal((await part.arrayBuffer()).byteLength, 2);
  });

  it('hands on a picture that could hold a script in such a way that it cannot run', async () => {
    const picture = await call('bench_own_address', 'file', 'https://feed.example/images/logo.svg');
    const { headers } = await fetch(picture);
    assert.equal(headers.get('content-type'), 'image/svg+xml');
    assert.match(headers.get('content-security-policy'), /default-src 'none'.*sandbox/);
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
  });

  it('is nobody’s proxy: an address that no page named is refused', async () => {
    const signed = await call('bench_own_address', 'file', 'https://feed.example/images/logo.svg');
    for (const address of [signed.replace('logo', 'other'), signed.replace('/file', '/bank'), signed.slice(0, -1)])
      assert.equal((await fetch(address)).status, 401, address);
    const page = await call('bench_own_address', 'file', 'https://feed.example/banks/en.json');
    assert.equal((await fetch(page)).status, 503, 'a file that is neither picture nor recording');
  });

  it('escapes or drops what an author without unfiltered_html writes into the attributes', async () => {
    const evil = `" onmouseover="alert(1)" x="`;
    const html = await read(
      await post(
        `[mobility_widget widget="timeline" lang='${evil}' theme='${evil}' onclick="alert(2)" data-base="https://evil.example/" heading-level="9" hash="<script>alert(3)</script>"]` +
          `[mobility_widget widget="partner-map" feed="javascript:alert(4)"][mobility_widget widget="<script>alert(5)</script>"]`,
      ),
    );
    const [tag] = /<mobility-timeline[^>]*>/.exec(html);
    assert.match(tag, /^<mobility-timeline lang="en" theme="auto" data-base="http:\/\/127[^"]*" feed="[^"]*">$/);
    assert.doesNotMatch(html, /alert\(\d\)|evil\.example|<mobility-partner-map/);
  });

  it('keeps the feed’s texts from becoming markup, in the list and in the script', async () => {
    const evil = '</script><script>alert(1)</script><!--';
    const feed = JSON.parse(readFileSync('dist/site/feed/network.json', 'utf8'));
    feed.organizations[0].name = evil;
    feed.organizations[0].homepage = 'javascript:alert(2)';
    feed.organizations.push('no record', null, 7);
    const hostile = 'https://feed.example/hostile.json';
    await call('update_option', 'bench_bodies', { [hostile]: JSON.stringify(feed) });
    const address = await post(`[mobility_widget widget="partner-map" feed="${hostile}"]`);
    const html = await read(address);
    assert.doesNotMatch(html, /<script>alert|href="javascript/);
    assert.ok(html.includes('&lt;/script&gt;&lt;script&gt;alert(1)'));
    const { page, context } = await openPage(browser, address);
    await whenReady(page, 1);
    assert.equal((await page.locator('mobility-partner-map').getByText(evil).count()) > 0, true);
    await context.close();
  });

  it('shows the last good copy while the feed is down, or is no feed any more', async () => {
    const address = await post('[mobility_widget widget="partner-map"]');
    await read(address);
    await call('bench_make_stale');
    await call('update_option', 'bench_feed', 'down');
    assert.match(await read(address), /<li>.*Dijon/);
    assert.match(await own('status_of', FEED), /is in use\. Timed out/);
    await call('update_option', 'bench_feed', 'up');
    await call('bench_make_stale');
    await call('update_option', 'bench_bodies', { [FEED]: '<!doctype html><title>Log in</title>' });
    assert.match(await read(address), /<li>.*Dijon/);
    await call('update_option', 'bench_bodies', {});
  });

  it('says that there is nothing to show when there never was a copy, and asks nobody else', async () => {
    await call('bench_forget');
    await call('update_option', 'bench_feed', 'down');
    const { page, context, requests } = await openPage(browser, await post('[mobility_widget widget="timeline"]'));
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    assert.equal(await page.getByText('This content is not available at the moment.').isVisible(), true);
    assert.deepEqual(
      requests.filter((url) => /^https?:/.test(url) && !url.startsWith(wordpress.url)),
      [],
    );
    const asked = await call('get_option', 'bench_requests');
    assert.equal(asked.filter(([url]) => url === FEED).length, 1, 'a server that is down is left in peace');
    await context.close();
    await call('update_option', 'bench_feed', 'up');
    await call('bench_forget');
  });

  it('follows the page’s language, and speaks it itself', async () => {
    await call('update_option', 'bench_locale', 'fr_BE');
    const html = await read(await post('[mobility_widget widget="timeline"]'));
    assert.match(html, /<mobility-timeline lang="fr"/);
    assert.equal(await call('__', 'Preview', 'mobility-widgets'), 'Aperçu');
    const title = ['Timeline', 'block variation title', 'mobility-widgets'];
    assert.equal(await call('translate_with_gettext_context', ...title), 'Chronologie');
    await call('delete_option', 'bench_locale');
    for (const [locale, language] of Object.entries({ pt_PT: 'pt', lv: 'lv', ca: 'ca', de_DE: null, ast: null }))
      assert.equal(await own('to_language', locale), language, locale);
  });

  it('previews the block in the editor as visitors will see it', async () => {
    const address = await call('bench_post', 'admin', BOTH.split('\n\n')[1], 'edited');
    const id = await call('url_to_postid', address);
    const { page, context } = await openPage(browser, `${wordpress.url}/wp-login.php`);
    if (await page.locator('#user_login').count()) {
      await page.fill('#user_login', 'admin');
      await page.fill('#user_pass', 'password');
      await page.click('#wp-submit');
    }
    await page.goto(`${wordpress.url}/wp-admin/post.php?post=${id}&action=edit`);
    await page.evaluate(() =>
      globalThis.wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false),
    );
    const canvas = page.frameLocator('iframe[name="editor-canvas"]');
    const preview = canvas.frameLocator('iframe[title="Preview: Charter signatories"]');
    await preview.locator('mobility-charter-signatories table').waitFor({ timeout: 60_000 });
    const frame = canvas.locator('iframe[title^="Preview"]');
    await page.waitForFunction(() => {
      const inner = document.querySelector('iframe[name="editor-canvas"]').contentDocument.querySelector('iframe');
      return inner.clientHeight > 400;
    });
    assert.ok((await frame.boundingBox()).height > 400);
    const names = await page.evaluate(() =>
      globalThis.wp.blocks.getBlockVariations('mobility-widgets/widget').map(({ name }) => name),
    );
    const { variations } = JSON.parse(readFileSync('src/wordpress/block/block.json', 'utf8'));
    assert.deepEqual(
      names,
      variations.map(({ name }) => name),
    );
    if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/editor.png` });
    await page.goto(`${wordpress.url}/wp-admin/options-general.php?page=mobility-widgets`);
    await page.getByLabel('Address of the feed').fill('https://feed.example/network.json');
    await page.getByLabel('Language').selectOption('lv');
    await page.getByRole('button', { name: 'Save Changes' }).click();
    await page.getByText(/The feed of .* is in use\./).waitFor();
    assert.deepEqual(await own('settings'), { feed: FEED, lang: 'lv', theme: 'auto' });
    if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/settings.png` });
    await page.getByRole('button', { name: 'Load the feed again now' }).click();
    await page.getByText(/The feed of .* is in use\./).waitFor();
    await context.close();
  });

  it('believes nothing of what is sent to its settings, its preview and its button', async () => {
    const wild = { feed: 'http://plain.example/feed.json', lang: 'xx', theme: ['x'], more: 1 };
    assert.deepEqual(await own('sanitize_settings', wild), { feed: '', lang: '', theme: 'auto' });
    assert.deepEqual(await own('sanitize_settings', 'text'), { feed: '', lang: '', theme: 'auto' });
    const preview = await fetch(
      `${wordpress.url}/wp-admin/admin-ajax.php?action=mobility_widgets_preview&widget=timeline`,
    );
    assert.equal(preview.ok, false);
    const body = new URLSearchParams({ action: 'mobility_widgets_refresh' });
    const refresh = await fetch(`${wordpress.url}/wp-admin/admin-post.php`, {
      method: 'POST',
      body,
      redirect: 'manual',
    });
    assert.notEqual(refresh.status, 200);
  });

  it('reads its attributes in every form that an editor may write', async () => {
    const given = {
      heading_level: 3,
      'Without-Frame': 'true',
      0: 'without-share',
      view: 'list',
      skill: 'listening reading',
    };
    assert.deepEqual(await own('clean_attributes', given), {
      'heading-level': '3',
      'without-frame': '',
      'without-share': '',
      view: 'list',
      skill: 'listening reading',
    });
    const wrong = {
      lang: '"',
      today: 'tomorrow',
      'quiz-page': 'http://a.example',
      feed: 'x',
      onload: 'x',
      view: ['list'],
    };
    assert.deepEqual(await own('clean_attributes', wrong), []);
  });

  it('answers the parts of a recording that players ask for', async () => {
    const table = { 'bytes=0-1': [0, 1], 'bytes=5-': [5, 9], 'bytes=-3': [7, 9], 'bytes=0-99': [0, 9] };
    for (const [header, range] of Object.entries(table)) assert.deepEqual(await own('byte_range', header, 10), range);
    for (const header of ['bytes=9-5', 'bytes=10-', 'bytes=-', 'bytes=-0', 'bytes=0-1,3-4', 'x'])
      assert.equal(await own('byte_range', header, 10), null, header);
  });

  it('knows a file by what is in it', async () => {
    const table = {
      GIF89a: 'image/gif',
      OggS: 'audio/ogg',
      'ID3\u0003': 'audio/mpeg',
      '<svg xmlns="x">': 'image/svg+xml',
    };
    for (const [body, type] of Object.entries(table)) assert.equal(await own('kind_of_file', body), type);
    for (const body of ['', '<html><svg>', '<script>', '{"a":1}', '<?php echo 1;'])
      assert.equal(await own('kind_of_file', body), null, body);
  });

  it('takes feeds of its major version only', async () => {
    const good = { version: '1.7', language: 'en', project: {} };
    assert.equal((await own('read_feed', JSON.stringify(good))).version, '1.7');
    const wrong = { version: { ...good, version: '2.0' }, shape: { ...good, events: {} }, not_json: [good] };
    for (const [error, feed] of Object.entries(wrong))
      assert.deepEqual(await own('read_feed', JSON.stringify(feed)), { error });
  });

  describe('what the editor of WordPress leaves to an author', () => {
    const CASES = {
      shortcode: '[mobility_widget widget="timeline" lang="fr"]',
      'data attributes': `<div data-mobility-widget="timeline" data-feed="${FEED}" data-lang="fr"><p>Our dates</p></div>`,
      link: `<p><a href="https://widgets.example.org/embed/timeline.html?lang=fr&amp;feed=${encodeURIComponent(FEED)}">Our dates</a></p>`,
    };
    for (const [name, snippet] of Object.entries(CASES))
      it(`keeps the ${name}`, async () => assert.equal(await call('bench_saved', 'author', snippet), snippet));

    it('drops script, element and frame, which is why the others are there', async () => {
      const tag = `<script async src="https://widgets.example.org/embed.js" data-widget="timeline"></script>`;
      const element = `<mobility-timeline feed="${FEED}">Our dates</mobility-timeline>`;
      const frame = '<iframe src="https://widgets.example.org/embed/timeline.html"></iframe>';
      assert.equal(await call('bench_saved', 'author', `${tag}${element}${frame}`), 'Our dates');
    });
  });

  it('shows a widget where the address of its page stands alone, without any plugin', async () => {
    const partner = await startPartnerSite();
    try {
      const address = `${partner.url}v0/embed/timeline.lv.html`;
      const discovered =
        /type="application\/json\+oembed"[^>]*href="([^"]+)"|href="([^"]+)"[^>]*type="application\/json\+oembed"/;
      const page = await read(address);
      const [, first, second] = discovered.exec(page);
      await call('update_option', 'bench_bodies', { [address]: page, [first ?? second]: await read(first ?? second) });
      const opened = await openPage(browser, await post(`Our dates\n\n${address}\n\nThe end`));
      const frame = opened.page.locator('iframe.wp-embedded-content');
      assert.equal(await frame.getAttribute('sandbox'), 'allow-scripts');
      // WordPress shows the quotation until the frame has told its height with the right secret.
      await opened.page.locator('blockquote.wp-embedded-content').waitFor({ state: 'hidden' });
      const inside = opened.page.frameLocator('iframe.wp-embedded-content');
      await inside.getByRole('heading', { name: 'Sanāksmes un mobilitātes' }).first().waitFor();
      // WordPress gives no frame more than 1,000 pixels, and this one not the 600 that it began with.
      await opened.page.waitForFunction(() => document.querySelector('iframe').offsetHeight !== 600);
      assert.ok((await frame.boundingBox()).height <= 1000);
      await opened.context.close();
    } finally {
      await call('delete_option', 'bench_bodies');
      await partner.close();
    }
  });

  it('leaves nothing behind when it is deleted', async () => {
    await call('deactivate_plugins', 'mobility-widgets/mobility-widgets.php');
    await call('uninstall_plugin', 'mobility-widgets/mobility-widgets.php');
    assert.equal(await call('get_option', 'mobility_widgets'), false);
    assert.equal(await call('is_dir', `${(await call('wp_upload_dir')).basedir}/mobility-widgets`), false);
    assert.equal(await call('wp_next_scheduled', 'mobility_widgets_tidy'), false);
  });
});
