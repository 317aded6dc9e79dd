import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { axeViolations, openPage, startSite, whenReady, WIDGETS } from '../support/site.mjs';

const LANGUAGES = ['en', 'fr', 'es', 'ca', 'lv', 'pt'];

describe('the configurator', () => {
  let site;
  before(async () => (site = await startSite()));
  after(() => site.close());

  const open = async (query = '?lang=en', options = {}) => {
    const opened = await openPage(site.browser, `${site.site}configurator.html${query}`, options);
    await whenReady(opened.page, 1);
    return opened;
  };
  const snippetOf = (page) => page.getByRole('region', { name: 'To paste' }).innerText();

  for (const lang of LANGUAGES)
    it(`offers every widget and every attribute of it in words, in ${lang}`, async () => {
      const { context, page, errors } = await open(`?lang=${lang}`);
      const widget = page.locator('select').nth(1);
      const names = await widget.locator('option').evaluateAll((options) => options.map((option) => option.value));
      for (const name of WIDGETS) assert.ok(names.includes(name), name);
      for (const name of names) {
        await widget.selectOption(name);
        await page
          .locator('details summary')
          .first()
          .evaluate((summary) => (summary.parentElement.open = true));
        const labels = await page.locator('details').first().locator('label > span, option').allInnerTexts();
        // A code stands where a word is missing: it has no capital and no space.
        assert.deepEqual(
          labels.filter((label) => /^[a-z][a-z-]*$/.test(label)),
          [],
          name,
        );
        assert.ok(labels.length >= 3, `${name} has fields`);
      }
      assert.deepEqual(errors, []);
      await context.close();
    });

  for (const [colorScheme, accent] of [
    ['light', '%237a1f5c'],
    ['dark', '%23e8a0d0'],
  ])
    for (const place of ['own-theme', 'strict', 'google-sites'])
      it(`has no accessibility violations at ${place}, ${colorScheme}`, async () => {
        const { context, page } = await open(`?lang=en#place=${place}&theme=${colorScheme}&accent=${accent}`, {
          colorScheme,
        });
        await page.getByLabel('Source text of your page').fill('<p>nothing</p>');
        await page.getByRole('button', { name: 'Look at it' }).click();
        assert.deepEqual(await axeViolations(page), []);
        await context.close();
      });

  for (const width of [320, 768])
    it(`scrolls nothing sideways at ${width} px`, async () => {
      const { context, page } = await open('?lang=lv#place=strict', { viewport: { width, height: 800 } });
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
      await context.close();
    });

  it('can be worked with the keyboard alone', async () => {
    const { context, page } = await open();
    await page.getByRole('radio', { name: 'Into a page or template that I can edit as HTML' }).focus();
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown');
    await page
      .getByRole('radio', { name: 'An editor that strips everything but text and links', checked: true })
      .waitFor();
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.textContent.trim()), 'Copy');
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.keyboard.press('Enter');
    await page.getByText('Copied').waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await snippetOf(page));
    await context.close();
  });

  it('keeps the choice in its address, and takes it from there', async () => {
    const { context, page } = await open();
    await page.getByRole('combobox', { name: 'Widget', exact: true }).selectOption('timeline');
    await page.getByLabel('Light or dark').selectOption('dark');
    const { hash } = new URL(page.url());
    const again = await open(`?lang=en${hash}`);
    assert.match(await snippetOf(again.page), /data-widget="timeline"[\s\S]*data-theme="dark"/);
    await Promise.all([context.close(), again.context.close()]);
  });

  it('shows what it hands out', async () => {
    const { context, page } = await open();
    await page.getByRole('combobox', { name: 'Widget', exact: true }).selectOption('resource-library');
    await page.getByLabel('Language of the widget').selectOption('fr');
    await page.getByRole('heading', { name: 'Guides et documents' }).waitFor();
    await context.close();
  });

  it('says why a feed cannot be read', async () => {
    const { context, page } = await open();
    await page.getByLabel('Address of the feed').fill(`${site.site}feed/none.json`);
    await page.keyboard.press('Tab');
    await page.getByText('The feed could not be read').waitFor();
    await context.close();
  });

  it('names the contrast of an own colour, and a better one', async () => {
    const { context, page } = await open();
    await page.getByLabel('Light or dark').selectOption('light');
    await page.getByLabel('Your own colour').check();
    await page.getByLabel('Colour of links and buttons').fill('#ffcc00');
    await page.getByText(/Too little/).waitFor();
    await page.getByRole('button', { name: /instead/ }).click();
    await page.getByText(/Good to read/).waitFor();
    await context.close();
  });

  for (const [place, way, isFrame] of [
    ['own-theme', 'One script tag', false],
    ['own-theme', 'An element with content of its own', false],
    ['strict', undefined, false],
    ['moodle', 'A frame', true],
  ])
    it(`hands out lines that work on another origin: ${way ?? place}`, async () => {
      const { context, page } = await open(`?lang=en#place=${place}&widget=resource-library&lang=fr`);
      if (way) await page.getByRole('radio', { name: way }).check();
      const once = place === 'strict' ? await page.getByRole('region', { name: /^Once/ }).innerText() : '';
      const host = await openPage(site.browser, site.host.put('snippet', `${await snippetOf(page)}${once}`));
      const root = isFrame ? host.page.frameLocator('iframe') : host.page;
      await root.getByRole('heading', { name: 'Guides et documents' }).waitFor();
      await root.locator('mobility-resource-library').getByRole('link').first().waitFor();
      assert.deepEqual(host.errors, []);
      await Promise.all([context.close(), host.context.close()]);
    });

  it('hands out an element that says what it says without any script', async () => {
    const { context, page } = await open('?lang=en#place=own-theme&widget=partner-map');
    await page.getByRole('radio', { name: 'An element with content of its own' }).check();
    const address = site.host.put('plain', await snippetOf(page));
    const host = await openPage(site.browser, address, { javaScriptEnabled: false });
    await host.page.getByText('Liepāja').first().waitFor();
    await Promise.all([context.close(), host.context.close()]);
  });

  it('asks nobody but its own site', async () => {
    const { context, requests } = await open();
    const others = requests.filter((url) => !url.startsWith(site.site) && !url.startsWith('data:'));
    assert.deepEqual(others, []);
    assert.deepEqual(await context.cookies(), []);
    await context.close();
  });
});
