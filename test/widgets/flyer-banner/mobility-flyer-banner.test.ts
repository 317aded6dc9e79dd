import { expect } from '@esm-bundle/chai';
import { html } from 'lit';
import '../../../src/widgets/flyer-banner/define.js';
import { restore } from '../../../src/widgets/flyer-banner/mobility-flyer-banner-dismissals.js';
import type { MobilityFlyerBanner } from '../../../src/widgets/flyer-banner/mobility-flyer-banner.js';
import type { Network } from '../../../src/model/network.js';
import { allByRole, byRole, nameOf, spokenText } from '../../support/by-role.js';
import { expectNoAxeViolations } from '../../support/expect-axe.js';
import { mount } from '../../support/fixture.js';
import { settle } from '../../support/settle.js';

/** What a feed may hold, and what it may not. */
type Json = any;

const file = (inLanguage: string) => ({
  contentUrl: `files/flyer-${inLanguage}.pdf`,
  inLanguage,
  encodingFormat: 'application/pdf',
  contentSize: 420_000,
  pages: 2,
});
const action = (en: string, url: string) => ({ label: { en, fr: `${en} (fr)` }, url });

const PROJECT: Json = {
  acronym: 'NEAR',
  name: { en: 'A network', fr: 'Un réseau' },
  programme: 'Erasmus+',
  programmePeriod: '2014-2020',
  action: 'KA202',
  startDate: '2019-09',
  endDate: '2022-08-31',
  requiredStatement: {
    label: { en: 'Co-funded by the Erasmus+ Programme', fr: 'Cofinancé par le programme Erasmus+' },
    value: { en: 'The support does not constitute an endorsement.', lv: 'Atbalsts nav uzskatāms par apstiprinājumu.' },
  },
};

const FEED = {
  version: '1.0',
  id: 'https://example.org/network.json',
  language: 'en',
  languages: ['en', 'fr', 'lv'],
  homepage: 'https://example.org/',
  dateModified: '2022-06-30',
  project: PROJECT,
  organizations: [],
  events: [
    { id: 'travel', type: 'mobility', name: 'They travel', startDate: '2022-06-27', endDate: '2022-07-08' },
    { id: 'off', type: 'meeting', name: 'Called off', startDate: '2022-06-30', eventStatus: 'cancelled' },
  ],
  flows: [],
  resources: [{ id: 'flyer', learningResourceType: 'flyer', name: 'Flyer', files: [file('en'), file('lv')] }],
  quizzes: [],
  banners: [
    {
      id: 'trade',
      name: { en: 'Learn your trade', lv: 'Apgūsti amatu' },
      description: 'Two weeks abroad.\n\nAsk your school.',
      image: {
        alt: { en: 'A road to the sea' },
        credit: 'The network',
        focalPoint: { x: 0.25, y: 0.75 },
        sources: [
          {
            src: '/demo/feed/images/banner-dark.svg',
            type: 'image/svg+xml',
            media: '(prefers-color-scheme: dark)',
            width: 1200,
            height: 800,
          },
          { src: '/demo/feed/images/banner.svg', type: 'image/svg+xml', width: 1200, height: 800 },
        ],
      },
      actions: [
        action('First', 'https://example.org/1'),
        action('Second', 'https://example.org/2'),
        action('Third', 'https://example.org/3'),
        action('Fourth', 'https://example.org/4'),
      ],
      flyer: 'flyer',
      countdownTo: 'travel',
    },
    { id: 'join', name: 'Join us', flyer: 'gone', countdownTo: 'off' },
  ] as Json[],
};

/** Fields that are undefined are missing from the JSON. */
type Feed = { readonly [Key in keyof typeof FEED]: (typeof FEED)[Key] | undefined };

const realFetch = window.fetch;
let feedNumber = 0;

/** Serves a feed, or a failure, at an address that no other test has used. */
function serve(feed: Feed | undefined): string {
  const address = new URL(`/feeds/banner-${++feedNumber}.json`, location.href).href;
  const next = window.fetch;
  window.fetch = async (input, init) => {
    const asked = input instanceof Request ? input.url : String(input);
    if (asked !== address) return next(input, init);
    return feed ? Response.json(feed) : new Response('', { status: 503 });
  };
  return address;
}

