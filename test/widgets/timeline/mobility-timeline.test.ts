import { expect } from '@esm-bundle/chai';
import { html } from 'lit';
import { withLocale } from '../../../src/localization/element-locale.js';
import { formatDayRange } from '../../../src/localization/format.js';
import { templates as fr } from '../../../src/localization/locales/fr.js';
import { templates as lv } from '../../../src/localization/locales/lv.js';
import type { Language } from '../../../src/model/language.js';
import type { MobilityTimeline } from '../../../src/widgets/timeline/define.js';
import '../../../src/widgets/timeline/define.js';
import { event, flow, network, organization } from '../../model/sample-network.js';
import { allByRole, byRole, spokenText } from '../../support/by-role.js';
import { expectReservedSpace } from '../../support/expect-reserved-space.js';
import { expectNoAxeViolations } from '../../support/expect-axe.js';
import { mount } from '../../support/fixture.js';
import { newAddress, serve, serveJson } from '../../support/serve.js';
import { settle } from '../../support/settle.js';

const text = (en: string) => ({ en, fr: `${en} (fr)`, lv: `${en} (lv)` });
const FEED = network({
  organizations: [
    organization('dijon', 'FR', { address: { addressLocality: text('Dijon'), addressCountry: 'FR' } }),
    organization('liepaja', 'LV'),
    organization('guadix', 'ES', { role: 'associate', memberOf: 'liepaja' }),
  ],
  events: [
    event('closing', '2022-08-25', { name: text('Closing'), location: 'guadix' }),
    event('launch', '2019-12-19', { name: text('Launch'), endDate: '2019-12-20', location: 'dijon' }),
    event('off', '2020-06', { name: text('Never met'), eventStatus: 'cancelled' }),
    event('mobility', '2022-03-28', {
      type: 'mobility',
      name: text('First mobility'),
      summary: text('Two each.'),
      endDate: '2022-04-08',
      eventStatus: 'moved',
      previousStartDate: '2020-04',
    }),
  ],
  flows: [flow('dijon', 'liepaja', 5), flow('liepaja', 'dijon', 3)],
});

const served = (parts: object = {}) => serveJson(newAddress('timeline'), { ...FEED, ...parts });

async function open(
  feed: string,
  { lang = 'en', theme = 'light', today = '2022-03-30' } = {},
): Promise<MobilityTimeline> {
  const element = mount<MobilityTimeline>(
    html`<mobility-timeline feed=${feed} lang=${lang} theme=${theme} today=${today}
      ><p>Fallback</p></mobility-timeline
    >`,
  );
  await Promise.race(
    ['mobility-ready', 'mobility-error'].map(
      (name) => new Promise((resolve) => element.addEventListener(name, resolve, { once: true })),
    ),
  );
  await settle(element);
  return element;
}

const itemsOf = (element: Element) => allByRole(element, 'listitem').map((item) => spokenText(item));
const headingsOf = (element: Element) =>
  allByRole(element, 'heading').map((heading) => `${heading.localName} ${spokenText(heading)}`);

