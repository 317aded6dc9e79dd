import { expect } from '@esm-bundle/chai';
import { html, LitElement } from 'lit';
import { SelectionController } from '../../../src/ui/selection.js';
import '../../../src/widgets/charter-signatories/define.js';
import type { MobilityCharterSignatories } from '../../../src/widgets/charter-signatories/mobility-charter-signatories.js';
import { allByRole, byRole } from '../../support/by-role.js';
import { expectNoAxeViolations } from '../../support/expect-axe.js';
import { expectReservedSpace } from '../../support/expect-reserved-space.js';
import { mount } from '../../support/fixture.js';
import { settle } from '../../support/settle.js';

class TestMap extends LitElement {
  feed = '';
  selection = new SelectionController(this, 'partner');
}
customElements.define('test-map', TestMap);

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
      { id: 's1', ...inline('Zeta', 'Girona', 'ES'), via: 'paper' },
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
  await toolsOf(element);
  return element;
}

/** Search, filters and order follow the list. */
async function toolsOf(element: MobilityCharterSignatories): Promise<void> {
  await settle(element);
  for (let turn = 0; turn < 200 && element.renderRoot.querySelector('.filters-space'); turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await settle(element);
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
const namesOf = (element: Element): string[] =>
  all(element, 'tbody th').map((cell) => textOf(cell).replace(/ (School|Public body|school|public body).*$/, ''));
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
    expect(namesOf(element)).to.deep.equal(['Élan', 'GIP-FTLV', 'Hotel', 'Zeta']);
    expect(textOf(find(element, 'table[role="table"] > caption'))).to.equal('Signatures. Sorted by name.');
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
      'verified by GIP-FTLV, 2 June 2022',
      'withdrawn',
      'on paper',
    ]);
    expect(all<HTMLTimeElement>(element, 'td:nth-child(3) time').map(({ dateTime }) => dateTime)).to.deep.equal([
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
    expect(statusOf(element)).to.equal('4 signatures, 1 on paper. Sorted by name.');
    await search(element, 'LIEPAJA elan');
    expect(namesOf(element)).to.deep.equal(['Élan']);
    expect(statusOf(element)).to.equal('1 signature. Sorted by name.');
    expect(find(element, '.list [role="status"]')).to.equal(region);
    await search(element, 'spain');
    expect(namesOf(element)).to.deep.equal(['Hotel', 'Zeta']);
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
    const options = () => [...find(element, 'select', HTMLSelectElement).options].map(({ text }) => text);
    expect(options()).to.deep.equal(['All countries', 'France (1)', 'Latvia (1)', 'Spain (2)']);
    await chooseCountry(element, 'ES');
    expect(namesOf(element)).to.deep.equal(['Hotel', 'Zeta']);
    await search(element, 'hotel');
    expect(options()).to.deep.equal(['All countries', 'France (0)', 'Latvia (0)', 'Spain (1)']);
  });

  it('offers the way back where nothing fits, and puts the focus into the search', async () => {
    const element = await open(FEED);
    await search(element, 'nowhere');
    expect(statusOf(element)).to.equal('0 signatures. Sorted by name.');
    expect(all(element, 'table')).to.have.lengthOf(0);
    byRole(element, 'button', 'Show all signatures').click();
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
    expect(all(element, '.sign-bar')).to.have.lengthOf(0);
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
    expect(textOf(town?.querySelector('.detail') ?? undefined)).to.equal('organisme public · Direction');
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

  it('sorts by name, place and day, and says so in the status that was there before', async () => {
    const element = await open(FEED);
    const region = find(element, '.list [role="status"]');
    const sorts = () => all(element, 'thead th').map((header) => header.getAttribute('aria-sort'));
    expect(sorts()).to.deep.equal(['ascending', null, null, null]);
    byRole(element, 'button', 'Signed').click();
    await settle(element);
    expect(sorts()).to.deep.equal([null, null, 'descending', null]);
    expect(namesOf(element)[0]).to.equal('GIP-FTLV');
    expect(statusOf(element)).to.equal('4 signatures, 1 on paper. Sorted by date, newest first.');
    expect(textOf(find(element, 'caption'))).to.equal('Signatures. Sorted by date, newest first.');
    byRole(element, 'button', 'Place').click();
    await settle(element);
    expect(namesOf(element)).to.deep.equal(['GIP-FTLV', 'Élan', 'Hotel', 'Zeta']);
    byRole(element, 'button', 'Organisation').click();
    byRole(element, 'button', 'Organisation').click();
    await settle(element);
    byRole(element, 'button', 'Organisation').click();
    await settle(element);
    expect(find(element, '.list [role="status"]')).to.equal(region);
  });

  it('offers the other filters behind a disclosure, those alone that have a choice', async () => {
    const element = await open(FEED);
    const more = find(element, '.filters > details', HTMLDetailsElement);
    expect(more.open).to.equal(false);
    more.open = true;
    const fields = [...more.querySelectorAll('label')].map((label) =>
      textOf(label.querySelector('.label') ?? undefined),
    );
    expect(fields).to.deep.equal(['Type', 'Way of signing', 'Verification']);
    const way = byRole(element, 'combobox', 'Way of signing') as HTMLSelectElement;
    expect([...way.options].map(({ text }) => text)).to.deep.equal(['All', 'On paper (1)', 'Online (3)']);
    way.value = 'paper';
    way.dispatchEvent(new Event('change'));
    await settle(element);
    expect(namesOf(element)).to.deep.equal(['Zeta']);
    expect(more.open).to.equal(true);
    byRole(element, 'button', 'Show all signatures').click();
    await settle(element);
    expect(namesOf(element)).to.have.lengthOf(4);
  });

  const many = (count: number) => ({
    ...FEED,
    charter: {
      ...FEED.charter,
      signatures: Array.from({ length: count }, (_, at) => ({
        id: `m${at}`,
        ...inline(`School ${at}`, 'Girona', 'ES'),
      })),
    },
  });

  it('shows a long list step by step, with the whole number of rows for assistive technology', async () => {
    const element = await open(many(120));
    const table = find(element, 'table');
    expect(all(element, 'tbody tr')).to.have.lengthOf(50);
    expect(table.getAttribute('aria-rowcount')).to.equal('121');
    expect(all(element, 'tbody tr')[49]?.getAttribute('aria-rowindex')).to.equal('51');
    byRole(element, 'button', 'Show 50 more of 70').click();
    await settle(element);
    expect(all(element, 'tbody tr')).to.have.lengthOf(100);
    expect(element.shadowRoot?.activeElement).to.equal(all(element, 'tbody th')[50]);
    byRole(element, 'button', 'Show 20 more of 20').click();
    await settle(element);
    expect(table.hasAttribute('aria-rowcount')).to.equal(false);
    await search(element, 'school 11');
    expect(statusOf(element)).to.equal('11 signatures. Sorted by name.');
    dispatchEvent(new Event('beforeprint'));
    await search(element, '');
    expect(all(element, 'tbody tr')).to.have.lengthOf(120);
    dispatchEvent(new Event('afterprint'));
  });

  it('gives the list as CSV and JSON, filtered and in its order', async () => {
    const element = await open(FEED);
    const files: { name: string; content: Promise<string> }[] = [];
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    let blob = new Blob();
    URL.createObjectURL = (one) => ((blob = one as Blob), 'blob:nothing');
    HTMLAnchorElement.prototype.click = function download(this: HTMLAnchorElement) {
      files.push({ name: this.download, content: new Response(blob).text() });
    };
    try {
      await search(element, 'spain');
      for (const format of ['CSV', 'JSON']) {
        byRole(element, 'button', `Download the list (${format})`).click();
        for (let turn = 0; turn < 100 && files.length < (format === 'CSV' ? 1 : 2); turn += 1)
          await new Promise((resolve) => setTimeout(resolve, 20));
      }
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    expect(files.map(({ name }) => name)).to.deep.equal([
      'partnership-charter-signatures-2022-06-30.csv',
      'partnership-charter-signatures-2022-06-30.json',
    ]);
    const [header, ...rows] = ((await files[0]?.content) ?? '').split('\r\n');
    expect(header).to.equal('Organisation,Type,Place,Country,Country code,Signed,Way of signing,Status');
    expect(rows).to.deep.equal([
      'Hotel,school,Granada,Spain,ES,2022-05-12,online,withdrawn',
      'Zeta,school,Girona,Spain,ES,2022-05-12,on paper,signed',
      '',
    ]);
    const { charter, signatures } = JSON.parse((await files[1]?.content) ?? '') as {
      charter: unknown;
      signatures: { name: string; addressCountry: string }[];
    };
    expect(charter).to.deep.equal({ name: 'Partnership charter', version: '1.1' });
    expect(signatures.map(({ name, addressCountry }) => [name, addressCountry])).to.deep.equal([
      ['Hotel', 'ES'],
      ['Zeta', 'ES'],
    ]);
  });

  it('keeps its state in the address where it is asked to, and opens what a link says', async () => {
    const before = location.href;
    try {
      location.hash = '#charter=via%3Dpaper%26sort%3D-name&map=faro';
      const element = mount<MobilityCharterSignatories>(
        html`<mobility-charter-signatories feed=${serve(FEED)} lang="en" hash></mobility-charter-signatories>`,
      );
      await new Promise((resolve) => element.addEventListener('mobility-ready', resolve, { once: true }));
      await toolsOf(element);
      for (let turn = 0; turn < 100 && namesOf(element).length > 1; turn += 1)
        await new Promise((resolve) => setTimeout(resolve, 20));
      expect(namesOf(element)).to.deep.equal(['Zeta']);
      expect(find(element, '.filters > details', HTMLDetailsElement).open).to.equal(true);
      await search(element, 'zeta');
      const values = new URLSearchParams(location.hash.slice(1));
      expect(values.get('charter')).to.equal('q=zeta&via=paper&sort=-name');
      expect(values.get('map')).to.equal('faro');
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('leads to the map while one of the feed is on the page, and marks the partner that was chosen', async () => {
    const element = await open(FEED);
    expect(allByRole(element, 'button', /^Show on the map/)).to.have.lengthOf(0);
    const map = new TestMap();
    map.feed = element.feed;
    element.after(map);
    await settle(element);
    const button = byRole(element, 'button', 'Show on the map: GIP-FTLV');
    expect(button.getAttribute('aria-pressed')).to.equal('false');
    button.click();
    await settle(element);
    expect(map.selection.value.partner).to.equal('dijon');
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    expect(all(element, 'tr[aria-current="true"] th').map(textOf)[0]).to.contain('GIP-FTLV');
    map.selection.select({ partner: 'elsewhere' });
    await settle(element);
    expect(all(element, 'tr[aria-current]')).to.have.lengthOf(0);
    map.remove();
    await settle(element);
    expect(allByRole(element, 'button', /^Show on the map/)).to.have.lengthOf(0);
  });

  it('holds the space that the sample feed fills', async function reserve() {
    this.timeout(20_000);
    await expectReservedSpace('mobility-charter-signatories');
  });

  it('says when a signature ended, and leads to the signed document', async () => {
    const ended = { id: 'e1', ...inline('Ended', 'Riga', 'LV'), status: 'withdrawn', endDate: '2023-03-01' };
    const proved = { id: 'e2', ...inline('Proved', 'Riga', 'LV'), evidence: 'https://example.org/signed.pdf' };
    const element = await open({
      ...FEED,
      charter: { ...FEED.charter, signatures: [ended, proved] },
    });
    const [first, second] = all(element, 'tbody tr');
    expect(textOf(first?.querySelector('.marks') ?? undefined)).to.equal('withdrawn, 1 March 2023');
    expect(byRole(second!, 'link', 'Signed document').getAttribute('href')).to.equal('https://example.org/signed.pdf');
  });

  const CALLS: readonly (readonly [string, string, string])[] = [
    ['mailto:office@example.org', 'Sign by e-mail', 'mailto:office@example.org'],
    ['files/law-en.pdf', 'Print and sign (PDF, 40 kB)', new URL('/feeds/files/law-en.pdf', location.href).href],
  ];
  for (const [signUrl, label, href] of CALLS) {
    it(`calls to "${label}"`, async () => {
      const element = await open({ ...FEED, charter: { ...FEED.charter, signUrl } });
      expect((byRole(element, 'link', label) as HTMLAnchorElement).href).to.equal(href);
    });
  }

  it('shows logos late, with their size, as decoration', async () => {
    const logo = { src: 'https://example.org/logo.svg', width: 96, height: 48 };
    const signed = inline('With logo', 'Riga', 'LV');
    const signature = { id: 'l1', ...signed, organization: { ...signed.organization, logo } };
    const element = await open({ ...FEED, charter: { ...FEED.charter, signatures: [signature] } });
    const image = find(element, 'tbody img', HTMLImageElement);
    expect([image.alt, image.loading, image.getAttribute('width'), image.getAttribute('height')]).to.deep.equal([
      '',
      'lazy',
      '96',
      '48',
    ]);
  });

  for (const lang of ['en', 'fr', 'es', 'ca', 'lv', 'pt']) {
    it(`speaks ${lang} in every state`, async () => {
      const element = await open(many(60), lang);
      for (const disclosure of all<HTMLDetailsElement>(element, 'details')) disclosure.open = true;
      await expectNoAxeViolations(element);
      const words = [textOf(find(element, '.list [role="status"]')), ...allByRole(element, 'button').map(textOf)];
      if (lang !== 'en') {
        const english = await open(many(60), 'en');
        const others = [textOf(find(english, '.list [role="status"]')), ...allByRole(english, 'button').map(textOf)];
        expect(words.filter((one) => others.includes(one))).to.deep.equal([]);
      }
      await search(element, 'xyz');
      await expectNoAxeViolations(element);
    });
  }

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
