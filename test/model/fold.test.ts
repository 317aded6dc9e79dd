import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { fold, toWords } from '../../src/model/fold.js';

describe('fold', () => {
  const CASES: readonly (readonly [string, string])[] = [
    ['Liepāja', 'liepaja'],
    ['OLHÃO', 'olhao'],
    ['Lycée Eugène Guillaume', 'lycee eugene guillaume'],
    ['Cornellà de Llobregat', 'cornella de llobregat'],
    ['Les Marcs d’Or', 'les marcs dor'],
    ["Les Marcs d'Or", 'les marcs dor'],
    ['Carta de col·laboració', 'carta de collaboracio'],
    ['Œuvre', 'oeuvre'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['İstanbul', 'istanbul'],
    ['Espan\u0303a', 'espana'],
    ['', ''],
  ];

  for (const [text, folded] of CASES) {
    it(`"${text}" → "${folded}"`, () => expect(fold(text)).to.equal(folded));
  }

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });

  it('is the same for composed and decomposed letters', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(text.normalize('NFC')) === fold(text)));
  });
});

describe('toWords', () => {
  const CASES: readonly (readonly [string, readonly string[]])[] = [
    ['', []],
    ['   ', []],
    ['lycee  Dijon ', ['lycee', 'dijon']],
    ['\tFaro\u00a0Portugal', ['faro', 'portugal']],
    ['M&M', ['m&m']],
  ];

  for (const [query, words] of CASES) {
    it(`"${query}" → ${JSON.stringify(words)}`, () => expect(toWords(query)).to.deep.equal(words));
  }
});