describe('<mobility-timeline>', () => {
  it('is an outline of years and events in order of time', async () => {
    expect(headingsOf(await open(served()))).to.deep.equal([
      'h2 Meetings and mobilities',
      'h3 2019',
      'h4 Launch',
      'h3 2020',
      'h4 Never met',
      'h3 2022',
      'h4 First mobility',
      'h4 Closing',
    ]);
  });

  it('has a list for each year', async () => {
    const lists = allByRole(await open(served()), 'list').map((list) => list.children.length);
    expect(lists).to.deep.equal([1, 1, 3]);
  });

  it('says in a sentence what takes place and when', async () => {
    const region = spokenText(byRole(await open(served()), 'region', 'Meetings and mobilities'));
    expect(region).to.match(/2 meetings and 1 test mobility, December 2019\W+August 2022\./);
  });

  it('tells day, kind, place, people and status of each event in words', async () => {
    const [launch, off, mobility] = itemsOf(await open(served()));
    expect(launch).to.match(/^19\W+20 December 2019\s*Launch\s*Meeting\s*Dijon\s*Past$/);
    expect(off).to.match(/^June 2020\s*Never met\s*Meeting\s*Cancelled$/);
    expect(mobility).to.match(/^28 March\W+8 April 2022\s*first planned for April 2020\s*First mobility/);
    expect(mobility).to.match(/Test mobility\s*8 apprentices\s*Now\s*Two each\.$/);
  });

  it('has machine-readable days', async () => {
    const times = [...(await open(served())).shadowRoot!.querySelectorAll('time')].map(({ dateTime }) => dateTime);
    expect(times).to.deep.equal(['2019-12-19', '2020-06', '2022-03-28', '2022-08-25']);
  });

  it('gives an event the colour of the partner that receives, an associate that of its partner', async () => {
    const element = await open(served());
    const hues = allByRole(element, 'listitem').map((item) => /hue-\d/.exec(item.className)?.[0]);
    expect(hues).to.deep.equal(['hue-1', undefined, undefined, undefined, 'hue-2']);
  });

  const places: [today: string, index: number][] = [
    ['2019-01-01', 0],
    ['2020-01-01', 1],
    ['2022-03-30', 3],
    ['2022-08-24', 3],
    ['2022-08-25', 4],
    ['2026-11-23', 4],
  ];
  for (const [today, index] of places)
    it(`shows today, frozen at ${today}, in its place`, async () => {
      const items = itemsOf(await open(served(), { today }));
      const found = items.flatMap((item, place) => (item.startsWith('Today, ') ? [place] : []));
      expect(found).to.deep.equal([index]);
      expect(items).to.have.lengthOf(5);
    });

  it('shows the visitor’s own day where no day, or none that exists, is given', async () => {
    for (const today of ['', 'soon', '2022-02-30']) {
      const items = itemsOf(await open(served(), { today }));
      expect(items.filter((item) => item.startsWith('Today, '))).to.deep.equal([items.at(-1)]);
    }
  });

  it('does not call an event good news that was called off for today', async () => {
    const element = await open(served(), { today: '2020-06-15' });
    const off = allByRole(element, 'listitem')[1]!;
    expect(spokenText(off)).to.match(/Cancelled$/);
    expect(off.querySelector('.positive')).to.equal(null);
  });

  const translations: [Language, Record<string, unknown>][] = [
    ['fr', fr],
    ['lv', lv],
  ];
  for (const [lang, texts] of translations)
    it(`speaks ${lang}`, async () => {
      const element = await open(served(), { lang });
      const [launch, , mobility] = itemsOf(element);
      expect(byRole(element, 'region', texts['timeline.title'] as string)).to.be.instanceOf(HTMLElement);
      expect(launch).to.include(withLocale(lang, () => formatDayRange('2019-12-19', '2019-12-20').replace(/\s/g, ' ')));
      expect(launch).to.include(`Launch (${lang})`).and.to.include(`Dijon (${lang})`);
      expect(mobility).to.include(texts['timeline.now']).and.to.include(texts['event.mobility']);
    });

  it('counts nobody, and no place, where the feed tells none', async () => {
    const [, only] = itemsOf(await open(served({ flows: [], events: [event('e', '2022-05', { location: 'gone' })] })));
    expect(only).to.match(/^May 2022\s*e\s*Meeting\s*Upcoming$/);
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
    expect(headingsOf(element).slice(0, 3)).to.deep.equal(['h5 Meetings and mobilities', 'h6 2019', 'h6 Launch']);
  });

  it('is about as high while loading as with the sample feed', () => expectReservedSpace('mobility-timeline'));

  for (const theme of ['light', 'dark'])
    it(`has no accessibility violations, ${theme}`, async () => {
      await expectNoAxeViolations(await open('/demo/feed/network.json', { theme, today: '2022-05-20' }));
      await expectNoAxeViolations(await open(served({ events: [] }), { theme }));
      await expectNoAxeViolations(await open('', { theme, lang: 'lv' }));
    });
});
