import { expect } from '@esm-bundle/chai';
import { html } from 'lit';
import { templates as fr } from '../../../src/localization/locales/fr.js';
import { templates as lv } from '../../../src/localization/locales/lv.js';
import type { Language } from '../../../src/model/language.js';
import type { MobilityResourceLibrary } from '../../../src/widgets/resource-library/define.js';
import '../../../src/widgets/resource-library/define.js';
import { network, resource } from '../../model/sample-network.js';
import { allByRole, byRole, nameOf, spokenText } from '../../support/by-role.js';
import { expectReservedSpace } from '../../support/expect-reserved-space.js';
import { expectNoAxeViolations } from '../../support/expect-axe.js';
import { mount } from '../../support/fixture.js';
import { newAddress, serve, serveJson } from '../../support/serve.js';
import { settle } from '../../support/settle.js';

const text = (en: string) => ({ en, fr: `${en} (fr)`, lv: `${en} (lv)` });
const FEED = network({
  resources: [
    resource('guide', ['en', 'fr', 'lv'], {
      name: text('Guide'),
      description: text('What to do, and when.'),
      audience: ['learner', 'trainer'],
      dateModified: '2022-07-11',
    }),
    resource('exercises', ['en'], { name: text('Exercises'), learningResourceType: 'exercise', audience: ['learner'] }),
    resource('charter', ['en', 'fr'], {
      name: text('Charter'),
      learningResourceType: 'charter',
      audience: ['company'],
    }),
  ],
});

const served = (parts: object = {}) => serveJson(newAddress('library'), { ...FEED, ...parts });

async function answered(element: Element): Promise<void> {
  await Promise.race(
    ['mobility-ready', 'mobility-error'].map(
      (name) => new Promise((resolve) => element.addEventListener(name, resolve, { once: true })),
    ),
  );
  await settle(element);
}

async function open(feed: string, { lang = 'en', theme = 'light' } = {}): Promise<MobilityResourceLibrary> {
  const element = mount<MobilityResourceLibrary>(
    html`<mobility-resource-library feed=${feed} lang=${lang} theme=${theme}
      ><p>Fallback</p></mobility-resource-library
    >`,
  );
  await answered(element);
  return element;
}

const titlesOf = (element: Element) =>
  allByRole(element, 'heading')
    .slice(1)
    .map((heading) => spokenText(heading));
const statusOf = (element: Element) => allByRole(element, 'status').map((status) => spokenText(status))[0];
const radiosOf = (element: Element) => allByRole(element, 'radio').map((radio) => nameOf(radio));
const optionsOf = (select: HTMLSelectElement) => [...select.options].map(({ text: label }) => label);

async function choose(element: MobilityResourceLibrary, field: string, option: string): Promise<void> {
  const select = byRole(element, 'combobox', field) as HTMLSelectElement;
  expect(optionsOf(select)).to.include(option);
  select.selectedIndex = optionsOf(select).indexOf(option);
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settle(element);
}

