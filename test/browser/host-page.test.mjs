import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openPage, startSite, whenReady, WIDGETS } from '../support/site.mjs';

const TITLES = {
  en: 'Guides and documents',
  fr: 'Guides et documents',
  es: 'Guías y documentos',
  ca: 'Guies i documents',
  lv: 'Ceļveži un dokumenti',
  pt: 'Guias e documentos',
};

describe('a host page on another origin', () => {
  let site;
  before(async () => (site = await startSite()));
  after(() => site.close());

  const feedOf = () => `${site.site}feed/network.json`;
  const embed = (attributes = '') => `<script async src="${site.site}embed.js"${attributes}></script>`;
  const element = (name, attributes = '') => `<mobility-${name} feed="${feedOf()}"${attributes}></mobility-${name}>`;
  const sixElements = () => WIDGETS.map((name) => element(name)).join('');

  it('shows all six widgets from one script, and asks nobody else for anything', async () => {
    const address = site.host.put('six', embed() + sixElements());
    const { context, page, errors, warnings, requests } = await openPage(site.browser, address);
    await whenReady(page, 6);
    assert.deepEqual(errors, []);
    assert.deepEqual(warnings, []);
    const origins = new Set(requests.filter((url) => !url.startsWith('data:')).map((url) => new URL(url).origin));
    assert.deepEqual([...origins].sort(), [new URL(site.site).origin, site.host.url].sort());
    assert.equal(requests.filter((url) => url.endsWith('network.json')).length, 1, 'one request for the feed');
    assert.deepEqual(await context.cookies(), []);
    assert.equal(await page.evaluate(async () => localStorage.length + (await caches.keys()).length), 0);
    await context.close();
  });

  it('loads only the code of the widgets that the page uses', async () => {
    const address = site.host.put('one', embed() + element('timeline'));
    const { context, page, requests } = await openPage(site.browser, address);
    await whenReady(page, 1);
    for (const name of WIDGETS.filter((other) => other !== 'timeline')) {
      assert.ok(!requests.some((url) => url.includes(`/${name}-`)), `${name} was loaded`);
    }
    await context.close();
  });

  it('starts the feed before the code of the widgets has arrived', async () => {
    const address = site.host.put('early', embed() + element('timeline'));
    const { context, page, requests } = await openPage(site.browser, address);
    await whenReady(page, 1);
    const first = (part) => requests.findIndex((url) => url.includes(part));
    assert.ok(first('network.json') < first('/timeline-'));
    await context.close();
  });

  it('takes one tag in place of an element, with its own language', async () => {
    const tag = ` data-widget="resource-library" data-feed="${feedOf()}" data-lang="fr" data-heading-level="3"`;
    const address = site.host.put('tag', `<main id="before">${embed(tag)}<p id="after"></p></main>`);
    const { context, page } = await openPage(site.browser, address);
    await whenReady(page, 1);
    const widget = page.locator('script + mobility-resource-library');
    assert.equal(await widget.getByRole('heading', { level: 3, name: TITLES.fr }).count(), 1);
    await context.close();
  });

  it('takes a div with data attributes, whose content is the fallback', async () => {
    const body = `<div data-mobility-widget="timeline" data-feed="${feedOf()}"><p>Our dates</p></div>`;
    const { context, page } = await openPage(site.browser, site.host.put('div', body + embed()));
    await whenReady(page, 1);
    assert.equal(await page.getByText('Our dates').isVisible(), false);
    await context.close();
  });

  for (const [lang, title] of Object.entries(TITLES)) {
    it(`speaks ${lang} on a page in ${lang}`, async () => {
      const address = site.host.put(`in-${lang}`, embed() + sixElements(), '', lang);
      const { context, page, errors } = await openPage(site.browser, address);
      await whenReady(page, 6);
      await page.getByRole('heading', { name: title }).waitFor();
      assert.deepEqual(errors, []);
      await context.close();
    });
  }

  it('keeps two languages apart and follows a change at run time', async () => {
    const body = element('resource-library', ' lang="lv" id="a"') + element('resource-library', ' id="b"');
    const { context, page } = await openPage(site.browser, site.host.put('two', embed() + body));
    await whenReady(page, 2);
    await page.locator('#a').getByRole('heading', { name: TITLES.lv }).waitFor();
    await page.locator('#b').getByRole('heading', { name: TITLES.en }).waitFor();
    await page.evaluate(() => {
      document.querySelector('#a').lang = 'pt';
      document.documentElement.lang = 'ca';
    });
    await page.locator('#a').getByRole('heading', { name: TITLES.pt }).waitFor();
    await page.locator('#b').getByRole('heading', { name: TITLES.ca }).waitFor();
    await context.close();
  });

  it('upgrades elements that are added later, and survives being moved and taken out', async () => {
    const { context, page, errors } = await openPage(site.browser, site.host.put('later', embed()));
    await page.evaluate((feed) => {
      const widget = document.createElement('mobility-timeline');
      widget.setAttribute('feed', feed);
      document.body.append(widget);
    }, feedOf());
    await whenReady(page, 1);
    await page.evaluate(() => {
      const widget = document.querySelector('mobility-timeline');
      widget.remove();
      const box = document.createElement('section');
      document.body.append(box);
      box.append(widget);
    });
    await whenReady(page, 1);
    assert.deepEqual(errors, []);
    await context.close();
  });

  it('is found without currentScript: moved, delayed and inside other code', async () => {
    const late = `<script>setTimeout(() => { const s = document.createElement('script'); s.src = '${site.site}embed.js?x'; s.type = 'text/javascript'; document.head.append(s); }, 50)</script>`;
    const { context, page, errors } = await openPage(site.browser, site.host.put('moved', element('timeline') + late));
    await whenReady(page, 1);
    assert.deepEqual(errors, []);
    await context.close();
  });

  it('works where another bundle carries its code, with data-base', async () => {
    const code = await (await fetch(`${site.site}embed.js`)).text();
    const body = `${element('timeline')}<script data-base="${site.site}">var a = 1;\n${code}\n;var b = 2;</script>`;
    const { context, page, errors } = await openPage(site.browser, site.host.put('bundle', body));
    await whenReady(page, 1);
    assert.deepEqual(errors, []);
    await context.close();
  });

  it('names the widgets that there are when a page asks for another', async () => {
    const body = `<div data-mobility-widget="calendar" data-feed="${feedOf()}">Calendar</div>`;
    const { context, page, warnings } = await openPage(site.browser, site.host.put('unknown', body + embed()));
    await page.waitForTimeout(300);
    assert.match(warnings.join(), /no widget "calendar".*partner-map/);
    assert.equal(await page.getByText('Calendar').isVisible(), true);
    await context.close();
  });

  it('keeps the fallback when the code cannot be loaded', async () => {
    const body = `<mobility-timeline feed="${feedOf()}"><p>Our dates</p></mobility-timeline>`;
    const address = site.host.put('no-code', body);
    const context = await site.browser.newContext();
    const page = await context.newPage();
    await page.route('**/assets/**', (route) => route.abort());
    await page.goto(address);
    await page.addScriptTag({ url: `${site.site}embed.js` });
    await page.waitForTimeout(500);
    assert.equal(await page.getByText('Our dates').isVisible(), true);
    await context.close();
  });

  it('shows the last good copy with its date when the feed is out of reach', async () => {
    const { server, url } = await serveFeedAlone(site.site);
    const body = `${embed()}<mobility-timeline feed="${url}network.json"></mobility-timeline>`;
    const { context, page } = await openPage(site.browser, site.host.put('copy', body));
    await whenReady(page, 1);
    assert.equal(await page.getByText(/You see a copy of/).count(), 0);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await page.reload();
    await whenReady(page, 1);
    await page.getByText(/You see a copy of \d+ \w+ 20\d\d/).waitFor();
    assert.equal(await page.evaluate(async () => localStorage.length + (await caches.keys()).length), 0);
    await context.close();
  });
});

/** A server that gives the sample feed, to be shut down. */
async function serveFeedAlone(site) {
  const { createServer } = await import('node:http');
  const feed = await (await fetch(`${site}feed/network.json`)).text();
  const headers = { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'application/json', ETag: '"1"' };
  const server = createServer((_, response) =>
    response.writeHead(200, { ...headers, 'Cache-Control': 'no-cache' }).end(feed),
  );
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://localhost:${server.address().port}/` };
}
