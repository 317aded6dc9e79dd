import { expect } from '@esm-bundle/chai';
import { html } from 'lit';
import '../../../src/widgets/charter-signatories/define.js';
import type { MobilityCharterSignatories } from '../../../src/widgets/charter-signatories/mobility-charter-signatories.js';
import { expectNoAxeViolations } from '../../support/expect-axe.js';
import { mount } from '../../support/fixture.js';
import { settle } from '../../support/settle.js';

const CURRENT = 'a'.repeat(64);
const verified = { by: 'dijon', on: '2022-06-02' };
const files = (name: string, ...languages: string[]) =>
  languages.map((inLanguage) => ({
    contentUrl: `files/${name}-${inLanguage}.pdf`,
    inLanguage,
    encodingFormat: 'application/pdf',
    contentSize: 40_000,
  }));
const inline = (name: unknown, addressLocality: unknown, addressCountry: string) => ({
  organization: { name, type: 'school', addressCountry, addressLocality },
  signedOn: '2022-05-12',
  via: 'online',
  status: 'signed',
  sha256: CURRENT,
});

const FEED = {
  version: '1.0',
  id: 'https://example.org/network.json',
  language: 'en',
  languages: ['en', 'fr', 'lv'],
  homepage: 'https://example.org/',
  dateModified: '2022-06-30',
  organizations: [
    {
      id: 'dijon',
      type: 'public-body',
      role: 'coordinator',
      name: { und: 'GIP-FTLV' },
      address: { addressLocality: { en: 'Dijon', lv: 'Dižona' }, addressCountry: 'FR' },
      geo: { latitude: 47.3, longitude: 5 },
      homepage: 'https://example.org/dijon',
    },
  ],
  events: [],
  flows: [],
  resources: [
    { id: 'charter', learningResourceType: 'charter', name: 'The charter', files: files('charter', 'en', 'lv') },
    { id: 'law', learningResourceType: 'supplement', name: { en: 'Law', fr: 'Droit' }, files: files('law', 'en') },
    { id: 'guide', learningResourceType: 'guide', name: 'Guide', files: files('guide', 'en') },
  ],
  charter: {
    name: { en: 'Partnership charter', fr: 'Charte de partenariat' },
    version: '1.1',
    datePublished: '2022-05-09',
    document: 'charter',
    sha256: CURRENT,
    signUrl: 'https://example.org/sign',
    signatures: [
      { id: 's1', ...inline('Zeta school', 'Girona', 'ES'), via: 'paper' },
      {
        id: 's2',
        ...inline('', '', ''),
        organization: 'dijon',
        signedOn: '2022-06',
        verified,
        signedByRole: { en: 'Head of school', fr: 'Direction' },
      },
      { id: 's3', ...inline('Élan', 'Liepāja', 'LV'), sha256: 'b'.repeat(64) },
      { id: 's4', ...inline('Hotel', 'Granada', 'ES'), status: 'withdrawn' },
      { id: 's5', ...inline('', '', ''), organization: 'gone' },
    ],
  },
  quizzes: [],
  banners: [],
};

/** Fields that are undefined are missing from the JSON. */
type Maybe<Fields> = { readonly [Key in keyof Fields]: Fields[Key] | undefined };
type Feed = Omit<typeof FEED, 'charter'> & { charter: Maybe<(typeof FEED)['charter']> | undefined };

const realFetch = window.fetch;
let feedNumber = 0;

/** Serves a feed, or a failure, at an address that no other test has used. */
function serve(feed: Feed | undefined): string {
  const address = new URL(`/feeds/signatories-${++feedNumber}.json`, location.href).href;
  const next = window.fetch;
  window.fetch = async (input, init) => {
    const asked = input instanceof Request ? input.url : String(input);
    if (asked !== address) return next(input, init);
    return feed ? Response.json(feed) : new Response('', { status: 503 });
  };
  return address;
}

