import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { foldAnswer, matchesText } from '../../../src/widgets/language-quiz/match-text.js';

const SAME: readonly (readonly [language: string, typed: string, accepted: string, why: string])[] = [
  ['en', 'boots', 'boots', 'the same'],
  ['en', '  has \t worked ', 'has worked', 'spaces'],
  ['en', 'has\u00a0worked', 'has worked', 'a no-break space'],
  ['en', 'don’t', "don't", 'a curly apostrophe, as phones type it'],
  ['en', 'don´t', 'don’t', 'an accent as an apostrophe'],
  ['en', 'don`t', 'don’t', 'a grave accent as an apostrophe'],
  ['en', 'Boots', 'boots', 'a capital that a phone put there'],
  ['en', 'boots.', 'boots', 'a full stop'],
  ['en', 'boots', 'Boots!', 'an exclamation mark in the key'],
  ['en', 'check–in', 'check-in', 'a dash for a hyphen'],
  ['en', 'check\u2011in', 'check-in', 'a no-break hyphen'],
  ['en', '“exit”', '"exit"', 'curly quotes'],
  ['en', 'cafe\u0301', 'café', 'a decomposed accent'],
  ['en', 'ap\u00adprentice\u200b', 'apprentice', 'invisible characters'],
  ['fr', 'J’ai fini', "j'ai fini", 'capital and apostrophe'],
  ['fr', 'coeur', 'cœur', 'oe for œ'],
  ['fr', 'ŒUVRE', 'oeuvre', 'a capital ligature'],
  ['fr', '« oui »', '"oui"', 'guillemets with their spaces'],
  ['fr', 'vraiment ?', 'vraiment', 'a spaced question mark'],
  ['fr-CA', 'soeur', 'sœur', 'a regional tag'],
  ['es', '¿Cuándo?', 'cuándo', 'both question marks'],
  ['es', 'EMPEZÓ', 'empezó', 'capitals'],
  ['ca', 'col.lega', 'col·lega', 'a full stop for the middle dot'],
  ['ca', 'col•lega', 'col·lega', 'a bullet for the middle dot'],
  ['ca', 'co\u0140lega', 'col·lega', 'the old character'],
  ['ca', 'COL·LEGA', 'col·lega', 'capitals'],
  ['ca', 'instal.lació', 'instal·lació', 'in the middle of a longer word'],
  ['lv', 'ĶIVERI', 'ķiveri', 'a capital with a cedilla'],
  ['lv', 'k\u0326iveri', 'ķiveri', 'a comma below for the cedilla'],
  ['lv', '„jā”', '"jā"', 'low quotes'],
  ['pt', 'Cheguei', 'cheguei', 'a capital'],
  ['pt', 'à\u202festação', 'à estação', 'a narrow no-break space'],
];

const DIFFERENT: readonly (readonly [language: string, typed: string, accepted: string, why: string])[] = [
  ['en', 'walk', 'walks', 'the ending is the question'],
  ['en', 'resume', 'résumé', 'accents'],
  ['en', 'wont', 'won’t', 'a missing apostrophe'],
  ['en', 'coeur', 'cœur', 'a French rule'],
  ['fr', 'a', 'à', 'accents'],
  ['fr', 'aifini', 'ai fini', 'a missing space'],
  ['es', 'ano', 'año', 'another letter'],
  ['es', 'empezo', 'empezó', 'accents'],
  ['es', 'col.lega', 'col·lega', 'a Catalan rule'],
  ['ca', 'colega', 'col·lega', 'a missing letter'],
  ['ca', 'collega', 'col·lega', 'a missing middle dot'],
  ['ca', 'te', 'té', 'accents'],
  ['lv', 'kolega', 'kolēģa', 'other letters'],
  ['lv', 'mājas', 'mājās', 'a long vowel is another case'],
  ['pt', 'esta', 'está', 'accents'],
  ['pt', 'maca', 'maçã', 'other letters'],
];

const LANGUAGES = ['en', 'fr', 'es', 'ca', 'lv', 'pt'];
const anyLanguage = fc.constantFrom(...LANGUAGES);
const ODD_CHARACTERS = 'a à ñ ķ l L · . ’ \u00a0 - – œ Œ k \u0326 ! ? ¿ « » "';
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...ODD_CHARACTERS.split(' '), ' ') }),
);

describe('matchesText', () => {
  for (const [language, typed, accepted, why] of SAME) {
    it(`accepts "${typed}" for "${accepted}" in ${language}: ${why}`, () => {
      expect(matchesText(typed, [accepted], language)).to.equal(true);
    });
  }

  for (const [language, typed, accepted, why] of DIFFERENT) {
    it(`refuses "${typed}" for "${accepted}" in ${language}: ${why}`, () => {
      expect(matchesText(typed, [accepted], language)).to.equal(false);
    });
  }

  it('accepts any of the accepted answers', () => {
    expect(matchesText('sóc', ['soc', 'sóc'], 'ca')).to.equal(true);
  });

  it('refuses nothing, and what looks like nothing', () => {
    for (const blank of ['', ' ', '\u00a0', '\u200b']) expect(matchesText(blank, ['a', blank], 'en')).to.equal(false);
  });

  it('accepts punctuation where punctuation is the answer, and only then', () => {
    expect(matchesText('?', ['?'], 'en')).to.equal(true);
    expect(matchesText('.', ['?'], 'en')).to.equal(false);
    expect(matchesText('.', ['a'], 'en')).to.equal(false);
  });

  it('copes with a language tag that Intl refuses', () => {
    expect(matchesText('Boots', ['boots'], 'abcdefgh-1-1-x')).to.equal(true);
  });

  it('accepts every answer for itself, whatever the spaces around it and its form of Unicode', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        fc.pre(foldAnswer(text, language) !== '');
        expect(matchesText(`  ${text.normalize('NFD')}\u00a0`, [text], language)).to.equal(true);
      }),
    );
  });

  it('takes no side: what matches, matches the other way round', () => {
    fc.assert(
      fc.property(anyText, anyText, anyLanguage, (a, b, language) => {
        expect(matchesText(a, [b], language)).to.equal(matchesText(b, [a], language));
      }),
    );
  });
});

describe('foldAnswer', () => {
  it('changes nothing that it has folded', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        const folded = foldAnswer(text, language);
        expect(foldAnswer(folded, language)).to.equal(folded);
      }),
      { numRuns: 500 },
    );
  });
});
