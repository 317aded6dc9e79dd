import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import xapi from '@learninglocker/xapi-validation';
import { chromium } from 'playwright-core';
import { serve } from '../../demo/serve.mjs';
import { chromiumFlags, findChromium } from '../support/browsers.mjs';

const LEVELS = ['A1', 'A2', 'B1', 'B2'];

/** Two forms of 24 questions each, in place of a sample bank: its right answers are known here. */
const bank = {
  version: '1.0',
  id: 'https://feed.example/banks/measured.json',
  language: 'es',
  name: 'Spanish',
  scale: { cuts: LEVELS.map((cefrLevel, index) => ({ cefrLevel, theta: index * 1.5 - 3 })), source: 'A sample scale.' },
  items: ['A', 'B'].flatMap((pool) =>
    Array.from({ length: 24 }, (_, index) => ({
      ...{ id: `${pool}-${index}`, revision: 1, type: 'choice', pool, correct: ['right'] },
      ...{ cefrLevel: LEVELS[index % 4], skill: index % 8 < 4 ? 'reading' : 'grammar' },
      body: [{ type: 'p', children: [`Pregunta ${pool}-${index}`] }],
      choices: ['right', 'wrong', 'bad'].map((id) => ({ id, text: `Es ${id}.` })),
    })),
  ),
};