async function open(feed: Feed | undefined, lang = 'en', theme = 'light'): Promise<MobilityCharterSignatories> {
  const element = mount<MobilityCharterSignatories>(
    html`<mobility-charter-signatories feed=${serve(feed)} lang=${lang} theme=${theme}
      ><p>Fallback</p></mobility-charter-signatories
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
const namesOf = (element: Element): string[] => all(element, 'tbody th').map((cell) => textOf(cell));
const statusOf = (element: Element): string => textOf(find(element, '.list [role="status"]'));

async function search(element: MobilityCharterSignatories, query: string): Promise<void> {
  const field = find(element, 'input[type="search"]', HTMLInputElement);
  field.value = query;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settle(element);
}

async function chooseCountry(element: MobilityCharterSignatories, country: string): Promise<void> {
  const select = find(element, 'select', HTMLSelectElement);
  select.value = country;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settle(element);
}

describe('<mobility-charter-signatories>', () => {
  afterEach(() => {
    window.fetch = realFetch;
  });

  it('says who signed in a sentence, without those who withdrew and those it cannot name', async () => {
    const element = await open(FEED);
    expect(textOf(find(element, 'h2'))).to.equal('Who signed the charter');
    expect(textOf(find(element, '.summary'))).to.equal(
      '3 organisations from 3 countries have signed, 1 of them on paper.',
    );
  });

  it('lists the signatures by name in a real table with explicit roles', async () => {
    const element = await open(FEED);
    expect(namesOf(element)).to.deep.equal(['Élan', 'GIP-FTLV Head of school', 'Hotel', 'Zeta school']);
    expect(textOf(find(element, 'table[role="table"] > caption'))).to.equal('Signatures, sorted by name');
    expect(all(element, 'thead th[scope="col"][role="columnheader"]').map(textOf)).to.deep.equal([
      'Organisation',
      'Place',
      'Signed',
      'Status',
    ]);
    expect(all(element, 'tbody tr[role="row"] > th[scope="row"][role="rowheader"]')).to.have.lengthOf(4);
    expect(all(element, 'tbody td:not([role="cell"])')).to.have.lengthOf(0);
  });

  it('tells place, day and status of each signature in words', async () => {
    const element = await open(FEED);
    const values = all(element, 'tbody tr').map((row) => [...row.querySelectorAll('.value')].map(textOf));
    expect(values.map(([place]) => place)).to.deep.equal([
      'Liepāja, Latvia',
      'Dijon, France',
      'Granada, Spain',
      'Girona, Spain',
    ]);
    expect(values.map(([, , status]) => status)).to.deep.equal([
      'signed an earlier version',
      'verified by GIP-FTLV',
      'withdrawn',
      'on paper',
    ]);
    expect(all<HTMLTimeElement>(element, 'time').map(({ dateTime }) => dateTime)).to.deep.equal([
      '2022-05-12',
      '2022-06',
      '2022-05-12',
      '2022-05-12',
    ]);
  });

  it('links the organisation where a homepage is given', async () => {
    const element = await open(FEED);
    const links = all<HTMLAnchorElement>(element, 'tbody th a');
    expect(links.map((link) => [textOf(link), link.href])).to.deep.equal([['GIP-FTLV', 'https://example.org/dijon']]);
  });

  it('searches by name, place and country without accents and case, and announces the count', async () => {
    const element = await open(FEED);
    expect(textOf(find(element, 'input', HTMLInputElement).labels?.[0])).to.equal('Search by name or place');
    const region = find(element, '.list [role="status"]');
    expect(statusOf(element)).to.equal('4 signatures shown');
    await search(element, 'LIEPAJA elan');
    expect(namesOf(element)).to.deep.equal(['Élan']);
    expect(statusOf(element)).to.equal('1 signature shown');
    expect(find(element, '.list [role="status"]')).to.equal(region);
    await search(element, 'spain');
    expect(namesOf(element)).to.deep.equal(['Hotel', 'Zeta school']);
  });

  it('searches in the language of the visitor', async () => {
    const element = await open(FEED, 'lv');
    await search(element, 'dizona francija');
    expect(all(element, 'tbody tr')).to.have.lengthOf(1);
    await search(element, 'dijon');
    expect(all(element, 'tbody tr')).to.have.lengthOf(0);
  });

  it('filters by country, with counts under the search', async () => {
    const element = await open(FEED);
    const options = () => all<HTMLOptionElement>(element, 'option').map(({ text }) => text);
    expect(options()).to.deep.equal(['All countries (4)', 'France (1)', 'Latvia (1)', 'Spain (2)']);
    await chooseCountry(element, 'ES');
    expect(namesOf(element)).to.deep.equal(['Hotel', 'Zeta school']);
    await search(element, 'hotel');
    expect(options()).to.deep.equal(['All countries (1)', 'France (0)', 'Latvia (0)', 'Spain (1)']);
  });

  it('offers the way back where nothing fits, and puts the focus into the search', async () => {
    const element = await open(FEED);
    await search(element, 'nowhere');
    expect(statusOf(element)).to.equal('0 signatures shown');
    expect(all(element, 'table')).to.have.lengthOf(0);
    find(element, '.empty button').click();
    await settle(element);
    expect(namesOf(element)).to.have.lengthOf(4);
    expect(element.shadowRoot?.activeElement).to.equal(find(element, 'input'));
    expect(find(element, 'input', HTMLInputElement).value).to.equal('');
  });

  it('leads to the charter, to its supplements and to signing', async () => {
    const element = await open(FEED);
    const sign = find(element, '.button.primary', HTMLAnchorElement);
    expect([textOf(sign), sign.href]).to.deep.equal(['Sign the charter', 'https://example.org/sign']);
    expect(textOf(find(element, '.charter h3'))).to.equal('Partnership charter');
    expect(find(element, '.charter .file a', HTMLAnchorElement).hreflang).to.equal('en');
    expect(textOf(find(element, '.supplements > summary'))).to.equal('Supplementary documents (1)');
    expect(all(element, '.supplements .name').map(textOf)).to.deep.equal(['Law']);
  });

  it('has no button to sign where the feed has no address for it', async () => {
    const element = await open({ ...FEED, charter: { ...FEED.charter, signUrl: undefined } });
    expect(all(element, '.button')).to.have.lengthOf(0);
  });

  it('says so where there is no charter', async () => {
    const element = await open({ ...FEED, charter: undefined });
    expect(textOf(find(element, '.empty'))).to.equal('No charter has been published yet.');
  });

  it('still leads to the charter where nobody has signed', async () => {
    const element = await open({ ...FEED, charter: { ...FEED.charter, signatures: [] } });
    expect(textOf(find(element, '.summary'))).to.equal('No organisation has signed yet.');
    expect(all(element, 'table, input')).to.have.lengthOf(0);
    expect(textOf(find(element, '.button.primary'))).to.equal('Sign the charter');
  });

  it('keeps the fallback where the feed cannot be had', async () => {
    const element = await open(undefined);
    expect(find(element, 'slot').hidden).to.equal(false);
    expect(textOf(find(element, '[role="status"] button'))).to.not.equal('');
    expect(all(element, '.widget')).to.have.lengthOf(0);
  });

  it('marks texts that fell back to another language', async () => {
    const element = await open(FEED, 'fr');
    const town = all(element, 'tbody tr').find((row) => textOf(row).includes('GIP-FTLV'));
    expect(town?.querySelector('.value [lang]')?.getAttribute('lang')).to.equal('en');
    expect(textOf(town?.querySelector('.role') ?? undefined)).to.equal('Direction');
    expect(textOf(town?.querySelector('.value') ?? undefined)).to.equal('Dijon, France');
  });

  it('shows cards instead of columns where it is narrow, from the same table', async () => {
    const element = await open(FEED);
    const display = () => getComputedStyle(find(element, 'tbody td')).display;
    element.parentElement?.style.setProperty('inline-size', '320px');
    await settle(element);
    expect(display()).to.equal('grid');
    expect(getComputedStyle(find(element, '.cell-label')).display).to.equal('block');
    element.parentElement?.style.setProperty('inline-size', '900px');
    await settle(element);
    expect(display()).to.equal('table-cell');
    expect(getComputedStyle(find(element, '.cell-label')).display).to.equal('none');
  });

  for (const theme of ['light', 'dark']) {
    for (const width of ['320px', '900px']) {
      it(`is accessible in ${theme} at ${width}`, async () => {
        const element = await open(FEED, 'en', theme);
        element.parentElement?.style.setProperty('inline-size', width);
        for (const disclosure of all<HTMLDetailsElement>(element, 'details')) disclosure.open = true;
        await settle(element);
        await expectNoAxeViolations(element);
        await search(element, 'nowhere');
        await expectNoAxeViolations(element);
      });
    }
  }
});
