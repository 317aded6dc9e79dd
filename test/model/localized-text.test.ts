import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { chooseText, type LanguageMap, type TextContext, toParagraphs } from '../../src/model/localized-text.js';

const feed: TextContext = { language: 'fr', fallbacks: { ca: ['es', 'pt'], lv: [] } };

describe('chooseText', () => {
  const cases: [wanted: string, text: LanguageMap, chosen: string | undefined, why: string][] = [
    ['lv', { en: 'a', lv: 'b' }, 'lv', 'the exact tag'],
    ['pt-BR', { 'pt-BR': 'a', pt: 'b' }, 'pt-BR', 'the exact tag before its truncation'],
    ['pt-BR', { en: 'a', pt: 'b' }, 'pt', 'the truncated tag'],
    ['zh-Hant-TW', { zh: 'a', 'zh-Hant': 'b', en: 'c' }, 'zh-Hant', 'the longest truncation'],
    ['ca', { en: 'a', fr: 'b', pt: 'c', es: 'd' }, 'es', 'the first fallback of the feed'],
    ['ca', { en: 'a', fr: 'b', pt: 'c' }, 'pt', 'the second fallback of the feed'],
    ['ca-valencia', { fr: 'b', es: 'd' }, 'es', 'the fallback of the truncated tag'],
    ['ca', { en: 'a', fr: 'b' }, 'fr', 'the language of the feed'],
    ['lv', { en: 'a', es: 'b' }, 'en', 'English'],
    ['lv', { es: 'a', und: 'b' }, undefined, 'the neutral text'],
    ['lv', { es: 'a', ca: 'b' }, 'es', 'the first text'],
  ];
  for (const [wanted, text, lang, why] of cases)
    it(`takes ${why}: ${wanted} of ${Object.keys(text).join(', ')}`, () => {
      expect(chooseText(text, wanted, feed)).to.deep.equal({ value: text[lang ?? 'und'], lang });
    });

  it('takes a bare string as being in the language of the feed', () => {
    expect(chooseText('Bonjour', 'lv', feed)).to.deep.equal({ value: 'Bonjour', lang: 'fr' });
  });

  it('has an empty neutral text where there is none at all', () => {
    expect(chooseText({}, 'en', feed)).to.deep.equal({ value: '', lang: undefined });
  });

  it('takes own keys only', () => {
    for (const wanted of ['constructor', 'toString', '__proto__'])
      expect(chooseText({ en: 'a' }, wanted, { language: 'valueOf' })).to.deep.equal({ value: 'a', lang: 'en' });
  });

  it('always takes one of the texts, and says truly which', () => {
    const tags = fc.constantFrom('en', 'fr', 'es', 'ca', 'lv', 'pt', 'pt-BR', 'und', 'de');
    const maps = fc.dictionary(tags, fc.string(), { minKeys: 1 });
    fc.assert(
      fc.property(maps, tags, (text, wanted) => {
        const { value, lang } = chooseText(text, wanted, feed);
        expect(value).to.equal(text[lang ?? 'und']);
      }),
    );
  });
});

describe('toParagraphs', () => {
  it('parts at blank lines', () => {
    expect(toParagraphs(' One\nline \n\n  \nTwo\r\n\r\nThree ')).to.deep.equal(['One\nline', 'Two', 'Three']);
    expect(toParagraphs(' \n\n ')).to.deep.equal([]);
  });

  it('keeps every word once, in order, and has no empty paragraph', () => {
    const words = (text: string) => text.split(/\s+/).filter(Boolean);
    const texts = fc.array(fc.constantFrom('word', ' ', '\n', '\n\n', 'other'));
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join('');
        expect(toParagraphs(text).flatMap(words)).to.deep.equal(words(text));
        expect(toParagraphs(text)).to.not.include('');
      }),
    );
  });
});