/** A learning record store that checks what it gets, as browsers reach it from another origin. */
async function startStore() {
  const seen = { preflights: 0, posts: [], status: 200 };
  const server = createServer((request, response) => {
    const headers = {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Headers': 'content-type,x-experience-api-version',
    };
    if (request.method === 'OPTIONS') {
      seen.preflights += 1;
      response.writeHead(204, headers).end();
      return;
    }
    let body = '';
    request.on('data', (part) => (body += part));
    request.on('end', () => {
      seen.posts.push({ url: request.url, version: request.headers['x-experience-api-version'], body });
      response.writeHead(seen.status, headers).end('[]');
    });
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  return { seen, server, url: `http://localhost:${server.address().port}/xapi` };
}

describe('before and after a mobility', () => {
  let browser;
  let home;
  let host;
  let store;

  before(async () => {
    [home, host, store] = [await serve(), await serve(), await startStore()];
    browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags() });
  });
  after(async () => {
    await browser.close();
    for (const { server } of [home, host, store]) server.close();
  });

  /** A device of its own at each place. */
  async function open({ url }, query, { hash = '', ownBank = true } = {}) {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    const asked = [];
    context.on('request', (request) => asked.push(request.url()));
    // The driver answers preflights itself as soon as it answers anything.
    if (ownBank) await context.route('**/feed/banks/es*.json', (route) => route.fulfill({ json: bank }));
    const page = await context.newPage();
    await page.goto(`${url}embed/language-quiz.html?feed=../feed/network.json&quiz=test-es&lang=en&${query}${hash}`);
    await page.locator('[part=measured]').waitFor();
    return { page, asked, context };
  }

  async function take(page, answer) {
    await page.locator('[part=start]').click();
    await page.locator('[part=item], [part=code]').first().waitFor();
    for (let question = 1; (await page.locator('[part=code]').count()) === 0; question++) {
      assert.ok(question <= 16, 'The test does not end.');
      await page.getByText(`Question ${question}, at most 16`).first().waitFor();
      await page.getByText(`Es ${answer}.`).click();
      await page.locator('[part=next]').click();
      await page
        .locator(`[part=code], [part=question] :text("Question ${question + 1},")`)
        .first()
        .waitFor();
    }
    return (await page.locator('.code').textContent()).trim();
  }

  it('shows the gain at another place, by the code alone, and asks nobody else for anything', async () => {
    const first = await open(home, 'mode=before&questions=16');
    const code = await take(first.page, 'wrong');
    assert.match(code, /^[\dA-HJKMNP-TV-Z]{4}(-[\dA-HJKMNP-TV-Z]{4}){4}$/);
    assert.equal(await first.page.evaluate(() => localStorage.length), 0);
    await first.page.locator('svg[role=img]').waitFor();
    assert.deepEqual(
      first.asked.filter((address) => !address.startsWith(home.url)),
      [],
    );
    await first.context.close();

    const second = await open(host, 'mode=after&questions=16');
    await second.page.getByLabel('Result code of the test before').fill(code.toLowerCase().replaceAll('-', ' '));
    await take(second.page, 'right');
    await second.page.getByRole('heading', { name: 'Clear progress' }).waitFor();
    assert.equal(await second.page.evaluate(() => document.documentElement.scrollWidth), 360);
    assert.deepEqual(
      second.asked.filter((address) => !address.startsWith(host.url)),
      [],
    );
    await second.context.close();
  });

  it('takes the code out of a link, which no server sees', async () => {
    const first = await open(home, 'mode=before&questions=16', { hash: '#g=DIJON-2' });
    const code = await take(first.page, 'wrong');
    await first.context.close();
    const second = await open(host, 'questions=16', { hash: `#g=DIJON-2&lang=es&mode=after&r=${code}` });
    await second.page.getByText('Group: DIJON-2').waitFor();
    assert.equal(await second.page.locator('#before-code').inputValue(), code);
    await take(second.page, 'wrong');
    await second.page.getByRole('heading', { name: 'No clear change' }).waitFor();
    assert.ok(second.asked.every((address) => !address.includes(code)));
    await second.context.close();
  });

  it('goes on after a reload where it was, with the same question', async () => {
    const { page, context } = await open(home, 'mode=before&questions=16');
    await page.locator('[part=start]').click();
    for (let question = 1; question <= 5; question++) {
      await page.getByText('Es right.').click();
      await page.locator('[part=next]').click();
      await page
        .getByText(`Question ${question + 1}, at most 16`)
        .first()
        .waitFor();
    }
    const asked = await page.locator('[part=item]').textContent();
    await page.reload();
    await page.getByRole('button', { name: 'Continue' }).click();
    assert.equal(await page.locator('[part=item]').textContent(), asked);
    await context.close();
  });

  it('is operated by keyboard, from the code to the choice of the device', async () => {
    const { page, context } = await open(home, 'mode=before&questions=1');
    await page.locator('[part=start]').click();
    await toResult(page);
    await page.locator('[part=device]').waitFor();
    const active = () =>
      page.evaluate(() => {
        const { activeElement } = document.querySelector('mobility-language-quiz').shadowRoot;
        return activeElement?.value || activeElement?.getAttribute('part');
      });
    const stops = [];
    for (let times = 0; times < 12 && stops.at(-1) !== 'shared'; times++) {
      await page.keyboard.press('Tab');
      stops.push(await active());
    }
    assert.deepEqual(stops, ['copy-code', 'copy-link', 'shared']);
    await page.keyboard.press('ArrowRight');
    await page.getByText('The code is kept on this device until').waitFor();
    await page.keyboard.press('Tab');
    assert.equal(await active(), 'forget');
    await page.keyboard.press('Enter');
    await page.getByText('Nothing is kept on this device.').waitFor();
    assert.equal(await active(), 'shared');
    await context.close();
  });

  /** Past all questions. */
  async function toResult(page) {
    const onward = page.locator('[part=next], [part=finish], [part=code]').first();
    for (;;) {
      await onward.waitFor();
      if ((await onward.getAttribute('part')) === 'code') return;
      await onward.click();
    }
  }

  it('sends valid learning records after a press, and keeps the result when the store fails', async () => {
    store.seen.status = 503;
    const query = `mode=before&questions=8&xapi-endpoint=${encodeURIComponent(store.url)}`;
    const { page, context } = await open(home, query, { ownBank: false });
    await page.locator('[part=start]').click();
    await toResult(page);
    const code = (await page.locator('.code').textContent()).trim();
    assert.equal(store.seen.posts.length, 0);
    await page.locator('[part=send]').click();
    await page.getByText('Your result could not be sent.').waitFor();
    assert.equal((await page.locator('.code').textContent()).trim(), code);
    store.seen.status = 200;
    await page.locator('[part=send]').click();
    await page.getByText('Your result has been sent').waitFor();
    assert.ok(store.seen.preflights >= 1);
    assert.equal(store.seen.posts.length, 2);
    const [first, again] = store.seen.posts;
    assert.deepEqual(again, first);
    assert.equal(first.url, '/xapi/statements');
    assert.equal(first.version, '1.0.3');
    const statements = JSON.parse(first.body);
    assert.deepEqual(
      statements.flatMap((statement) => xapi.default(statement)),
      [],
    );
    assert.equal(new Set(statements.map(({ id }) => id)).size, statements.length);

    const [file] = await Promise.all([page.waitForEvent('download'), page.locator('[part=statements]').click()]);
    assert.deepEqual(JSON.parse(await readFile(await file.path(), 'utf8')), statements);
    await context.close();
  });

  it('prints on one page, with the code and its picture', async () => {
    const { page, context } = await open(home, 'mode=before&questions=16');
    await take(page, 'right');
    await page.locator('svg[role=img]').waitFor();
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, 1);
    await page.emulateMedia({ media: 'print' });
    assert.ok(await page.locator('.code').isVisible());
    assert.ok(await page.locator('svg[role=img]').isVisible());
    await context.close();
  });
});
