import { expect } from '@esm-bundle/chai';
import { event } from '../../model/sample-network.js';
import { allByRole, byRole, nameOf, spokenText } from '../../support/by-role.js';
import { expectNoAxeViolations } from '../../support/expect-axe.js';
import { settle } from '../../support/settle.js';
import { barsOf, FEED, headingsOf, open, press, served, until } from './timeline-page.js';

const focused = (element: Element) => element.shadowRoot!.activeElement?.getAttribute('data-event');
const inGrid = (options: object = {}) => open(served(), { width: 900, ...options });

describe('<mobility-timeline> as a grid', () => {
  it('is what a wide widget shows, and a narrow one on request', async () => {
    expect(barsOf(await open(served(), { width: 703 }))).to.have.lengthOf(0);
    expect(barsOf(await open(served(), { width: 705 }))).to.have.lengthOf(8);
    const narrow = await open(served(), { width: 320 });
    byRole(narrow, 'button', 'Show as grid').click();
    await until(() => barsOf(narrow).length);
    byRole(narrow, 'button', 'Show as list').click();
    await settle(narrow);
    expect(barsOf(narrow)).to.have.lengthOf(0);
  });

  it('is not offered below 320 pixels', async () => {
    const element = await open(served(), { width: 300, view: 'grid' });
    expect(barsOf(element)).to.have.lengthOf(0);
    expect(allByRole(element, 'button', 'Show as grid')).to.have.lengthOf(0);
  });

  it('is not offered for centuries', async () => {
    const events = [event('a', '1022-03'), event('b', '2022-03')];
    expect(barsOf(await open(served({ events }), { width: 900 }))).to.have.lengthOf(0);
  });

  it('has lanes by kind or by partner, every event in one', async () => {
    const element = await inGrid();
    expect(headingsOf(element).slice(1)).to.deep.equal([
      'h3 Meeting',
      'h3 Test mobility',
      'h3 Language test',
      'h3 Deadline',
      'h3 Result',
    ]);
    [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('.lane-switch input')][1]!.click();
    await settle(element);
    expect(headingsOf(element).slice(1)).to.deep.equal(['h3 Several partners', 'h3 Dijon', 'h3 liepaja town']);
    expect(new Set(barsOf(element).map((bar) => bar.dataset.event)).size).to.equal(FEED.events.length);
    expect(headingsOf(await inGrid({ lanes: 'partner' }))[1]).to.equal('h3 Several partners');
  });

  it('says name, days and status of an event, and whether it is open', async () => {
    const element = await inGrid();
    const bar = byRole(element, 'button', /First mobility/);
    expect(nameOf(bar, 'button')).to.match(/^First mobility 28 March\W+8 April 2022 Moved from April 2020 Now$/);
    expect(bar.getAttribute('aria-expanded')).to.equal('false');
    expect(nameOf(byRole(element, 'button', /Never met/), 'button')).to.equal('Never met June 2020 Cancelled');
  });

  it('never cuts a label, and lays none over another', async () => {
    for (const lang of ['en', 'lv']) {
      const element = await open('/demo/feed/network.json', { width: 900, lang, today: '2022-04-01' });
      const boxes = barsOf(element).map((bar) => ({ bar, box: bar.getBoundingClientRect() }));
      expect(boxes).to.have.lengthOf(17);
      for (const { bar, box } of boxes) {
        expect(bar.scrollWidth, spokenText(bar)).to.be.at.most(bar.clientWidth + 1);
        for (const other of boxes)
          if (other.bar !== bar) {
            const apart =
              other.box.left >= box.right - 1 ||
              other.box.right <= box.left + 1 ||
              other.box.top >= box.bottom - 1 ||
              other.box.bottom <= box.top + 1;
            expect(apart, `${spokenText(bar)} and ${spokenText(other.bar)}`).to.equal(true);
          }
      }
    }
  });

  it('scrolls by itself in a named region, and shows today at first', async () => {
    const element = await inGrid();
    const region = byRole(element, 'region', 'Calendar of months');
    expect(region.scrollWidth).to.be.above(region.clientWidth);
    expect(element.offsetWidth).to.equal(900);
    const mark = element.shadowRoot!.querySelector('.today-mark')!;
    expect(spokenText(mark)).to.equal('Today, 30 March 2022');
    const [line, view] = [
      element.shadowRoot!.querySelector('.today-line')!.getBoundingClientRect(),
      region.getBoundingClientRect(),
    ];
    expect(line.left).to.be.within(view.left, view.right);
  });

  it('shows the last dates when all is past', async () => {
    const element = await inGrid({ today: '2026-11-23' });
    const region = byRole(element, 'region', 'Calendar of months').getBoundingClientRect();
    expect(byRole(element, 'button', /^Closing/).getBoundingClientRect().left).to.be.within(region.left, region.right);
  });

  it('is one tab stop, at what takes place', async () => {
    const element = await inGrid();
    const stops = barsOf(element).filter((bar) => bar.tabIndex === 0);
    expect(stops.map((bar) => bar.dataset.event)).to.deep.equal(['mobility']);
  });

  it('scrolls by the keys of the browser in a region that can have the focus', async () => {
    const element = await inGrid();
    const region = byRole(element, 'region', 'Calendar of months');
    expect(region.tabIndex).to.equal(0);
    region.focus();
    expect(element.shadowRoot!.activeElement).to.equal(region);
    for (const key of ['ArrowRight', 'ArrowLeft', 'Home', 'End', 'PageDown'])
      expect((await press(element, key)).defaultPrevented, key).to.equal(false);
  });

  it('is walked through by keys', async () => {
    const element = await inGrid();
    barsOf(element)
      .find((bar) => bar.tabIndex === 0)!
      .focus();
    const steps: [key: string, at: string][] = [
      ['ArrowLeft', 'test'],
      ['ArrowLeft', 'due'],
      ['ArrowRight', 'test'],
      ['ArrowDown', 'due'],
      ['ArrowDown', 'guide'],
      ['ArrowUp', 'due'],
      ['Home', 'launch'],
      ['End', 'closing'],
      ['PageUp', 'guide'],
      ['PageDown', 'closing'],
      ['ArrowRight', 'closing'],
    ];
    for (const [key, at] of steps) {
      await press(element, key);
      expect(focused(element), key).to.equal(at);
      expect(
        barsOf(element)
          .filter((bar) => bar.tabIndex === 0)
          .map((bar) => bar.dataset.event),
      ).to.deep.equal([at]);
    }
  });

  it('leaves keys with modifiers, and keys elsewhere, to the browser', async () => {
    const element = await inGrid();
    barsOf(element)[0]!.focus();
    expect((await press(element, 'ArrowRight', { ctrlKey: true })).defaultPrevented).to.equal(false);
    expect((await press(element, 'a')).defaultPrevented).to.equal(false);
    byRole(element, 'button', 'Show as list').focus();
    expect((await press(element, 'ArrowRight')).defaultPrevented).to.equal(false);
  });

  it('opens the details of an event below, and closes them by Escape or button with the focus back', async () => {
    const element = await inGrid();
    const bar = byRole(element, 'button', /^First mobility/);
    for (const close of ['bar', 'details', 'button']) {
      bar.focus();
      bar.click();
      const panel = await until(() => element.shadowRoot!.querySelector<HTMLElement>('#opened'));
      await until(() => panel.querySelector('button[part="calendar"]'));
      expect(bar.getAttribute('aria-expanded')).to.equal('true');
      expect(bar.getAttribute('aria-controls')).to.equal('opened');
      expect(spokenText(panel)).to.match(/Dijon to liepaja town, 5 apprentices/);
      if (close === 'details') byRole(panel, 'button', /^Add to calendar/).focus();
      if (close === 'button') byRole(panel, 'button', 'Close').click();
      else await press(element, 'Escape');
      await settle(element);
      expect(element.shadowRoot!.querySelector('#opened')).to.equal(null);
      expect(focused(element)).to.equal('mobility');
    }
  });

  it('stays where it is when the code for details comes', async () => {
    const element = await inGrid();
    const region = byRole(element, 'region', 'Calendar of months');
    const before = region.getBoundingClientRect().top;
    byRole(element, 'button', /^First mobility/).click();
    await until(() => element.shadowRoot!.querySelector('#opened button[part="calendar"]'));
    expect(region.getBoundingClientRect().top).to.be.closeTo(before, 1);
  });

  it('shows some rows of a crowd, and all of a lane on request', async () => {
    const events = Array.from({ length: 400 }, (_, index) =>
      event(`e${index}`, `2022-0${1 + (index % 3)}-1${index % 9}`),
    );
    const element = await open(served({ events }), { width: 900 });
    expect(barsOf(element).length).to.be.below(100);
    byRole(element, 'button', 'Show all 400').click();
    await settle(element);
    expect(barsOf(element)).to.have.lengthOf(400);
  });

  it('draws of a crowd what the first view shows, and all of it when the page is idle', async () => {
    const events = Array.from({ length: 200 }, (_, index) =>
      event(`e${index}`, `20${10 + Math.floor(index / 12)}-0${1 + (index % 9)}-1${index % 10}`),
    );
    const element = await open(served({ events }), { width: 900, today: '2022-04-01' });
    const region = byRole(element, 'region', 'Calendar of months').getBoundingClientRect();
    const [before, stop] = [barsOf(element).length, barsOf(element).find((bar) => bar.tabIndex === 0)!];
    expect(stop.getBoundingClientRect().left).to.be.within(region.left, region.right);
    stop.focus();
    await press(element, 'End');
    expect(focused(element)).to.match(/^e/);
    await until(() => barsOf(element).length === 200);
    expect(before).to.be.above(0);
    expect(new Set(barsOf(element).map((bar) => bar.dataset.event)).size).to.equal(200);
  });

  for (const theme of ['light', 'dark'])
    it(`has no accessibility violations, ${theme}`, async () => {
      const element = await open('/demo/feed/network.json', { theme, width: 900, today: '2022-05-20' });
      byRole(element, 'button', /^First test mobility/).click();
      await until(() => element.shadowRoot!.querySelector('#opened button[part="calendar"]'));
      await expectNoAxeViolations(element);
    });
});
