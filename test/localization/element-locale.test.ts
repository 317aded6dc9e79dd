import { expect } from '@esm-bundle/chai';
import { msg } from '@lit/localize';
import { currentLocale, isLocaleLoaded, loadLocale, withLocale } from '../../src/localization/element-locale.js';
import { LANGUAGES, type Language } from '../../src/model/language.js';

const failed = (): string => msg('This content could not be loaded.', { id: 'state.failed' });
const ENGLISH = 'This content could not be loaded.';

describe('a locale for each element', () => {
  before(async () => {
    await Promise.all(LANGUAGES.map((language) => loadLocale(language)));
  });

  it('is English outside of a render', () => {
    expect(currentLocale()).to.equal('en');
    expect(failed()).to.equal(ENGLISH);
  });

  it('answers in each language in turn', () => {
    const texts = LANGUAGES.map((locale) => withLocale(locale, failed));
    expect(new Set(texts).size).to.equal(LANGUAGES.length);
    expect(texts[0]).to.equal(ENGLISH);
    expect(LANGUAGES.map((locale) => withLocale(locale, failed))).to.deep.equal(texts);
  });

  it('comes back after a nested one, and after a throw', () => {
    withLocale('fr', () => {
      const french = failed();
      expect(withLocale('lv', () => [currentLocale(), failed()])).to.not.include(french);
      expect(() =>
        withLocale('es', () => {
          throw new Error('broken template');
        }),
      ).to.throw('broken template');
      expect([currentLocale(), failed()]).to.deep.equal(['fr', french]);
    });
    expect(currentLocale()).to.equal('en');
  });

  it('is English where the texts cannot be had, and says so to the team', async () => {
    const warn = console.warn;
    const warnings: unknown[][] = [];
    console.warn = (...args) => warnings.push(args);
    const unreachable = 'xx' as Language;
    await loadLocale(unreachable);
    await loadLocale(unreachable);
    console.warn = warn;
    expect(isLocaleLoaded(unreachable)).to.equal(true);
    expect(withLocale(unreachable, () => [currentLocale(), failed()])).to.deep.equal(['en', ENGLISH]);
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]?.[0]).to.include('"xx"');
  });
});
