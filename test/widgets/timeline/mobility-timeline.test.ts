import { expect } from '@esm-bundle/chai';
import { withLocale } from '../../../src/localization/element-locale.js';
import { formatDayRange } from '../../../src/localization/format.js';
import { templates as ca } from '../../../src/localization/locales/ca.js';
import { templates as es } from '../../../src/localization/locales/es.js';
import { templates as fr } from '../../../src/localization/locales/fr.js';
import { templates as lv } from '../../../src/localization/locales/lv.js';
import { templates as pt } from '../../../src/localization/locales/pt.js';
import type { Language } from '../../../src/model/language.js';
import { fromEpochDay } from '../../../src/model/plain-date.js';
import { event } from '../../model/sample-network.js';
import { allByRole, byRole, spokenText } from '../../support/by-role.js';
import { expectNoAxeViolations } from '../../support/expect-axe.js';
import { expectReservedSpace } from '../../support/expect-reserved-space.js';
import { newAddress, serve } from '../../support/serve.js';
import { settle } from '../../support/settle.js';
import { choose, headingsOf, itemsOf, open, openDetails, openFilters, served, until } from './timeline-page.js';

const find = (element: Element, selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector);
const statusOf = (element: Element) => spokenText(find(element, '.chosen-filters [role="status"]')!);

