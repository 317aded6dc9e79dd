import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import AxeBuilder from 'axe-core';
import { encodeResult } from '../../dist/lib/measurement.js';
import { openPage, startSite } from '../support/site.mjs';

const SKILLS = ['listening', 'reading', 'vocabulary', 'grammar'];

/** Of somebody who was never born; all 24 differ. */
function result(person, mode) {
  const theta = -1.5 + person / 12 + (mode === 'after' ? 0.5 + (person % 5) / 10 : 0);
  const form = (person % 2 === 0) === (mode === 'before') ? 'A' : 'B';
  const date = mode === 'before' ? '2026-09-14' : '2026-10-05';
  const skills = Object.fromEntries(SKILLS.map((skill, index) => [skill, theta + index / 10]));
  return { bankHash: 4711, form, mode, theta, standardError: 0.4, skills, date, items: 20, language: 'es' };
}

const CODES = Array.from({ length: 24 }, (_, person) =>
  ['before', 'after'].map((mode) => encodeResult(result(person, mode))).join(' '),
);

describe('the results of a group on a school’s page', () => {
  let site;

  before(async () => {
    site = await startSite();
  });
  after(() => site.close());

  async function open(name, body, options) {
    const address = site.host.put(name, `<main><h1>Teachers</h1>${body}</main>`);
    const opened = await openPage(site.browser, address, options);
    await opened.page.getByRole('heading', { name: 'Results of a group' }).waitFor();
    return opened;
  }

  const tag = () => `<script async src="${site.site}embed.js" data-widget="quiz-results" data-lang="en"></script>`;

  it('pools 24 people by keyboard alone, and asks nobody', async () => {
    const { page, context, requests, errors } = await open('keyboard', tag());
    await page.keyboard.press('Tab');
    await page.keyboard.insertText(CODES.join('\n'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('24 people, 24 with both tests.').waitFor();
    await page.getByText(/On average of 24 people, the change is \+0\.\d\d/).waitFor();
    assert.equal(await page.getByRole('button', { name: /^Remove ?: Line/ }).count(), 24);
    assert.equal(await page.getByRole('rowheader', { name: 'Grammar' }).count(), 1);
    assert.deepEqual(errors, []);
    const foreign = requests.filter((url) => !url.startsWith(site.site) && !url.startsWith(site.host.url));
    assert.deepEqual(foreign, []);
    assert.equal(requests.filter((url) => /network|\.json/.test(url)).length, 0);
    const { cookies, origins } = await context.storageState();
    assert.deepEqual([cookies, origins], [[], []]);
    await context.close();
  });

  it('hands the table over as a file that counts every person once', async () => {
    const { page, context } = await open('file', tag());
    await page.getByRole('textbox', { name: /Result codes/ }).fill(CODES.join('\n'));
    await page.getByRole('button', { name: 'Show the results' }).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download the table (CSV)' }).click();
    const download = await downloading;
    assert.equal(download.suggestedFilename(), 'group-results.csv');
    const chunks = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk);
    const lines = Buffer.concat(chunks).toString('utf8').split('\r\n');
    assert.equal(lines.length, 26);
    assert.match(lines[0], /^\uFEFFline,first_mode/);
    await context.close();
  });

  it('takes files that are dropped, and lets nobody else’s page open instead', async () => {
    const { page, context } = await open('drop', tag());
    const zone = page.locator('mobility-quiz-results .drop');
    const data = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['no result'], 'ana.json'));
      return transfer;
    });
    await zone.dispatchEvent('drop', { dataTransfer: data });
    await page.getByText('ana.json: this is no result file of the language test.').waitFor();
    assert.equal(page.url(), `${site.host.url}/drop`);
    await context.close();
  });

  for (const [width, colorScheme] of [
    [320, 'light'],
    [320, 'dark'],
    [1200, 'light'],
  ])
    it(`fits ${width} px and has nothing for axe to find, ${colorScheme}`, async () => {
      const { page, context } = await open('narrow', tag(), { viewport: { width, height: 800 }, colorScheme });
      await page.getByRole('textbox', { name: /Result codes/ }).fill(`${CODES.join('\n')}\nABC`);
      await page.getByRole('button', { name: 'Show the results' }).click();
      await page.getByText('Line 25').waitFor();
      await page.getByText('Link for a group').click();
      await page.getByLabel('Address of the page with the language test').fill('https://school.example/test');
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      await page.addScriptTag({ content: AxeBuilder.source });
      const violations = await page.evaluate(async () => (await globalThis.axe.run()).violations.map(({ id }) => id));
      assert.deepEqual(violations, []);
      await context.close();
    });
});