interface Setting {
  readonly lang?: string;
  readonly theme?: string;
  readonly banner?: string;
  readonly today?: string;
  readonly remember?: 'none' | 'session' | 'local';
  readonly shareUrl?: string;
}

async function open(feed: Feed | undefined, setting: Setting = {}): Promise<MobilityFlyerBanner> {
  const {
    lang = 'en',
    theme = 'light',
    banner = '',
    today = '2022-06-24',
    remember = 'local',
    shareUrl = '',
  } = setting;
  const element = mount<MobilityFlyerBanner>(
    html`<mobility-flyer-banner
      feed=${serve(feed)}
      lang=${lang}
      theme=${theme}
      banner=${banner}
      today=${today}
      remember=${remember}
      share-url=${shareUrl}
      ><p>Fallback</p></mobility-flyer-banner
    >`,
  );
  await new Promise<void>((resolve) => {
    element.addEventListener('mobility-ready', () => resolve(), { once: true });
    element.addEventListener('mobility-error', () => resolve(), { once: true });
  });
  await settle(element);
  return element;
}

const all = <T extends Element = HTMLElement>(element: Element, selector: string): T[] => [
  ...(element.shadowRoot?.querySelectorAll<T>(selector) ?? []),
];

function find(element: Element, selector: string): HTMLElement;
function find<T extends Element>(element: Element, selector: string, kind: new () => T): T;
function find(element: Element, selector: string, kind: new () => Element = HTMLElement): Element {
  const found = all(element, selector)[0];
  if (!(found instanceof kind)) throw new Error(`Nothing is ${selector}.`);
  return found;
}

const textOf = (node: Element | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const fundingOf = (element: Element): string[] => all(element, '.statement p').map(textOf);
const headline = (element: Element): string => textOf(find(element, 'h2'));

/** What comes once the page is at rest. */
async function withTools(element: MobilityFlyerBanner): Promise<MobilityFlyerBanner> {
  while (!element.shadowRoot?.querySelector('.tools button')) await new Promise((resolve) => setTimeout(resolve, 20));
  await settle(element);
  return element;
}

async function press(element: MobilityFlyerBanner, name: string | RegExp): Promise<void> {
  byRole(element, 'button', name).click();
  await settle(element);
  await settle(element);
}

const HIDEABLE = [
  { id: 'first', name: { en: 'First notice', lv: 'Pirmais' }, dismissible: true },
  { id: 'second', name: 'Second notice', dismissible: true },
];
const hideable = (...changes: Json[]): Feed => ({
  ...FEED,
  banners: HIDEABLE.map((banner, index): Json => Object.assign({}, banner, changes[index])),
});
const storedKeys = (): string[] =>
  [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter((key) => key.startsWith('mobility-banner'));

/** Puts another value at a property of the browser until the test ends. */
const undo: (() => void)[] = [];
function replace(target: object, name: string, value: unknown): void {
  const former = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, value });
  undo.push(() => {
    if (former) Object.defineProperty(target, name, former);
    else Reflect.deleteProperty(target, name);
  });
}

