import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openPage, startSite, whenReady } from '../support/site.mjs';

/** By the keyboard alone, and on paper: what only a real browser does. */
describe('the timeline in a page', () => {
  let site;
  let opened;
  let timeline;
  before(async () => {
    site = await startSite();
    opened = await openPage(site.browser, `${site.site}csp.html`, { viewport: { width: 1200, height: 900 } });
    await whenReady(opened.page, 6);
    timeline = opened.page.locator('mobility-timeline');
    await timeline.locator('.scroller').waitFor();
  });
  after(async () => {
    await opened.context.close();
    await site.close();
  });

  const focusedName = () =>
    opened.page.evaluate(() => {
      const inside = document.querySelector('mobility-timeline').shadowRoot.activeElement;
      return inside?.querySelector('.name')?.textContent ?? inside?.textContent.trim();
    });
  const press = async (...keys) => {
    for (const key of keys) await opened.page.keyboard.press(key);
  };

  it('is entered by its region and one Tab, walked through by arrows, and left by one Tab', async () => {
    await timeline.locator('.lane-switch input').first().focus();
    await press('Tab');
    assert.equal(await timeline.locator('.scroller:focus').count(), 1);
    await press('Tab');
    assert.equal(await focusedName(), 'End of the project');
    await press('Home');
    assert.equal(await focusedName(), 'The project begins');
    await press('ArrowRight', 'ArrowRight');
    assert.equal(await focusedName(), 'Second meeting, in Cornellà de Llobregat');
    await press('Tab');
    assert.equal(await focusedName(), 'All dates as a calendar file');
    await press('Shift+Tab');
    assert.equal(await focusedName(), 'Second meeting, in Cornellà de Llobregat');
  });

  it('keeps the focus in view', async () => {
    const view = await timeline.locator('.scroller').boundingBox();
    const bar = await timeline.locator('.bar button:focus').boundingBox();
    assert.ok(bar.x >= view.x && bar.x + bar.width <= view.x + view.width);
  });

  it('opens by Enter, goes on into the details, and comes back by Escape', async () => {
    await press('Enter');
    await timeline.getByRole('button', { name: /Add to calendar/ }).waitFor();
    await press('Tab');
    assert.equal(await focusedName(), 'Close');
    await press('Escape');
    assert.equal(await focusedName(), 'Second meeting, in Cornellà de Llobregat');
    assert.equal(await timeline.locator('#opened').count(), 0);
  });

  it('is a list on paper, and a grid again after it', async () => {
    const entries = opened.page.evaluate(
      () => new Promise((resolve) => addEventListener('afterprint', () => resolve(0), { once: true, capture: true })),
    );
    const pdf = await opened.page.pdf({ format: 'A4' });
    await entries;
    assert.ok(pdf.length > 10_000);
    await timeline.locator('.scroller').waitFor();
  });

  it('violates no policy', async () => {
    assert.equal(await opened.page.locator('#violations').textContent(), '0');
    assert.deepEqual(opened.errors, []);
  });
});
