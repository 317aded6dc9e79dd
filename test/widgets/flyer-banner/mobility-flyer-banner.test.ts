import { expect } from '@esm-bundle/chai';
import { html } from 'lit';
import '../../../src/widgets/flyer-banner/define.js';
import type { MobilityFlyerBanner } from '../../../src/widgets/flyer-banner/mobility-flyer-banner.js';
import { expectNoAxeViolations } from '../../support/expect-axe.js';
import { mount } from '../../support/fixture.js';
import { settle } from '../../support/settle.js';

const file = (inLanguage: string) => ({
  contentUrl: `files/flyer-${inLanguage}.pdf`,
  inLanguage,
  encodingFormat: 'application/pdf',
  contentSize: 420_000,
});
const action = (en: string, url: string) => ({ label: { en, fr: `${en} (fr)` }, url });

const PROJECT = {
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
  events: [],
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
    },
    { id: 'join', name: 'Join us', flyer: 'gone' },
  ],
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
}

async function open(feed: Feed | undefined, setting: Setting = {}): Promise<MobilityFlyerBanner> {
  const { lang = 'en', theme = 'light', banner = '' } = setting;
  const element = mount<MobilityFlyerBanner>(
    html`<mobility-flyer-banner feed=${serve(feed)} lang=${lang} theme=${theme} banner=${banner}
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

describe('<mobility-flyer-banner>', () => {
  afterEach(() => {
    window.fetch = realFetch;
  });

  it('shows the first banner: headline, paragraphs, picture', async () => {
    const element = await open(FEED);
    expect(textOf(find(element, 'section[aria-labelledby="title"] h2#title'))).to.equal('Learn your trade');
    expect(all(element, '.lead p').map(textOf)).to.deep.equal(['Two weeks abroad.', 'Ask your school.']);
    const image = find(element, 'img', HTMLImageElement);
    expect(image.alt).to.equal('A road to the sea');
    expect([image.getAttribute('width'), image.getAttribute('height')]).to.deep.equal(['1200', '800']);
    expect(image.style.objectPosition).to.equal('25% 75%');
    expect(textOf(find(element, '.credit'))).to.equal('Picture: The network');
  });

  it('shows the banner that the page names, and follows a new name', async () => {
    const element = await open(FEED, { banner: 'join' });
    expect(textOf(find(element, 'h2'))).to.equal('Join us');
    expect(all(element, 'picture, .actions a')).to.have.lengthOf(0);
    element.banner = 'trade';
    await settle(element);
    expect(textOf(find(element, 'h2'))).to.equal('Learn your trade');
    expect(find(element, 'img', HTMLImageElement).style.objectPosition).to.equal('25% 75%');
  });

  it('offers three actions at most, the first as the main one, and the flyer', async () => {
    const element = await open(FEED);
    const links = all<HTMLAnchorElement>(element, '.actions a');
    expect(links.map(textOf)).to.deep.equal(['First', 'Second', 'Third', 'Flyer in English (PDF, 420 kB)']);
    expect(links.map((link) => link.classList.contains('primary'))).to.deep.equal([true, false, false, false]);
    expect(links[0]?.href).to.equal('https://example.org/1');
    expect(links[3]?.hreflang).to.equal('en');
    expect(links[3]?.pathname).to.match(/flyer-en\.pdf$/);
  });

  it('gives the flyer in the language of the visitor', async () => {
    const element = await open(FEED, { lang: 'lv' });
    const flyer = find(element, '[part="flyer"]', HTMLAnchorElement);
    expect(flyer.hreflang).to.equal('lv');
    expect(textOf(flyer)).to.contain('latviešu');
    expect(textOf(find(element, 'h2'))).to.equal('Apgūsti amatu');
  });

  it('marks texts that fell back to another language', async () => {
    const element = await open(FEED, { lang: 'fr' });
    expect(find(element, 'h2').querySelector('[lang]')?.getAttribute('lang')).to.equal('en');
    expect(find(element, 'img').lang).to.equal('en');
    const [label, disclaimer] = all(element, '.statement p');
    expect(textOf(label)).to.equal('Cofinancé par le programme Erasmus+');
    expect(label?.querySelector('[lang]')).to.equal(null);
    expect(disclaimer?.querySelector('[lang]')?.getAttribute('lang')).to.equal('en');
  });

  it('lets the theme of the page decide on the picture', async () => {
    const dark = await open(FEED, { theme: 'dark' });
    expect(find(dark, 'source', HTMLSourceElement).media).to.equal('(min-width: 0px)');
    dark.theme = 'light';
    await settle(dark);
    expect(find(dark, 'source', HTMLSourceElement).media).to.equal('(max-width: 0px)');
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
      const [picture, header, root] = ['.picture', '.header', '.root'].map((part) =>
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
    const { width, height } = find(element, 'img').getBoundingClientRect();
    expect(width / height).to.be.closeTo(1.5, 0.02);
  });

  for (const theme of ['light', 'dark']) {
    for (const width of ['320px', '900px']) {
      it(`is accessible in ${theme} at ${width}`, async () => {
        const element = await open(FEED, { theme });
        element.parentElement?.style.setProperty('inline-size', width);
        await settle(element);
        await expectNoAxeViolations(element);
      });
    }
  }
});
