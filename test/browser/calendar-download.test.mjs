import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import ICAL from 'ical.js';
import { openPage, startSite, whenReady } from '../support/site.mjs';

/** Names of the events of a calendar, as a parser that is not ours reads them. */
const namesOf = (text) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event).summary);

describe('calendar files of the timeline, under a strict policy', () => {
  let site;
  let opened;
  let timeline;
  before(async () => {
    site = await startSite();
    // Narrow, so that the timeline is a list.
    opened = await openPage(site.browser, `${site.site}csp.html`, { viewport: { width: 600, height: 900 } });
    await whenReady(opened.page, 6);
    timeline = opened.page.locator('mobility-timeline');
  });
  after(async () => {
    await opened.context.close();
    await site.close();
  });

  /** What a click on a button brings: the file's name and text. */
  async function download(button) {
    const [file] = await Promise.all([opened.page.waitForEvent('download'), button.click()]);
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
  }

  it('of all dates holds every event of the feed', async () => {
    const { events } = JSON.parse(await readFile(new URL('../../demo/feed/network.json', import.meta.url), 'utf8'));
    const { name, text } = await download(timeline.getByRole('button', { name: 'All dates as a calendar file' }));
    assert.equal(name, 'near-in-europe.ics');
    assert.equal(namesOf(text).length, events.length);
  });

  it('of one event holds that event', async () => {
    await timeline.locator('summary', { hasText: 'Launch meeting in Dijon' }).click();
    const { name, text } = await download(timeline.getByRole('button', { name: /Add to calendar.*Launch meeting/ }));
    assert.equal(name, 'near-in-europe-2019-12-19-launch-meeting-in-dijon.ics');
    assert.deepEqual(namesOf(text), ['Launch meeting in Dijon']);
  });

  it('violate no policy', async () => {
    assert.equal(await opened.page.locator('#violations').textContent(), '0');
    assert.deepEqual(opened.errors, []);
  });
});
