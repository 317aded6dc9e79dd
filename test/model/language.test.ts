import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { findLanguage, LANGUAGES, toIntlLocale } from '../../src/model/language.js';

describe('findLanguage', () => {
  const cases: [string, string | undefined][] = [
    ...LANGUAGES.map((language): [string, string] => [language, language]),
    ['pt-BR', 'pt'],
    ['pt_PT', 'pt'],
    ['EN-us', 'en'],
    [' fr ', 'fr'],
    ['ca-valencia', 'ca'],
    ['de', undefined],
    ['', undefined],
    ['f', undefined],
    ['fra', undefined],
    ['constructor', undefined],
  ];
  for (const [tag, language] of cases)
    it(`serves ${JSON.stringify(tag)} by ${language ?? 'none'}`, () => expect(findLanguage(tag)).to.equal(language));

  it('serves every subtag of a language by that language', () => {
    const subtags = fc.stringMatching(/^[A-Za-z0-9]{1,8}$/);
    fc.assert(
      fc.property(fc.constantFrom(...LANGUAGES), subtags, (language, subtag) => {
        expect(findLanguage(`${language}-${subtag}`)).to.equal(language);
      }),
    );
  });
});

describe('toIntlLocale', () => {
  it('means Europe where the bare tag means the Americas', () => {
    expect(LANGUAGES.map(toIntlLocale)).to.deep.equal(['en-GB', 'fr', 'es', 'ca', 'lv', 'pt-PT']);
  });

  it('leaves other tags alone', () => {
    for (const tag of ['de', 'pt-BR', 'en-IE']) expect(toIntlLocale(tag)).to.equal(tag);
  });
});
