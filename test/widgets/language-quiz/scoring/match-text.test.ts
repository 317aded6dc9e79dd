import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { foldAnswer } from '../../../../src/widgets/language-quiz/scoring/fold-answer.js';
import { matchText, type TextKey } from '../../../../src/widgets/language-quiz/scoring/match-text.js';

/** In grammar nothing is forgiven but what is no mistake. */
function matchesText(typed: string, correct: readonly string[], language: string): boolean {
  return matchText(typed, { correct, skill: 'grammar', language }) === 'exact';
}

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
  ['pt', 'direcção', 'direção', 'the spelling before 1990'],
  ['pt', 'O projecto actual', 'o projeto atual', 'two spellings before 1990'],
  ['pt', 'fim-de-semana', 'fim de semana', 'the hyphens before 1990'],
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
  ['pt', 'fato', 'facto', 'a pair that is not one'],
  ['pt', 'impato', 'impacto', 'a letter that stayed'],
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

describe('what is almost right', () => {
  type Case = readonly [language: string, typed: string, meant: string, match: string, key?: Partial<TextKey>];
  const CASES: readonly Case[] = [
    ['fr', 'hotel', 'hôtel', 'accent'],
    ['fr', 'garcon', 'garçon', 'accent'],
    ['es', 'habitacion', 'habitación', 'accent'],
    ['es', 'manana', 'mañana', 'none'],
    ['es', 'montana', 'montaña', 'none'],
    ['ca', 'cafe', 'cafè', 'accent'],
    ['ca', 'colega', 'col·lega', 'none'],
    ['pt', 'autocarro', 'autocarro', 'exact'],
    ['pt', 'horario', 'horário', 'accent'],
    ['pt', 'estaçao', 'estação', 'none'],
    ['pt', 'instruçao de', 'instrução de', 'none'],
    ['lv', 'elektriskais kabelis', 'elektriskāis kabelis', 'none'],
    ['lv', 'maja', 'māja', 'none'],
    ['lv', 'darbnica', 'darbnīca', 'none'],
    ['lv', 'viesnica', 'viesnīca', 'none'],
    ['lv', 'viesnīac', 'viesnīca', 'typo'],
    ['en', 'recieve', 'receive', 'typo'],
    ['en', 'recieve', 'receive', 'none', { skill: 'grammar' }],
    ['en', 'boat', 'boot', 'none'],
    ['en', 'timetabel', 'timetable', 'typo'],
    ['en', 'time tabl', 'timetable', 'typo'],
    ['en', 'tmtable', 'timetable', 'typo'],
    ['en', 'tmtble', 'timetable', 'none'],
    ['en', 'kitten', 'kitchen', 'none'],
    ['en', 'gloves', 'glove', 'none', { confusables: ['gloves'] }],
    ['en', 'platform 7', 'platform 8', 'none'],
    ['en', 'English', 'english', 'none', { caseSensitive: true, skill: 'grammar' }],
  ];
  for (const [language, typed, meant, match, key] of CASES)
    it(`${typed} for ${meant} in ${language} is ${match}${key ? ` with ${JSON.stringify(key)}` : ''}`, () => {
      const whole: TextKey = { correct: [meant], accents: 'near', skill: 'vocabulary', language, ...key };
      expect(matchText(typed, whole)).to.equal(match);
    });

  it('never forgives in grammar, and never throws', () => {
    fc.assert(
      fc.property(anyText, anyText, anyLanguage, (typed, meant, language) => {
        const match = matchText(typed, { correct: [meant], skill: 'grammar', language });
        expect(match).to.be.oneOf(['exact', 'none']);
      }),
    );
  });

  it('does not care for the form of quotes, nor for spaces at the ends', () => {
    fc.assert(
      fc.property(anyText, anyText, anyLanguage, (typed, meant, language) => {
        const key: TextKey = { correct: [meant], accents: 'near', skill: 'vocabulary', language };
        const curly = typed.replaceAll("'", '’').replaceAll('"', '”');
        expect(matchText(` ${curly}\u00a0`, key)).to.equal(matchText(typed, key));
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