describe('<mobility-timeline> as a list', () => {
  it('is an outline of months and events in order of time', async () => {
    expect(headingsOf(await open(served()))).to.deep.equal([
      'h2 Meetings and mobilities',
      'h3 December 2019',
      'h4 Launch',
      'h3 June 2020',
      'h4 Never met',
      'h3 September 2020',
      'h4 Put off',
      'h3 February 2022',
      'h4 Apply',
      'h3 March 2022',
      'h4 Language test',
      'h4 First mobility',
      'h3 July 2022',
      'h4 Guide',
      'h3 August 2022',
      'h4 Closing',
    ]);
  });

  it('says in a sentence what takes place and when', async () => {
    const region = spokenText(byRole(await open(served()), 'region', 'Meetings and mobilities'));
    expect(region).to.match(/2 meetings and 1 test mobility, December 2019\W+August 2022\./);
  });

  it('tells day, kind, place, people and status of each event in words', async () => {
    const items = itemsOf(await open(served()));
    const starts = [
      /^19\W+20 December 2019 Launch Meeting\s?Dijon Past Details: Launch/,
      /^June 2020 Never met Meeting Cancelled Details/,
      /^September 2020 Put off Meeting Postponed Details/,
      /^4 February 2022 Apply Deadline Past/,
      /^14 March 2022 Language test Language test Past/,
      /^28 March\W+8 April 2022 First mobility Test mobility\s?8 apprentices Moved from April 2020 Now Details/,
      /^Today, 30 March 2022$/,
      /^July 2022 Guide Result Moved Upcoming/,
      /^25 August 2022 Closing Meeting\s?guadix town Upcoming/,
    ];
    const events = items.filter((item) => !/^\w+ to \w+/.test(item) && /\d{4}/.test(item.slice(0, 30)));
    for (const [index, start] of starts.entries()) expect(events[index]).to.match(start);
  });

  it('has machine-readable days', async () => {
    const times = [...(await open(served())).shadowRoot!.querySelectorAll('.when time')];
    expect(times.map((time) => (time as HTMLTimeElement).dateTime)).to.include.members([
      '2019-12-19',
      '2020-06',
      '2022-03-28',
    ]);
  });

  it('gives an event the colour of the partner that receives, an associate that of its partner', async () => {
    const entries = [...(await open(served())).shadowRoot!.querySelectorAll('.entry')];
    const hues = entries.map(({ className }) => Number(/hue-(\d)/.exec(className)?.[1]));
    expect(hues).to.deep.equal([1, 0, 0, 0, 0, 0, 0, 2]);
  });

  const places: [today: string, index: number][] = [
    ['2019-01-01', 0],
    ['2020-01-01', 1],
    ['2022-03-30', 6],
    ['2022-08-24', 7],
    ['2022-08-25', 8],
    ['2026-11-23', 8],
  ];
  for (const [today, index] of places)
    it(`shows today, frozen at ${today}, in its place`, async () => {
      const rows = [...(await open(served(), { today })).shadowRoot!.querySelectorAll('.entries > li')];
      expect(rows.findIndex((row) => row.classList.contains('today'))).to.equal(index);
      expect(rows).to.have.lengthOf(9);
    });

  it('shows the visitor’s own day where no day, or none that exists, is given', async () => {
    for (const today of ['', 'soon', '2022-02-30']) {
      const element = await open(served(), { today });
      expect(spokenText(find(element, '.today')!)).to.match(/^Today, \d/);
    }
  });

  it('shows the new day after midnight', async () => {
    const { setTimeout: real } = window;
    const timers: { run: () => void; after: number }[] = [];
    const wait = 3_600_000;
    window.setTimeout = ((run: () => void, after = 0) =>
      after > 20_000 && after <= 25 * wait ? timers.push({ run, after }) : real(run, after)) as typeof setTimeout;
    try {
      const element = await open(served(), { today: '' });
      let rendered = false;
      element.requestUpdate = () => (rendered = true);
      for (const { run } of [...timers]) run();
      expect(rendered).to.equal(true);
    } finally {
      window.setTimeout = real;
    }
  });

  const languages: [Language, Record<string, unknown>][] = [
    ['fr', fr],
    ['es', es],
    ['ca', ca],
    ['lv', lv],
    ['pt', pt],
  ];
  for (const [lang, texts] of languages)
    it(`speaks ${lang}, in list, grid, details and filters`, async () => {
      const element = await open(served(), { lang });
      const [launch] = itemsOf(element);
      expect(byRole(element, 'region', texts['timeline.title'] as string)).to.be.instanceOf(HTMLElement);
      expect(launch).to.include(withLocale(lang, () => formatDayRange('2019-12-19', '2019-12-20').replace(/\s/g, ' ')));
      for (const id of ['details', 'now', 'cancelled', 'postponed', 'filter', 'view.grid', 'calendar.all'])
        expect(spokenText(element.shadowRoot!)).to.include(texts[`timeline.${id}`]);
      await openFilters(element);
      expect(spokenText(find(element, '.fields')!)).to.include(texts['timeline.year.all']);
      byRole(element, 'button', texts['timeline.view.grid'] as string).click();
      const grid = await until(() => find(element, '.scroller'));
      expect(grid.getAttribute('aria-label')).to.equal(texts['timeline.grid']);
    });

  it('tells who goes where, shows the picture, the documents and the series once it is opened', async () => {
    const element = await open(served());
    const mobility = await openDetails(element, 'First mobility');
    expect(spokenText(mobility)).to.match(/Two each\./);
    expect(spokenText(mobility)).to.match(/Dijon to liepaja town, 5 apprentices/);
    expect(spokenText(mobility)).to.match(/liepaja town to Dijon, 3 apprentices/);
    expect(mobility.querySelector('img')!.alt).to.equal('Workshop');
    expect(spokenText(mobility)).to.match(/With Language test ?, 14 March 2022/);
    const launch = await openDetails(element, 'Launch');
    expect(allByRole(launch, 'link', /^Download: The guide \(English/)).to.have.lengthOf(1);
    expect(mobility.open).to.equal(true);
  });

  it('leads from a part of a series to the whole, and the focus with it', async () => {
    const element = await open(served());
    const test = await openDetails(element, 'Language test');
    byRole(test, 'button', 'First mobility').click();
    await settle(element);
    expect(element.shadowRoot!.activeElement?.getAttribute('data-event')).to.equal('mobility');
    expect(element.shadowRoot!.activeElement?.querySelector('details')?.open).to.equal(true);
  });

  it('selects a mobility for the other widgets while it is open', async () => {
    const element = await open(served());
    const chosen: unknown[] = [];
    element.addEventListener('mobility-select', ({ detail }) => chosen.push(detail.event));
    const mobility = await openDetails(element, 'First mobility');
    await openDetails(element, 'Launch');
    expect(find(element, '.entry.mobility')!.getAttribute('aria-current')).to.equal('true');
    mobility.querySelector('summary')!.click();
    await until(() => chosen.length > 1);
    expect(chosen).to.deep.equal(['mobility', undefined]);
  });

  it('filters by the partner that another widget of the feed selected, until the chip is pressed', async () => {
    const feed = served();
    const [element, other] = [await open(feed), await open(feed)];
    await openFilters(other);
    await choose(other, 'Partner', 'Dijon');
    const chip = await until(() => find(element, '.chip.chosen'));
    expect(spokenText(chip)).to.equal('Dijon : remove filter');
    expect(element.shadowRoot!.querySelectorAll('.entry')).to.have.lengthOf(3);
    chip.click();
    await settle(element);
    await settle(other);
    for (const one of [element, other]) expect(one.shadowRoot!.querySelectorAll('.entry')).to.have.lengthOf(8);
    expect(element.shadowRoot!.activeElement?.localName).to.equal('summary');
  });

  it('filters by kind and school year, and says how many are left', async () => {
    const element = await open(served());
    expect(statusOf(element)).to.equal('');
    await openFilters(element);
    await choose(element, 'Kind', 'Meeting');
    expect(statusOf(element)).to.equal('Showing 4 of 8');
    await choose(element, 'School year', '2019/20');
    expect(statusOf(element)).to.equal('Showing 2 of 8');
    expect(element.shadowRoot!.querySelectorAll('.entry')).to.have.lengthOf(2);
    expect(find(element, '.today')).to.equal(null);
  });

  it('says so when nothing fits, and shows all again', async () => {
    const element = await open(served());
    await openFilters(element);
    await choose(element, 'Kind', 'Deadline');
    await choose(element, 'School year', '2019/20');
    expect(statusOf(element)).to.equal('Showing 0 of 8');
    byRole(element, 'button', 'Show all dates').click();
    await settle(element);
    expect(element.shadowRoot!.querySelectorAll('.entry')).to.have.lengthOf(8);
    expect(statusOf(element)).to.equal('');
  });

  it('has no filters where there is little to filter', async () => {
    const element = await open(served({ events: [event('e', '2022-05')] }));
    expect(find(element, '.tools summary')).to.equal(null);
  });

  it('shows a part of a long list, from where it matters, and more at both ends', async () => {
    const events = Array.from({ length: 300 }, (_, index) => event(`e${index}`, fromEpochDay(19000 + index)));
    const element = await open(served({ events }), { today: fromEpochDay(19100) });
    const names = () =>
      [...element.shadowRoot!.querySelectorAll('.entry')].map((entry) => entry.getAttribute('data-event'));
    expect([names().length, names()[0]]).to.deep.equal([50, 'e95']);
    byRole(element, 'button', 'Later dates (155)').click();
    await settle(element);
    expect(element.shadowRoot!.activeElement?.getAttribute('data-event')).to.equal('e145');
    byRole(element, 'button', 'Earlier dates (95)').click();
    await settle(element);
    expect(element.shadowRoot!.activeElement?.getAttribute('data-event')).to.equal('e45');
    expect([names()[0], names().at(-1)]).to.deep.equal(['e45', 'e194']);
  });

  describe('with a link to an event', () => {
    afterEach(() => history.replaceState(null, '', location.pathname + location.search));

    it('opens it, and writes the one that is open', async () => {
      history.replaceState(null, '', '#timeline=launch');
      const element = await open(served(), { hash: true });
      await until(() => find(element, '[data-event="launch"] details[open]'));
      await openDetails(element, 'First mobility');
      expect(location.hash).to.equal('#timeline=mobility');
    });

    it('leaves the page’s address alone where nobody asked for it', async () => {
      history.replaceState(null, '', '#timeline=launch');
      const element = await open(served());
      expect(find(element, '[data-event="launch"] details')!.hasAttribute('open')).to.equal(false);
      await openDetails(element, 'First mobility');
      expect(location.hash).to.equal('#timeline=launch');
    });

    it('takes no harm from one that the feed does not hold', async () => {
      history.replaceState(null, '', '#timeline=nothing');
      expect(itemsOf(await open(served(), { hash: true })).length).to.be.above(8);
    });
  });

  it('is a list with everything open on paper, also from the grid', async () => {
    const element = await open(served(), { view: 'grid', width: 900 });
    expect(find(element, '.scroller')).not.to.equal(null);
    window.dispatchEvent(new Event('beforeprint'));
    const details = [...element.shadowRoot!.querySelectorAll('details.more')] as HTMLDetailsElement[];
    expect(details.map((one) => one.open)).to.deep.equal(Array(8).fill(true));
    expect(spokenText(element.shadowRoot!)).to.include('The guide: https://feed.example/en.pdf');
    window.dispatchEvent(new Event('afterprint'));
    await settle(element);
    expect(find(element, '.scroller')).not.to.equal(null);
  });

  it('says so when there are no dates', async () => {
    const element = await open(served({ events: [] }));
    expect(spokenText(byRole(element, 'region'))).to.include('No dates have been published yet.');
  });

  it('says so when the feed cannot be had', async () => {
    const element = await open(serve(newAddress('gone'), () => new Response('', { status: 404 })));
    expect(spokenText(byRole(element, 'status'))).to.include('This content could not be loaded.');
  });

  it('keeps the levels of its headings below its own', async () => {
    const element = await open(served());
    element.headingLevel = 5;
    await settle(element);
    expect(headingsOf(element).slice(0, 3)).to.deep.equal([
      'h5 Meetings and mobilities',
      'h6 December 2019',
      'h6 Launch',
    ]);
  });

  it('is about as high while loading as with the sample feed', () => expectReservedSpace('mobility-timeline'));

  for (const theme of ['light', 'dark'])
    it(`has no accessibility violations, ${theme}`, async () => {
      const element = await open('/demo/feed/network.json', { theme, today: '2022-05-20' });
      await openDetails(element, 'First test mobility');
      await openFilters(element);
      await choose(element, 'School year', '2021/22');
      await expectNoAxeViolations(element);
      await expectNoAxeViolations(await open(served({ events: [] }), { theme }));
      await expectNoAxeViolations(await open('', { theme, lang: 'lv' }));
    });
});
