import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { axeViolations, openPage, startSite, whenReady, WIDGETS } from '../support/site.mjs';

describe('the demo pages', () => {
  let site;
  before(async () => (site = await startSite()));
  after(() => site.close());

  for (const colorScheme of ['light', 'dark']) {
    for (const page of ['index.html', 'csp.html', 'one-tag.html', 'down.html']) {
      it(`${page} has no axe violation in ${colorScheme}`, async () => {
        const opened = await openPage(site.browser, site.site + page, { colorScheme });
        await (page === 'down.html'
          ? whenFailed(opened.page)
          : whenReady(opened.page, page === 'one-tag.html' ? 2 : 6));
        assert.deepEqual(await axeViolations(opened.page), []);
        await opened.context.close();
      });
    }
  }

  for (const width of [320, 768, 1200]) {
    it(`index.html does not shift when its widgets fill, at ${width} px`, async () => {
      const viewport = { width, height: 900 };
      const { context, page } = await openPage(site.browser, `${site.site}index.html`, { viewport });
      await readThrough(page);
      await whenReady(page, 6);
      await page.waitForTimeout(300);
      // A line more or less, by the fonts of the system, is no shift that anybody sees ("good" ends at 0.1).
      const shift = await page.evaluate(() => globalThis.layoutShift);
      assert.ok(shift < 0.01, `${shift}`);
      await context.close();
    });

    it(`index.html does not scroll sideways at ${width} px`, async () => {
      const viewport = { width, height: 900 };
      const { context, page } = await openPage(site.browser, `${site.site}index.html?lang=lv`, { viewport });
      await whenReady(page, 6);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(overflow <= 0, `${overflow} px too wide`);
      await context.close();
    });
  }

  it('csp.html runs under its strict policy without a violation', async () => {
    const { context, page, errors } = await openPage(site.browser, `${site.site}csp.html`);
    await whenReady(page, 6);
    await page.getByRole('button', { name: 'Show the whole of Europe' }).click();
    await playRecording(page.locator('mobility-language-quiz'));
    assert.equal(await page.locator('#violations').textContent(), '0');
    assert.deepEqual(errors, []);
    await context.close();
  });

  it('hostile-host.html cannot reach into the widgets, which are defined once', async () => {
    const { context, page, errors } = await openPage(site.browser, `${site.site}hostile-host.html`);
    await whenReady(page, 6);
    assert.deepEqual(errors, []);
    for (const name of WIDGETS) {
      const style = await page.locator(`mobility-${name}`).evaluate((widget) => {
        const title = widget.shadowRoot.querySelector('#title');
        const { fontStyle, letterSpacing, textTransform, textIndent, textAlign } = getComputedStyle(title);
        const root = getComputedStyle(widget.shadowRoot.querySelector('.root'));
        const { paddingTop } = getComputedStyle(widget);
        return { fontStyle, letterSpacing, textTransform, textIndent, textAlign, paddingTop, size: root.fontSize };
      });
      assert.deepEqual(
        style,
        {
          fontStyle: 'normal',
          letterSpacing: 'normal',
          textTransform: 'none',
          textIndent: '0px',
          textAlign: 'start',
          paddingTop: '0px',
          size: '16px',
        },
        name,
      );
    }
    await context.close();
  });

  it('down.html keeps the fallback, says so, and lets the visitor try again', async () => {
    const { context, page } = await openPage(site.browser, `${site.site}down.html`);
    await whenFailed(page);
    assert.equal(await page.getByText('Our partners: Dijon').isVisible(), true);
    const map = page.locator('mobility-partner-map');
    assert.equal(await map.getByText('This content could not be loaded.').isVisible(), true);
    await map.getByRole('button', { name: 'Try again' }).click();
    await map.getByText('This content still cannot be loaded.').waitFor();
    await context.close();
  });

  for (const name of WIDGETS) {
    it(`embed/${name}.html shows the widget alone, from its address`, async () => {
      const address = `${site.site}embed/${name}.html?lang=fr&feed=../feed/network.json`;
      const { context, page, errors } = await openPage(site.browser, address);
      await whenReady(page, 1);
      assert.equal(await page.locator(`mobility-${name} .root`).getAttribute('lang'), 'fr');
      assert.deepEqual(errors, []);
      await context.close();
    });
  }
});

function whenFailed(page) {
  return page.waitForFunction(() =>
    [...document.querySelectorAll('[feed]')].every((widget) => widget.shadowRoot?.querySelector('.message')),
  );
}

/** Practises listening until a recording sounds. */
async function playRecording(quiz) {
  await quiz.getByRole('radio', { name: 'Practise' }).check();
  await quiz.getByRole('checkbox', { name: 'Listening' }).check();
  await quiz.locator('[part=start]').click();
  await quiz.getByRole('button', { name: 'Play', exact: true }).click();
  await quiz.locator('[data-playing]').waitFor();
  await quiz.locator('audio').evaluate(
    (audio) =>
      new Promise((resolve, reject) => {
        audio.addEventListener('error', () => reject(new Error('The recording cannot be played.')));
        audio.addEventListener('timeupdate', resolve, { once: true });
      }),
  );
}

/** To the end of the page as a reader gets there: half a window at a time. */
async function readThrough(page) {
  const isAtEnd = () => Math.ceil(scrollY + innerHeight) >= document.documentElement.scrollHeight;
  await page.mouse.move(200, 400);
  while (!(await page.evaluate(isAtEnd))) {
    await page.mouse.wheel(0, 450);
    await page.waitForTimeout(400);
  }
}