describe('<mobility-flyer-banner>', () => {
  afterEach(() => {
    window.fetch = realFetch;
    for (const restore of undo.splice(0)) restore();
    restore(hideable() as unknown as Network);
  });

  it('shows the first banner: headline, paragraphs, picture', async () => {
    const element = await open(FEED);
    expect(textOf(find(element, 'section[aria-labelledby="title"] h2#title'))).to.equal('Learn your trade');
    expect(all(element, '.text p:not(.next)').map(textOf)).to.deep.equal(['Two weeks abroad.', 'Ask your school.']);
    const image = find(element, '.content > .picture img', HTMLImageElement);
    expect(image.alt).to.equal('A road to the sea');
    expect([image.getAttribute('width'), image.getAttribute('height')]).to.deep.equal(['1200', '800']);
    expect(image.style.objectPosition).to.equal('25% 75%');
    expect(textOf(find(element, '.content > .picture .credit'))).to.equal('Picture: The network');
  });

  it('shows the banner that the page names, and follows a new name', async () => {
    const element = await open(FEED, { banner: 'join' });
    expect(textOf(find(element, 'h2'))).to.equal('Join us');
    expect(all(element, 'picture, .actions a')).to.have.lengthOf(0);
    element.banner = 'trade';
    await settle(element);
    expect(textOf(find(element, 'h2'))).to.equal('Learn your trade');
    expect(find(element, '.content > .picture img', HTMLImageElement).style.objectPosition).to.equal('25% 75%');
  });

  it('offers three actions at most, the first as the main one, and the flyer', async () => {
    const element = await open(FEED);
    const links = all<HTMLAnchorElement>(element, '.actions .button');
    const flyer = 'Flyer in English (PDF, 420 kB, 2 pages)';
    expect(links.map(textOf)).to.deep.equal(['First', 'Second', 'Third', flyer]);
    expect(links.map((link) => link.classList.contains('primary'))).to.deep.equal([true, false, false, false]);
    expect(links[0]?.href).to.equal('https://example.org/1');
    expect(links[3]?.hreflang).to.equal('en');
    expect(links[3]?.pathname).to.match(/flyer-en\.pdf$/);
  });

  it('gives the flyer in the language of the visitor, the others behind a disclosure', async () => {
    const element = await open(FEED, { lang: 'lv' });
    const flyer = find(element, '[part="flyer"] > a', HTMLAnchorElement);
    expect(flyer.hreflang).to.equal('lv');
    expect(textOf(flyer)).to.contain('latviešu');
    expect(headline(element)).to.equal('Apgūsti amatu');
    const disclosure = find(element, 'details', HTMLDetailsElement);
    expect(disclosure.open).to.equal(false);
    find(element, 'summary').click();
    const other = byRole(element, 'link', 'English') as HTMLAnchorElement;
    expect([other.hreflang, other.type]).to.deep.equal(['en', 'application/pdf']);
    expect(other.querySelector('[lang="en"]')).to.not.equal(null);
    expect(textOf(find(element, 'details li'))).to.match(/^English PDF, 420\s?kB, 2 /);
  });

  it('marks texts that fell back to another language', async () => {
    const element = await open(FEED, { lang: 'fr' });
    expect(find(element, 'h2').querySelector('[lang]')?.getAttribute('lang')).to.equal('en');
    expect(find(element, '.content > .picture img').lang).to.equal('en');
  });

  it('puts English beside a funding text that is not official, with its language', async () => {
    const element = await open(FEED, { lang: 'fr' });
    const texts = all(element, '.statement p').map((text) => [text.lang, textOf(text).slice(0, 12)]);
    expect(texts).to.deep.equal([
      ['', 'Cofinancé pa'],
      ['', 'Le soutien d'],
      ['en', 'The support '],
    ]);
  });

  it('says what the programme wants where the feed does not', async () => {
    const project = { ...PROJECT, requiredStatement: undefined };
    const english = await open({ ...FEED, project });
    expect(fundingOf(english)[0]).to.equal('Co-funded by the Erasmus+ Programme of the European Union');
    expect(fundingOf(english)).to.have.lengthOf(2);
    const latvian = await open({ ...FEED, project: { ...project, programmePeriod: '2021-2027' } }, { lang: 'lv' });
    expect(fundingOf(latvian).slice(0, 2)).to.deep.equal([
      'Līdzfinansē Eiropas Savienība',
      'Co-funded by the European Union',
    ]);
    expect(all(latvian, '.statement p').map(({ lang }) => lang)).to.deep.equal(['', 'en', '', 'en']);
  });

  it('lets the theme of the page decide on the picture, on screens', async () => {
    const dark = await open(FEED, { theme: 'dark' });
    expect(find(dark, '.content > .picture source', HTMLSourceElement).media).to.equal('screen and (min-width: 0px)');
    dark.theme = 'light';
    await settle(dark);
    expect(find(dark, '.content > .picture source', HTMLSourceElement).media).to.equal('(max-width: 0px)');
  });

  it('offers the widths of a picture with the width that it will have', async () => {
    const sources = [480, 1200].map((width) => ({
      src: `/demo/feed/images/banner.svg?${width}`,
      width,
      height: width / 1.5,
    }));
    const image = { ...FEED.banners[0].image, sources };
    const element = await open({ ...FEED, banners: [{ ...FEED.banners[0], image }] });
    const img = find(element, '.content > .picture img', HTMLImageElement);
    expect(img.srcset).to.match(/banner\.svg\?480 480w, .*banner\.svg\?1200 1200w$/);
    const share = element.clientWidth < 704 ? 1 : 0.46;
    expect(img.sizes).to.equal(`${Math.round(element.clientWidth * share)}px`);
    expect([img.width > 0, img.getAttribute('width')]).to.deep.equal([true, '1200']);
  });

  it('always has the emblem and the statement, which is read once', async () => {
    const element = await open(FEED);
    expect(fundingOf(element)).to.deep.equal([
      'Co-funded by the Erasmus+ Programme',
      'The support does not constitute an endorsement.',
    ]);
    expect(find(element, '.statement strong').textContent).to.contain('Co-funded');
    expect(find(element, 'svg', SVGSVGElement).getAttribute('aria-hidden')).to.equal('true');
  });

  it('draws the emblem two to three and at least a centimetre high', async () => {
    const element = await open(FEED);
    const emblem = find(element, 'svg', SVGSVGElement);
    expect(emblem.getAttribute('viewBox')).to.equal('0 0 54 36');
    const { width, height } = emblem.getBoundingClientRect();
    expect(height).to.be.at.least(96 / 2.54 - 0.01);
    expect(width / height).to.be.closeTo(1.5, 0.01);
  });

  it('shows the project and its funding where the feed has no banner', async () => {
    const element = await open({ ...FEED, banners: [] });
    expect(textOf(find(element, 'h2'))).to.equal('NEAR');
    expect(textOf(find(element, '.summary'))).to.equal('A network');
    expect(fundingOf(element)).to.have.lengthOf(2);
    expect(all(element, '.empty, .actions')).to.have.lengthOf(0);
  });

  it('shows the project and its funding where the feed does not know the banner', async () => {
    const element = await open(FEED, { banner: 'gone' });
    expect(textOf(find(element, 'h2'))).to.equal('NEAR');
    expect(fundingOf(element)).to.have.lengthOf(2);
  });

  it('says so where there is neither banner nor project', async () => {
    const element = await open({ ...FEED, project: undefined, banners: [] });
    expect(textOf(find(element, '.empty'))).to.equal('There is nothing to announce yet.');
  });

  it('keeps the fallback where the feed cannot be had', async () => {
    const element = await open(undefined);
    expect(find(element, 'slot').hidden).to.equal(false);
    expect(textOf(find(element, '[role="status"] button'))).to.not.equal('');
    expect(all(element, '.widget')).to.have.lengthOf(0);
  });

  it('puts the picture above the text, beside it where it is wide, and at the edge', async () => {
    const element = await open(FEED);
    const place = async (width: string) => {
      element.parentElement?.style.setProperty('inline-size', width);
      await settle(element);
      const [picture, header, root] = ['.content > .picture', '.header', '.root'].map((part) =>
        find(element, part).getBoundingClientRect(),
      );
      if (!picture || !header || !root) throw new Error('A part is missing.');
      return { picture, header, root };
    };
    const narrow = await place('320px');
    expect(narrow.picture.bottom).to.be.at.most(narrow.header.top + 1);
    expect(narrow.picture.left - narrow.root.left).to.be.at.most(1);
    const wide = await place('900px');
    expect(wide.picture.left).to.be.at.least(wide.header.right - 1);
    expect(wide.root.right - wide.picture.right).to.be.at.most(1);
    expect(wide.picture.top - wide.root.top).to.be.at.most(1);
  });

  it('reserves the space of the picture before it is loaded', async () => {
    const element = await open(FEED);
    element.parentElement?.style.setProperty('inline-size', '400px');
    await settle(element);
    const { width, height } = find(element, '.content > .picture img').getBoundingClientRect();
    expect(width / height).to.be.closeTo(1.5, 0.02);
  });

  describe('next event', () => {
    const CASES: readonly (readonly [string, string, string])[] = [
      ['en', '2022-06-24', 'in 3 days · They travel · 27 June – 8 July 2022'],
      ['en', '2022-06-26', 'tomorrow · They travel · 27 June – 8 July 2022'],
      ['en', '2022-06-27', 'today · They travel · 27 June – 8 July 2022'],
      ['en', '2022-07-03', 'now, ends in 5 days · They travel · 27 June – 8 July 2022'],
      ['fr', '2022-06-24', 'dans 3 jours · They travel · 27 juin – 8 juillet 2022'],
      ['es', '2022-06-24', 'dentro de 3 días · They travel · 27 de junio–8 de julio de 2022'],
      ['ca', '2022-06-24', 'd’aquí a 3 dies · They travel · 27 de juny – 8 de juliol del 2022'],
      ['lv', '2022-06-24', 'pēc 3 dienām · They travel · 2022. gada 27. jūnijs – 8. jūlijs'],
      ['pt', '2022-06-24', 'dentro de 3 dias · They travel · 27 de junho – 8 de julho de 2022'],
    ];
    for (const [lang, today, expected] of CASES) {
      it(`is said in words in ${lang} on ${today}`, async () => {
        const element = await open(FEED, { lang, today });
        const said = textOf(find(element, '.next')).split(' · ');
        const wanted = expected.split(' · ');
        expect(said.slice(0, 2)).to.deep.equal(wanted.slice(0, 2));
        expect(said[2]).to.match(/27.*8.*2022|2022.*27.*8/);
        expect(find(element, '.next time').getAttribute('datetime')).to.equal('2022-06-27');
      });
    }

    it('is not said of what is over, or called off', async () => {
      expect(all(await open(FEED, { today: '2022-07-09' }), '.next')).to.have.lengthOf(0);
      expect(all(await open(FEED, { banner: 'join' }), '.next')).to.have.lengthOf(0);
    });
  });

  describe('schedule', () => {
    it('shows the first banner that is due', async () => {
      const feed = hideable({ endsOn: '2022-06-23' }, { startsOn: '2022-06' });
      const element = await open(feed);
      expect(headline(element)).to.equal('Second notice');
      element.today = '2022-05-31';
      await settle(element);
      expect(headline(element)).to.equal('First notice');
      element.today = '2022-07-01';
      await settle(element);
      expect(headline(element)).to.equal('Second notice');
    });

    it('leaves the project and its funding where none is', async () => {
      const element = await open(hideable({ endsOn: '2022-06-23' }, { startsOn: '2022-07' }));
      expect(headline(element)).to.equal('NEAR');
      expect(fundingOf(element)).to.have.lengthOf(2);
    });
  });

  describe('hiding', () => {
    it('is offered where the feed allows it, named after the banner', async () => {
      const element = await withTools(await open(hideable()));
      expect(nameOf(byRole(element, 'button', /^Hide/), 'button')).to.equal('Hide: First notice');
      expect(allByRole(await withTools(await open(FEED)), 'button', /^Hide/)).to.have.lengthOf(0);
    });

    it('brings up the next banner, then the project, with the focus on the headline', async () => {
      const element = await withTools(await open(hideable()));
      await press(element, /^Hide/);
      expect(headline(element)).to.equal('Second notice');
      expect(element.shadowRoot?.activeElement).to.equal(find(element, 'h2'));
      await press(element, /^Hide/);
      expect(headline(element)).to.equal('NEAR');
      expect(fundingOf(element)).to.have.lengthOf(2);
      expect(allByRole(element, 'button').map((button) => nameOf(button, 'button'))).to.deep.equal([
        'Share',
        'Show again',
      ]);
    });

    it('can be taken back, which erases what was written', async () => {
      const element = await withTools(await open(hideable()));
      await press(element, /^Hide/);
      expect(storedKeys()).to.have.lengthOf(1);
      await press(element, 'Show again');
      expect(headline(element)).to.equal('First notice');
      expect(element.shadowRoot?.activeElement).to.equal(find(element, 'h2'));
      expect(storedKeys()).to.deep.equal([]);
      expect(allByRole(element, 'button', 'Show again')).to.have.lengthOf(0);
    });

    it('writes nothing before the click', async () => {
      await withTools(await open(hideable()));
      expect(storedKeys()).to.deep.equal([]);
    });

    it('lasts for the next visit, in any language, until the text changes', async () => {
      await press(await withTools(await open(hideable())), /^Hide/);
      const written = Object.entries(localStorage).filter(([key]) => storedKeys().includes(key));
      restore(hideable() as unknown as Network);
      for (const [key, mark] of written) localStorage.setItem(key, mark as string);
      expect(headline(await open(hideable()))).to.equal('Second notice');
      expect(headline(await open(hideable(), { lang: 'lv' }))).to.equal('Second notice');
      expect(headline(await open(hideable({ description: 'Now with a text.' })))).to.equal('First notice');
      expect(headline(await open(hideable(), { remember: 'session' }))).to.equal('First notice');
    });

    const STORES = { none: [0, 0], session: [0, 1], local: [1, 0] } as const;
    for (const remember of ['none', 'session', 'local'] as const) {
      it(`remember="${remember}" writes where it says, and lasts on the page`, async () => {
        const element = await withTools(await open(hideable(), { remember }));
        await press(element, /^Hide/);
        const count = (store: Storage) => Object.keys(store).filter((key) => key.startsWith('mobility-banner')).length;
        expect([count(localStorage), count(sessionStorage)]).to.deep.equal(STORES[remember]);
        expect(headline(await open(hideable(), { remember }))).to.equal('Second notice');
        await press(element, 'Show again');
      });
    }

    it('lasts for the page where storage is denied', async () => {
      const denied = {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
        configurable: true,
      };
      for (const name of ['localStorage', 'sessionStorage']) {
        const former = Object.getOwnPropertyDescriptor(window, name);
        Object.defineProperty(window, name, denied);
        undo.push(() => former && Object.defineProperty(window, name, former));
      }
      const element = await withTools(await open(hideable()));
      await press(element, /^Hide/);
      expect(headline(element)).to.equal('Second notice');
      expect(headline(await open(hideable()))).to.equal('Second notice');
      await press(element, 'Show again');
      expect(headline(element)).to.equal('First notice');
    });

    it('can be taken back where there is no project either', async () => {
      const element = await withTools(await open({ ...hideable(), project: undefined }, { banner: 'first' }));
      await press(element, /^Hide/);
      expect(headline(element)).to.equal('Mobility network');
      await press(element, 'Show again');
      expect(headline(element)).to.equal('First notice');
    });
  });

  describe('sharing', () => {
    it('opens the share sheet of the browser with headline and address, and nothing else', async () => {
      const shared: ShareData[] = [];
      replace(navigator, 'share', (data: ShareData) => Promise.resolve(void shared.push(data)));
      const element = await withTools(await open(FEED, { shareUrl: '/page' }));
      await press(element, 'Share');
      expect(shared).to.deep.equal([{ title: 'Learn your trade', url: new URL('/page', location.href).href }]);
      expect(byRole(element, 'button', 'Share').getAttribute('aria-expanded')).to.equal('false');
    });

    it('leaves it at that when the visitor closes the sheet', async () => {
      replace(navigator, 'share', () => Promise.reject(new DOMException('closed', 'AbortError')));
      const element = await withTools(await open(FEED));
      await press(element, 'Share');
      expect(byRole(element, 'button', 'Share').getAttribute('aria-expanded')).to.equal('false');
    });

    it('has a link to copy and an e-mail to write where there is no sheet, and says what happened', async () => {
      replace(navigator, 'share', undefined);
      const copied: string[] = [];
      replace(navigator, 'clipboard', { writeText: (text: string) => Promise.resolve(void copied.push(text)) });
      const element = await withTools(await open(FEED, { shareUrl: 'https://school.example/mobility' }));
      await press(element, 'Share');
      expect(byRole(element, 'button', 'Share').getAttribute('aria-expanded')).to.equal('true');
      const field = find(element, 'input', HTMLInputElement);
      expect([nameOf(field), field.value]).to.deep.equal(['Address of this page', 'https://school.example/mobility']);
      const mail = byRole(element, 'link', 'Send by e-mail') as HTMLAnchorElement;
      expect(mail.href).to.equal('mailto:?subject=Learn%20your%20trade&body=https%3A%2F%2Fschool.example%2Fmobility');
      const status = find(element, '.lead [role="status"]');
      await press(element, 'Copy link');
      expect(copied).to.deep.equal(['https://school.example/mobility']);
      expect([spokenText(status), status.isConnected]).to.deep.equal(['The link is copied.', true]);
      await expectNoAxeViolations(element);
      await press(element, 'Share');
      expect(find(element, '.panel').hidden).to.equal(true);
      expect(spokenText(status)).to.equal('');
    });

    it('selects the address where it cannot be copied', async () => {
      replace(navigator, 'share', undefined);
      replace(navigator, 'clipboard', undefined);
      const element = await withTools(await open(FEED));
      await press(element, 'Share');
      await press(element, 'Copy link');
      const field = find(element, 'input', HTMLInputElement);
      expect(element.shadowRoot?.activeElement).to.equal(field);
      expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, field.value.length]);
      expect(spokenText(find(element, '.lead [role="status"]'))).to.match(/could not be copied/);
    });

    it('can be left out', async () => {
      const element = await withTools(await open(FEED));
      element.setAttribute('without-share', '');
      expect(allByRole(element, 'button', 'Share')).to.have.lengthOf(0);
    });
  });

  describe('paper', () => {
    it('gets a code with the address and the address in words, which screens do not show', async () => {
      const element = await withTools(await open(FEED, { shareUrl: 'https://school.example/mobility' }));
      const code = find(element, '.qr', SVGSVGElement);
      expect(code.getAttribute('aria-label')).to.equal('QR code with the address of this page');
      expect(textOf(find(element, '.address'))).to.equal('https://school.example/mobility');
      expect(getComputedStyle(find(element, '.address')).display).to.equal('none');
    });

    it('gets the address as it is when printing starts', async () => {
      const element = await withTools(await open(FEED));
      const former = location.href;
      history.replaceState(null, '', '/somewhere-else');
      window.dispatchEvent(new Event('beforeprint'));
      await Promise.resolve();
      await settle(element);
      expect(textOf(find(element, '.address'))).to.equal(new URL('/somewhere-else', former).href);
      history.replaceState(null, '', former);
      element.remove();
      window.dispatchEvent(new Event('beforeprint'));
    });
  });

  describe('in every language', () => {
    const TOOLS = {
      en: ['Share', 'Hide: First notice'],
      fr: ['Partager', 'Masquer: First notice'],
      es: ['Compartir', 'Ocultar: First notice'],
      ca: ['Comparteix', 'Amaga: First notice'],
      lv: ['Dalīties', 'Paslēpt: Pirmais'],
      pt: ['Partilhar', 'Ocultar: First notice'],
    };
    for (const [lang, names] of Object.entries(TOOLS)) {
      it(`${lang}: names its buttons, and is accessible`, async () => {
        const element = await withTools(await open(hideable(), { lang }));
        expect(allByRole(element, 'button').map((button) => nameOf(button, 'button'))).to.deep.equal(names);
        await expectNoAxeViolations(element);
      });
    }
  });

  it('fetches the light picture for paper where the screen is dark', async () => {
    const element = await withTools(await open(FEED, { theme: 'dark' }));
    const [forPaper, onScreen] = all<HTMLImageElement>(element, 'picture img');
    expect(forPaper?.currentSrc).to.match(/banner\.svg$/);
    expect(onScreen?.currentSrc).to.match(/banner-dark\.svg$/);
    expect(forPaper?.checkVisibility()).to.equal(false);
  });

  it('draws the emblem in black on white where the page wants no colours', async () => {
    const element = await open(FEED);
    const fill = (part: string) => getComputedStyle(find(element, `.emblem ${part}`, SVGElement)).fill;
    expect([fill('rect'), fill('path')]).to.deep.equal(['rgb(0, 51, 153)', 'rgb(255, 204, 0)']);
    element.setAttribute('emblem', 'mono');
    expect([fill('rect'), fill('path')]).to.deep.equal(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  });

  it('keeps a third of the emblem’s height free around it', async () => {
    const element = await open(FEED);
    const [row, emblem, statement] = ['.funding', '.emblem', '.statement'].map((part) =>
      find(element, part, Element).getBoundingClientRect(),
    );
    if (!row || !emblem || !statement) throw new Error('A part is missing.');
    const room = emblem.height / 3;
    expect(statement.left - emblem.right).to.be.at.least(room);
    for (const side of ['left', 'top'] as const) expect(emblem[side] - row[side]).to.be.at.least(room);
    expect(row.bottom - emblem.bottom).to.be.at.least(room);
  });

  for (const theme of ['light', 'dark']) {
    for (const width of ['320px', '900px']) {
      it(`is accessible in ${theme} at ${width}`, async () => {
        const element = await open(FEED, { theme });
        element.parentElement?.style.setProperty('inline-size', width);
        await withTools(element);
        await expectNoAxeViolations(element);
      });
    }
  }
});
