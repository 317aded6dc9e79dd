import { expect } from '@esm-bundle/chai';
import { html } from 'lit';
import { templates as ca } from '../../../src/localization/locales/ca.js';
import { templates as es } from '../../../src/localization/locales/es.js';
import { templates as fr } from '../../../src/localization/locales/fr.js';
import { templates as lv } from '../../../src/localization/locales/lv.js';
import { templates as pt } from '../../../src/localization/locales/pt.js';
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

interface Opening {
  readonly lang?: string;
  readonly theme?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

async function open(
  feed: string,
  { lang = 'en', theme = 'light', attributes = {} }: Opening = {},
): Promise<MobilityResourceLibrary> {
  const element = mount<MobilityResourceLibrary>(
    html`<mobility-resource-library feed=${feed} lang=${lang} theme=${theme}
      ><p>Fallback</p></mobility-resource-library
    >`,
  );
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await answered(element);
  return element;
}

const titlesOf = (element: Element) =>
  allByRole(element, 'heading')
    .filter((heading) => heading.closest('li'))
    .map((heading) => spokenText(heading));
const groupsOf = (element: Element) =>
  allByRole(element, 'heading')
    .slice(1)
    .filter((heading) => !heading.closest('li'))
    .map((heading) => spokenText(heading));
const statusOf = (element: Element) => allByRole(element, 'status').map((status) => spokenText(status))[0];
const radiosOf = (element: Element) => allByRole(element, 'radio').map((radio) => nameOf(radio));
async function openMore(element: Element): Promise<void> {
  const details = element.shadowRoot!.querySelector<HTMLDetailsElement>('.filters details')!;
  details.open = true;
  await settle(element);
}

async function search(element: MobilityResourceLibrary, query: string): Promise<void> {
  const field = allByRole(element, 'textbox')[0] as HTMLInputElement;
  field.value = query;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settle(element);
}

describe('<mobility-resource-library>', () => {
  it('lists the documents under their names', async () => {
    const element = await open(served());
    expect(titlesOf(element)).to.deep.equal(['Guide', 'Exercises', 'Charter']);
    const region = spokenText(byRole(element, 'region', 'Guides and documents'));
    expect(region).to.include('3 documents to read and download.');
    expect(region).to.include('For learners and trainers · updated 11 July 2022');
    expect(groupsOf(element)).to.deep.equal(['Guides 1', 'Exercises 1', 'Charter 1']);
  });

  it('offers the file in the visitor’s language first, and says what it is', async () => {
    const element = await open(served(), { lang: 'fr' });
    const links = allByRole(element, 'link').filter((link) => !link.closest('details')) as HTMLAnchorElement[];
    expect(links.map(({ hreflang }) => hreflang)).to.deep.equal(['fr', 'en', 'fr']);
    expect(nameOf(links[0]!, 'link')).to.match(/^Télécharger: Guide \(fr\) \(français, PDF, 1\sko\)$/);
    expect(new Set(links.map((link) => nameOf(link, 'link'))).size).to.equal(3);
  });

  it('has the other languages behind a disclosure, each in its own name', async () => {
    const element = await open(served());
    const [details] = allByRole(element, 'group').filter((group) => group.matches('.files details'));
    expect(spokenText(details!.querySelector('summary')!)).to.equal('Other languages (2): Guide');
    (details as HTMLDetailsElement).open = true;
    await settle(element);
    const others = [...details!.querySelectorAll('a')];
    expect(others.map(({ hreflang }) => hreflang)).to.deep.equal(['fr', 'lv']);
    expect(others.map((link) => link.querySelector('[lang]')?.textContent)).to.deep.equal(['français', 'latviešu']);
    expect(others.map((link) => nameOf(link, 'link').replace(/\s/g, ' '))).to.deep.equal([
      'Download: Guide (français, PDF, 1 kB)',
      'Download: Guide (latviešu, PDF, 1 kB)',
    ]);
  });

  it('filters by kind, and counts what each kind leaves', async () => {
    const element = await open(served());
    expect(byRole(element, 'group', 'Kind of document')).to.be.instanceOf(HTMLFieldSetElement);
    expect(radiosOf(element).slice(0, 4)).to.deep.equal(['Everything', 'Guides 1', 'Exercises 1', 'Charter 1']);
    byRole(element, 'radio', 'Charter 1').click();
    await settle(element);
    expect(titlesOf(element)).to.deep.equal(['Charter']);
    expect(statusOf(element)).to.equal('1 document shown');
  });

  it('filters by language and audience together, the counts following', async () => {
    const element = await open(served());
    byRole(element, 'radio', 'French 2').click();
    await settle(element);
    expect(titlesOf(element)).to.deep.equal(['Guide', 'Charter']);
    expect(radiosOf(element).slice(0, 4)).to.deep.equal(['Everything', 'Guides 1', 'Exercises 0', 'Charter 1']);
    await openMore(element);
    expect(radiosOf(element).slice(-4)).to.deep.equal(['Everyone', 'learners 1', 'trainers 1', 'companies 1']);
    byRole(element, 'radio', 'companies 1').click();
    await settle(element);
    expect(titlesOf(element)).to.deep.equal(['Charter']);
  });

  it('says so where nothing fits, in a region that stays, and which choice to drop', async () => {
    const element = await open(served());
    const region = allByRole(element, 'status')[0];
    byRole(element, 'radio', 'Exercises 1').click();
    await settle(element);
    byRole(element, 'radio', 'Latvian 0').click();
    await settle(element);
    expect(statusOf(element)).to.equal('0 documents shown');
    expect(spokenText(byRole(element, 'region'))).to.include('No document fits all of your choices.');
    const buttons = allByRole(element, 'button').map((button) => nameOf(button, 'button'));
    expect(buttons).to.deep.equal(['Show everything', 'Without “Exercises” (1)', 'Without “Latvian” (1)']);
    byRole(element, 'button', 'Without “Latvian” (1)').click();
    await settle(element);
    expect(titlesOf(element)).to.deep.equal(['Exercises']);
    expect(allByRole(element, 'status')[0]).to.equal(region);
    expect(element.shadowRoot?.activeElement?.querySelector('h3, h4')?.textContent).to.equal('Exercises');
    byRole(element, 'button', 'Show everything').click();
    await settle(element);
    expect(titlesOf(element)).to.deep.equal(['Guide', 'Exercises', 'Charter']);
    expect(allByRole(element, 'button')).to.deep.equal([]);
  });

  it('is searched in the visitor’s language, without accents, and keeps what is typed', async () => {
    const element = await open(served(), { lang: 'lv' });
    await search(element, 'LV charter');
    expect(titlesOf(element)).to.deep.equal(['Charter (lv)']);
    await search(element, 'nothing');
    expect(allByRole(element, 'button').map((button) => nameOf(button, 'button'))).to.include('Bez „nothing” (3)');
    await search(element, '');
    expect(titlesOf(element)).to.have.lengthOf(3);
  });

  it('is used by keyboard: one tab stop for each filter, and the focus stays', async () => {
    const element = await open(served());
    const radios = allByRole(element, 'radio') as HTMLInputElement[];
    expect(new Set(radios.map(({ name }) => name)).size).to.equal(2);
    expect(radios.filter(({ checked }) => checked)).to.have.lengthOf(2);
    radios[1]!.focus();
    radios[1]!.click();
    await settle(element);
    expect(element.shadowRoot?.activeElement).to.equal(radios[1]);
  });

  it('keeps the choices of two widgets on a page apart', async () => {
    const feed = served();
    const [one, other] = [await open(feed), await open(feed)];
    byRole(one, 'radio', 'Charter 1').click();
    await settle(one);
    await settle(other);
    expect([titlesOf(one).length, titlesOf(other).length]).to.deep.equal([1, 3]);
    expect((byRole(other, 'radio', 'Everything') as HTMLInputElement).checked).to.equal(true);
  });

  it('shows everything of another feed', async () => {
    const element = await open(served());
    byRole(element, 'radio', 'Charter 1').click();
    await settle(element);
    element.feed = served({ resources: [...FEED.resources].reverse() });
    await answered(element);
    expect(titlesOf(element)).to.deep.equal(['Charter', 'Exercises', 'Guide']);
    expect((byRole(element, 'radio', 'Everything') as HTMLInputElement).checked).to.equal(true);
  });

  const LANGUAGES: [Language, Record<string, unknown>][] = [
    ['fr', fr],
    ['es', es],
    ['ca', ca],
    ['lv', lv],
    ['pt', pt],
  ];
  for (const [lang, texts] of LANGUAGES)
    it(`speaks ${lang}, in every state`, async () => {
      const named = (key: string) => texts[key] as string;
      const element = await open(served(), { lang });
      expect(byRole(element, 'region', named('library.title'))).to.be.instanceOf(HTMLElement);
      expect(byRole(element, 'textbox', named('library.search'))).to.be.instanceOf(HTMLElement);
      for (const key of ['library.type', 'library.language'])
        expect(byRole(element, 'group', named(key))).to.be.instanceOf(HTMLElement);
      await openMore(element);
      expect(byRole(element, 'group', named('library.audience'))).to.be.instanceOf(HTMLElement);
      await search(element, 'nothing at all');
      expect(spokenText(byRole(element, 'region'))).to.include(named('library.none'));
      byRole(element, 'button', named('library.clear')).click();
      await settle(element);
      expect(titlesOf(element)).to.have.lengthOf(3);
      const empty = await open(served({ resources: [] }), { lang });
      expect(spokenText(byRole(empty, 'region'))).to.include(named('library.empty'));
    });

  it('keeps the choice when the language changes', async () => {
    const element = await open(served());
    byRole(element, 'radio', 'Latvian 1').click();
    await settle(element);
    element.lang = 'fr';
    await Promise.resolve();
    await settle(element);
    expect(titlesOf(element)).to.deep.equal(['Guide (fr)']);
    expect((byRole(element, 'radio', 'letton 1') as HTMLInputElement).checked).to.equal(true);
  });

  it('asks nothing about a library that is seen at a glance', async () => {
    const element = await open(served({ resources: FEED.resources.slice(0, 2) }));
    expect(titlesOf(element)).to.deep.equal(['Guide', 'Exercises']);
    expect([...allByRole(element, 'radio'), ...allByRole(element, 'textbox')]).to.deep.equal([]);
  });

  describe('groups', () => {
    it('by another facet where the page wants it', async () => {
      const element = await open(served(), { attributes: { 'group-by': 'audience' } });
      expect(groupsOf(element)).to.deep.equal(['learners 2', 'trainers 1', 'companies 1']);
      expect(titlesOf(element)).to.deep.equal(['Guide', 'Exercises', 'Guide', 'Charter']);
      expect(spokenText(byRole(element, 'region'))).to.include('Guide · for learners and trainers');
    });

    it('nothing where the page wants one list, a level of headings less', async () => {
      const element = await open(served(), { attributes: { 'group-by': 'none' } });
      expect(groupsOf(element)).to.deep.equal([]);
      expect(allByRole(element, 'heading').map(({ localName }) => localName)).to.deep.equal(['h2', 'h3', 'h3', 'h3']);
    });
  });

  describe('a long list', () => {
    const many = Array.from({ length: 1000 }, (_, index) =>
      resource(`r${index}`, ['en', 'fr'], { name: `No ${index}` }),
    );

    it('is shown in steps, the focus on the first new document', async () => {
      const element = await open(served({ resources: many }));
      expect(titlesOf(element)).to.have.lengthOf(24);
      byRole(element, 'button', 'Show 24 more of 976').click();
      await settle(element);
      expect(titlesOf(element)).to.have.lengthOf(48);
      expect(element.shadowRoot?.activeElement?.querySelector('h4')?.textContent).to.equal('No 24');
      await search(element, 'no 99');
      expect(statusOf(element)).to.equal('19 documents shown');
      expect(titlesOf(element)).to.have.lengthOf(19);
    });

    it('is whole and open on paper', async () => {
      const element = await open(served({ resources: many.slice(0, 60) }));
      dispatchEvent(new Event('beforeprint'));
      await settle(element);
      expect(titlesOf(element)).to.have.lengthOf(60);
      const details = [...element.shadowRoot!.querySelectorAll('details')];
      expect(details.every(({ open: isOpen }) => isOpen)).to.equal(true);
      dispatchEvent(new Event('afterprint'));
      await settle(element);
      expect(titlesOf(element)).to.have.lengthOf(24);
      expect(element.shadowRoot!.querySelectorAll('details[open]')).to.have.lengthOf(0);
    });
  });

  describe('the page’s fragment', () => {
    afterEach(() => history.replaceState(null, '', location.pathname + location.search));

    it('holds the choice where the page wants it', async () => {
      history.replaceState(null, '', '#library=type.charter&map=faro');
      const element = await open(served(), { attributes: { hash: '' } });
      expect(titlesOf(element)).to.deep.equal(['Charter']);
      byRole(element, 'button', 'Show everything').click();
      await settle(element);
      expect(location.hash).to.equal('#map=faro');
      await search(element, 'guide fr');
      expect(new URLSearchParams(location.hash.slice(1)).get('library')).to.equal('search.guide%20fr');
    });

    it('is left alone otherwise', async () => {
      history.replaceState(null, '', '#library=type.charter');
      const element = await open(served());
      expect(titlesOf(element)).to.have.lengthOf(3);
      await search(element, 'guide');
      expect(location.hash).to.equal('#library=type.charter');
    });
  });

  describe('about a document', () => {
    const about = async (parts: object, lang = 'en') => {
      const resources = [resource('guide', ['en'], parts), resource('other', [], { name: text('Other work') })];
      const element = await open(served({ resources }), { lang });
      for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
      await settle(element);
      return element;
    };

    it('tells keywords, licence, origin, accessibility and whom to ask', async () => {
      const element = await about({
        keywords: [text('law'), text('work')],
        license: 'CC-BY-4.0',
        version: '1.2',
        cefrLevel: 'A2',
        isBasedOn: { name: text('An older guide'), url: 'https://old.example/guide' },
        accessibilityFeature: ['taggedPDF', 'structuralNavigation', 'unheardOf'],
        accessibleFormatContact: 'help@school.example',
      });
      const facts = [...element.shadowRoot!.querySelectorAll('.facts > div')].map((fact) => spokenText(fact));
      expect(facts).to.deep.equal([
        'Keywords law and work',
        'Licence CC BY 4.0',
        'Based on An older guide',
        'Accessibility tagged for screen readers and headings to move by',
        'Another format Do you need large print, plain text or another format? Write to help@school.example',
      ]);
      expect(spokenText(byRole(element, 'region'))).to.include('Level A2 · version 1.2');
      const address = (name: string) => (byRole(element, 'link', name) as HTMLAnchorElement).href;
      expect(address('CC BY 4.0')).to.equal('https://creativecommons.org/licenses/by/4.0/');
      expect(address('An older guide')).to.equal('https://old.example/guide');
      expect(address('help@school.example')).to.equal('mailto:help@school.example');
    });

    it('names another document of the feed as its origin', async () => {
      const element = await about({ isBasedOn: 'other' });
      expect(element.shadowRoot!.querySelector('.facts dd')?.textContent).to.equal('Other work');
    });

    it('says nothing where there is nothing', async () => {
      const element = await about({});
      expect(allByRole(element, 'group')).to.deep.equal([]);
    });

    it('shows a preview that is decoration and moves nothing', async () => {
      const file = { ...resource('x', ['en']).files[0]!, previewUrl: 'https://feed.example/preview.png' };
      const element = await about({ files: [file] });
      const image = element.shadowRoot!.querySelector('img')!;
      expect([image.alt, image.loading, image.offsetWidth, image.offsetHeight]).to.deep.equal(['', 'lazy', 72, 96]);
      expect(image.closest('a, button, [tabindex]')).to.equal(null);
    });
  });

  describe('practice', () => {
    const quiz = (id: string, language: string) => ({
      id,
      name: text(`Test ${id}`),
      language,
      url: `https://feed.example/${id}.json`,
      modes: ['practice'],
    });
    const quizzes = [quiz('fr', 'fr'), quiz('lv', 'lv')];

    it('opens the page that the webmaster names', async () => {
      const feed = served({ quizzes });
      const element = await open(feed, { attributes: { 'quiz-page': '/quiz?from=library' } });
      const url = new URL((byRole(element, 'link', 'French') as HTMLAnchorElement).href);
      expect(url.pathname).to.equal('/quiz');
      expect(Object.fromEntries(url.searchParams)).to.deep.equal({
        from: 'library',
        feed,
        lang: 'en',
        quiz: 'fr',
        mode: 'practice',
      });
    });

    it('opens the frame page beside the script', async () => {
      const key = Symbol.for('mobility-widgets.base');
      const page = globalThis as Record<symbol, string | undefined>;
      page[key] = 'https://widgets.example/v1/';
      const element = await open(served({ quizzes: quizzes.slice(0, 1) }));
      page[key] = undefined;
      const { href } = byRole(element, 'link', 'Test fr') as HTMLAnchorElement;
      expect(href).to.match(/^https:\/\/widgets\.example\/v1\/embed\/language-quiz\.html\?feed=/);
    });

    it('goes to the quiz of the page where there is one', async () => {
      const feed = served({ quizzes });
      const player = mount('<mobility-language-quiz></mobility-language-quiz>');
      player.setAttribute('feed', feed);
      const root = player.attachShadow({ mode: 'open' });
      root.innerHTML = '<h2 id="title" tabindex="-1">Quiz</h2>';
      const element = await open(feed);
      byRole(element, 'link', 'Latvian').click();
      expect([player.getAttribute('quiz'), player.getAttribute('mode')]).to.deep.equal(['lv', 'practice']);
      expect(root.activeElement?.id).to.equal('title');
    });

    it('is not offered where there is no quiz to go to', async () => {
      const element = await open(served({ quizzes }));
      expect(allByRole(element, 'link', 'French')).to.deep.equal([]);
    });
  });

  it('offers all files of the chosen language as one list', async () => {
    const element = await open(served());
    byRole(element, 'radio', 'French 2').click();
    await settle(element);
    const summary = [...element.shadowRoot!.querySelectorAll('summary')].find((one) =>
      spokenText(one).includes('All files'),
    )!;
    expect(spokenText(summary)).to.match(/^All files in French \(2 files, 2\skB\)$/);
    expect(summary.parentElement!.querySelectorAll('a[hreflang="fr"]')).to.have.lengthOf(2);
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
      await openMore(narrowed);
      await expectNoAxeViolations(narrowed);
      await search(narrowed, 'nothing');
      await expectNoAxeViolations(narrowed);
      await expectNoAxeViolations(await open(served({ resources: [] }), { theme }));
      await expectNoAxeViolations(await open('', { theme }));
    });
});
