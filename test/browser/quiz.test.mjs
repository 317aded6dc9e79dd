import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { serve } from '../../demo/serve.mjs';
import { chromiumFlags, findChromium } from '../support/browsers.mjs';

/** The whole test on the built page, as a pupil takes it on an old phone. */
describe('the language test at 320 px', () => {
  let browser;
  let site;

  before(async () => {
    site = await serve();
    browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags() });
  });
  after(async () => {
    await browser.close();
    site.server.close();
  });

  async function open(query) {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    await page.goto(`${site.url}embed/language-quiz.html?feed=../feed/network.json&quiz=test-lv&${query}`);
    await page.locator('[part=start]').waitFor();
    return page;
  }

  const focusedPart = (page) =>
    page.evaluate(() =>
      document.querySelector('mobility-language-quiz').shadowRoot.activeElement?.getAttribute('part'),
    );

  /** Tab until a part has the focus, as somebody without a pointer does. */
  async function tabTo(page, part) {
    for (let times = 0; times < 80; times++) {
      if ((await focusedPart(page)) === part) return;
      await page.keyboard.press('Tab');
    }
    assert.fail(`The focus does not reach ${part}.`);
  }

  it('is taken by keyboard alone, from the start to the result, and nothing scrolls sideways', async () => {
    const page = await open('lang=en&mode=test');
    await tabTo(page, 'start');
    await page.keyboard.press('Enter');
    await page.locator('[part=item]').waitFor();
    for (let question = 1; question <= 30; question++) {
      const name = await page.evaluate(
        () => document.querySelector('mobility-language-quiz').shadowRoot.activeElement?.textContent,
      );
      assert.equal(name?.trim(), `Question ${question} of 30`);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await tabTo(page, 'next');
      await page.keyboard.press('Enter');
    }
    await page.locator('[part=overview]').waitFor();
    await tabTo(page, 'finish');
    await page.keyboard.press('Enter');
    await page.locator('[part=result]').waitFor();
    assert.equal(await page.locator('[part=reviewed]').count(), 30);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    const pdf = await page.pdf({ format: 'A4', margin: { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' } });
    assert.equal((pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? []).length, 1, 'one page on paper');
    await page.close();
  });

  it('loses nothing when the page is loaded again', async () => {
    const page = await open('lang=lv&mode=test');
    await page.locator('[part=start]').click();
    await page.locator('[part=next]').click();
    await page.locator('[part=flag] input').check();
    const before = await page.locator('[part=item]').innerText();
    await page.reload();
    await page.locator('[part=erase]').waitFor();
    await page.locator('[part=start]').click();
    assert.equal(await page.locator('[part=item]').innerText(), before);
    assert.equal(await page.locator('[part=flag] input').isChecked(), true);
    await page.close();
  });

  it('shows the next question where the code of one is missing, and tries again', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    await page.route('**/language-quiz-{lists,writing,audio}-*', (route) => route.abort());
    await page.goto(`${site.url}embed/language-quiz.html?feed=../feed/network.json&quiz=test-lv&lang=en&mode=test`);
    await page.locator('[part=start]').click();
    for (let skipped = 0; (await page.locator('[part=retry]').count()) === 0 && skipped < 29; skipped++) {
      await page.locator('[part=next]').click();
    }
    assert.equal(await page.getByText('The questions could not be loaded.').count(), 1);
    await page.unroute('**/language-quiz-{lists,writing,audio}-*');
    await page.locator('[part=retry]').click();
    await page.locator('[part=item] :is(input, select, textarea, button)').first().waitFor();
    // A question whose recording alone was missing had its fields before.
    await page.locator('[part=retry]').waitFor({ state: 'detached' });
    await page.close();
  });

  it('opens as practice by its address', async () => {
    const page = await open('lang=en&mode=practice&skill=grammar&questions=2');
    await page.locator('[part=start]').click();
    await page.locator('[part=check]').click();
    await page.locator('[part=outcome]').waitFor();
    await page.close();
  });
});
