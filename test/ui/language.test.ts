import { expect } from '@esm-bundle/chai';
import { loadLocale } from '../../src/localization/element-locale.js';
import { templates as fr } from '../../src/localization/locales/fr.js';
import { allByRole, byRole, spokenText } from '../support/by-role.js';
import { mount } from '../support/fixture.js';
import { settle } from '../support/settle.js';
import { answered, open, serveFeed, type TestWidget, TITLES } from './test-widget.js';

const titleOf = (element: Element) => spokenText(byRole(element, 'heading'));

/** A change of `lang` is noticed a microtask later. */
async function relabelled(element: Element): Promise<void> {
  await Promise.resolve();
  await settle(element);
}

describe('the language of a widget', () => {
  const pageLang = document.documentElement.lang;

  before(async () => {
    await Promise.all((['fr', 'lv'] as const).map((language) => loadLocale(language)));
  });
  afterEach(() => {
    document.documentElement.lang = pageLang;
  });

  it('is the element’s own', async () => {
    const element = await open(serveFeed('Launch'), 'lang="fr"');
    expect(titleOf(element)).to.equal(TITLES.fr);
    element.lang = 'lv';
    await relabelled(element);
    expect(titleOf(element)).to.equal(TITLES.lv);
    expect(element.shadowRoot?.querySelector('.root')?.getAttribute('lang')).to.equal('lv');
  });

  it('is that of the nearest ancestor', async () => {
    const outer = mount(`<div lang="lv"><div><test-widget feed="${serveFeed('Launch')}"></test-widget></div></div>`);
    const element = outer.querySelector('test-widget')!;
    await answered(element);
    expect(titleOf(element)).to.equal(TITLES.lv);
    outer.lang = 'fr';
    await relabelled(element);
    expect(titleOf(element)).to.equal(TITLES.fr);
    element.parentElement!.lang = 'en-GB';
    await relabelled(element);
    expect(titleOf(element)).to.equal(TITLES.en);
  });

  it('is the page’s', async () => {
    document.documentElement.lang = 'fr-BE';
    const element = await open(serveFeed('Launch'), '');
    expect(titleOf(element)).to.equal(TITLES.fr);
    document.documentElement.lang = 'lv';
    await relabelled(element);
    expect(titleOf(element)).to.equal(TITLES.lv);
  });

  it('is the page’s where the nearest is one that the widgets do not speak, else English', async () => {
    document.documentElement.lang = 'lv';
    const element = await open(serveFeed('Launch'), 'lang="de"');
    expect(titleOf(element)).to.equal(TITLES.lv);
    document.documentElement.lang = 'de';
    await relabelled(element);
    expect(titleOf(element)).to.equal(TITLES.en);
  });

  it('comes through shadow trees, from the inside or from between', async () => {
    const outer = mount('<div lang="fr"><div></div></div>');
    const between = document.createElement('div');
    outer.firstElementChild!.attachShadow({ mode: 'open' }).append(between);
    const element = document.createElement('test-widget');
    element.setAttribute('feed', serveFeed('Launch'));
    between.attachShadow({ mode: 'open' }).append(element);
    await answered(element);
    expect(titleOf(element)).to.equal(TITLES.fr);
    between.lang = 'lv';
    await relabelled(element);
    expect(titleOf(element)).to.equal(TITLES.lv);
    element.lang = 'en';
    await relabelled(element);
    expect(titleOf(element)).to.equal(TITLES.en);
  });

  it('is each element’s own on one page, switched at run time', async () => {
    const feed = serveFeed({ en: 'Launch', fr: 'Lancement', lv: 'Atklāšana' });
    const [one, other] = await Promise.all([open(feed, 'lang="fr"'), open(feed, 'lang="lv"')]);
    const shown = (element: TestWidget) => [titleOf(element), ...allByRole(element, 'listitem').map(spokenText)];
    expect([shown(one), shown(other)]).to.deep.equal([
      [TITLES.fr, 'Lancement'],
      [TITLES.lv, 'Atklāšana'],
    ]);
    [one.lang, other.lang] = ['lv', 'en'];
    await relabelled(one);
    await relabelled(other);
    expect([shown(one), shown(other)]).to.deep.equal([
      [TITLES.lv, 'Atklāšana'],
      [TITLES.en, 'Launch'],
    ]);
  });

  it('is followed again after the element was taken out and put elsewhere', async () => {
    const element = await open(serveFeed('Launch'), '');
    const elsewhere = mount('<div lang="fr"></div>');
    element.remove();
    elsewhere.append(element);
    await relabelled(element);
    expect(titleOf(element)).to.equal(TITLES.fr);
    elsewhere.lang = 'lv';
    await relabelled(element);
    expect(titleOf(element)).to.equal(TITLES.lv);
  });

  it('marks a text that fell back to another one, and no other', async () => {
    const element = await open(serveFeed({ en: 'Launch' }, { fr: 'Fin' }, { und: 'NEAR' }, 'Bare'), 'lang="fr"');
    const langs = allByRole(element, 'listitem').map((item) => item.querySelector('[lang]')?.getAttribute('lang'));
    expect(langs).to.deep.equal(['en', undefined, undefined, 'en']);
  });

  it('holds for the failure too', async () => {
    const element = await open('', 'lang="fr"');
    expect(byRole(element, 'button', fr['state.retry'])).to.be.instanceOf(HTMLButtonElement);
  });
});