describe('<mobility-resource-library>', () => {
  it('lists the documents under their names', async () => {
    const element = await open(served());
    expect(titlesOf(element)).to.deep.equal(['Guide', 'Exercises', 'Charter']);
    const region = spokenText(byRole(element, 'region', 'Guides and documents'));
    expect(region).to.include('3 documents to read and download.');
    expect(region).to.include('Guide · for learners and trainers · updated 11 July 2022');
  });

  it('offers the file in the visitor’s language first, and says what it is', async () => {
    const element = await open(served(), { lang: 'fr' });
    const links = allByRole(element, 'link').filter((link) => !link.closest('details')) as HTMLAnchorElement[];
    expect(links.map(({ hreflang }) => hreflang)).to.deep.equal(['fr', 'en', 'fr']);
    expect(nameOf(links[0]!, 'link')).to.match(/^Guide \(fr\) ?: .*français \(PDF, 1\sko\)$/);
    expect(new Set(links.map((link) => nameOf(link, 'link'))).size).to.equal(3);
  });

  it('has the other languages behind a disclosure, each in its own name', async () => {
    const element = await open(served());
    const [details] = allByRole(element, 'group').filter((group) => group.localName === 'details');
    expect(spokenText(details!.querySelector('summary')!)).to.equal('Other languages: Guide');
    (details as HTMLDetailsElement).open = true;
    await settle(element);
    const others = [...details!.querySelectorAll('a')];
    expect(others.map(({ hreflang }) => hreflang)).to.deep.equal(['fr', 'lv']);
    expect(others.map((link) => link.querySelector('[lang]')?.textContent)).to.deep.equal(['français', 'latviešu']);
  });

  it('filters by kind, and counts what each kind leaves', async () => {
    const element = await open(served());
    expect(byRole(element, 'group', 'Kind of document')).to.be.instanceOf(HTMLFieldSetElement);
    expect(radiosOf(element)).to.deep.equal(['Everything 3', 'Guides 1', 'Exercises 1', 'Charter 1']);
    byRole(element, 'radio', 'Charter 1').click();
    await settle(element);
    expect(titlesOf(element)).to.deep.equal(['Charter']);
    expect(statusOf(element)).to.equal('1 document shown');
  });

  it('filters by language and audience together, the counts following', async () => {
    const element = await open(served());
    await choose(element, 'Language', 'French (2)');
    expect(titlesOf(element)).to.deep.equal(['Guide', 'Charter']);
    expect(radiosOf(element)).to.deep.equal(['Everything 2', 'Guides 1', 'Exercises 0', 'Charter 1']);
    const audience = byRole(element, 'combobox', 'For whom') as HTMLSelectElement;
    expect(optionsOf(audience)).to.deep.equal(['Everyone', 'learners (1)', 'trainers (1)', 'companies (1)']);
    await choose(element, 'For whom', 'companies (1)');
    expect(titlesOf(element)).to.deep.equal(['Charter']);
  });

  it('says so where nothing fits, in a region that stays, and finds the way back', async () => {
    const element = await open(served());
    const region = allByRole(element, 'status')[0];
    byRole(element, 'radio', 'Exercises 1').click();
    await settle(element);
    await choose(element, 'Language', 'Latvian (0)');
    expect(statusOf(element)).to.equal('0 documents shown');
    expect(spokenText(byRole(element, 'region'))).to.include('Nothing fits all three choices.');
    await choose(element, 'Language', 'All languages');
    expect(titlesOf(element)).to.deep.equal(['Exercises']);
    expect(allByRole(element, 'status')[0]).to.equal(region);
  });

  it('is used by keyboard: one tab stop for the kinds, native selects, and the focus stays', async () => {
    const element = await open(served());
    const radios = allByRole(element, 'radio') as HTMLInputElement[];
    expect(new Set(radios.map(({ name }) => name)).size).to.equal(1);
    expect(radios.filter(({ checked }) => checked)).to.have.lengthOf(1);
    expect(radios.every(({ tabIndex, disabled }) => tabIndex === 0 && !disabled)).to.equal(true);
    radios[1]!.focus();
    radios[1]!.click();
    await settle(element);
    expect(element.shadowRoot?.activeElement).to.equal(radios[1]);
    const select = byRole(element, 'combobox', 'Language');
    select.focus();
    await choose(element, 'Language', 'French (1)');
    expect(element.shadowRoot?.activeElement).to.equal(select);
  });

  it('keeps the choices of two widgets on a page apart', async () => {
    const feed = served();
    const [one, other] = [await open(feed), await open(feed)];
    byRole(one, 'radio', 'Charter 1').click();
    await settle(one);
    await settle(other);
    expect([titlesOf(one).length, titlesOf(other).length]).to.deep.equal([1, 3]);
    expect((byRole(other, 'radio', 'Everything 3') as HTMLInputElement).checked).to.equal(true);
  });

  it('shows everything of another feed', async () => {
    const element = await open(served());
    byRole(element, 'radio', 'Charter 1').click();
    await settle(element);
    await choose(element, 'Language', 'French (1)');
    element.feed = served({ resources: FEED.resources.slice(0, 2) });
    await answered(element);
    expect(titlesOf(element)).to.deep.equal(['Guide', 'Exercises']);
    expect((byRole(element, 'combobox', 'Language') as HTMLSelectElement).selectedIndex).to.equal(0);
    expect((byRole(element, 'radio', 'Everything 2') as HTMLInputElement).checked).to.equal(true);
  });

  const translations: [Language, Record<string, unknown>][] = [
    ['fr', fr],
    ['lv', lv],
  ];
  for (const [lang, texts] of translations)
    it(`speaks ${lang}`, async () => {
      const element = await open(served(), { lang });
      const named = (key: string) => texts[key] as string;
      expect(byRole(element, 'region', named('library.title'))).to.be.instanceOf(HTMLElement);
      expect(byRole(element, 'group', named('library.type'))).to.be.instanceOf(HTMLElement);
      expect(byRole(element, 'combobox', named('library.language'))).to.be.instanceOf(HTMLElement);
      expect(byRole(element, 'combobox', named('library.audience'))).to.be.instanceOf(HTMLElement);
      expect(titlesOf(element)).to.deep.equal([`Guide (${lang})`, `Exercises (${lang})`, `Charter (${lang})`]);
      await choose(
        element,
        named('library.language'),
        optionsOf(byRole(element, 'combobox', named('library.language')) as HTMLSelectElement)[3]!,
      );
      expect(titlesOf(element)).to.deep.equal([`Guide (${lang})`]);
    });

  it('keeps the choice when the language changes', async () => {
    const element = await open(served());
    await choose(element, 'Language', 'Latvian (1)');
    element.lang = 'fr';
    await Promise.resolve();
    await settle(element);
    expect(titlesOf(element)).to.deep.equal(['Guide (fr)']);
    expect((byRole(element, 'combobox', fr['library.language']) as HTMLSelectElement).value).to.equal('lv');
  });

  it('says so when there are no documents', async () => {
    const element = await open(served({ resources: [] }));
    expect(spokenText(byRole(element, 'region'))).to.include('No documents have been published yet.');
    expect(allByRole(element, 'radio')).to.deep.equal([]);
  });

  it('says so when the feed cannot be had', async () => {
    const element = await open(serve(newAddress('gone'), () => new Response('', { status: 404 })));
    expect(statusOf(element)).to.include('This content could not be loaded.');
  });

  it('shows a document without files and facts', async () => {
    const element = await open(served({ resources: [resource('bare', [])] }));
    expect(titlesOf(element)).to.deep.equal(['bare']);
    expect(allByRole(element, 'link')).to.deep.equal([]);
  });

  it('is about as high while loading as with the sample feed', () => expectReservedSpace('mobility-resource-library'));

  for (const theme of ['light', 'dark'])
    it(`has no accessibility violations, ${theme}`, async () => {
      const element = await open('/demo/feed/network.json', { theme });
      for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
      await expectNoAxeViolations(element);
      const narrowed = await open(served(), { theme, lang: 'lv' });
      allByRole(narrowed, 'radio')[2]!.click();
      await settle(narrowed);
      await expectNoAxeViolations(narrowed);
      await expectNoAxeViolations(await open(served({ resources: [] }), { theme }));
      await expectNoAxeViolations(await open('', { theme }));
    });
});
