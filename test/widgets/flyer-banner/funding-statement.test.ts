import { expect } from '@esm-bundle/chai';
import { LANGUAGES } from '../../../src/model/language.js';
import type { Text } from '../../../src/model/localized-text.js';
import type { Project } from '../../../src/model/network.js';
import { knownTexts, statementTexts } from '../../../src/widgets/flyer-banner/funding-statement.js';
import { FUNDING_TEXTS, type TextsByLanguage } from '../../../src/widgets/flyer-banner/funding-texts.js';

const entry = (text: string, status: 'official' | 'unofficial' | 'unchecked') => ({ text, status, source: 'x' });
const KNOWN: TextsByLanguage = {
  en: entry('Known', 'unchecked'),
  fr: entry('L’UE “connue”', 'official'),
  es: entry('Conocido', 'unchecked'),
  ca: entry('Conegut', 'unofficial'),
  lv: entry('Eiropas “Savienība”', 'unchecked'),
  pt: entry('Conhecido', 'unchecked'),
};
const FEED = { language: 'en' };

describe('statementTexts', () => {
  const CASES: readonly (readonly [
    string,
    Text | undefined,
    TextsByLanguage | undefined,
    'en' | 'fr' | 'lv',
    string,
  ])[] = [
    ['the feed speaks first', { en: 'Own' }, KNOWN, 'en', 'Own/en'],
    ['the known text without one', undefined, KNOWN, 'en', 'Known/en'],
    ['an official text alone', undefined, KNOWN, 'fr', 'L’UE “connue”/fr'],
    ['an unchecked text with English', undefined, KNOWN, 'lv', 'Eiropas “Savienība”/lv + Known/en'],
    ['the feed’s English beside it', { en: 'Own' }, KNOWN, 'lv', 'Eiropas “Savienība”/lv + Own/en'],
    ['the feed’s own words alone', { en: 'Own', lv: 'Savs' }, KNOWN, 'lv', 'Savs/lv'],
    [
      'the known words from the feed with English',
      { en: 'Own', lv: 'Eiropas "Savienība"' },
      KNOWN,
      'lv',
      'Eiropas "Savienība"/lv + Own/en',
    ],
    ['a neutral text alone', { und: 'EU' }, KNOWN, 'lv', 'EU/undefined'],
    ['another programme: what the feed has', { fr: 'Fonds' }, undefined, 'lv', 'Fonds/fr'],
    ['another programme without a text: nothing', undefined, undefined, 'lv', ''],
  ];

  for (const [name, own, known, wanted, expected] of CASES) {
    it(name, () => {
      const found = statementTexts(own, known, wanted, FEED);
      expect(found.map(({ value, lang }) => `${value}/${lang}`).join(' + ')).to.equal(expected);
    });
  }
});

describe('knownTexts', () => {
  const project = (programme: string, programmePeriod: Project['programmePeriod']) =>
    ({ programme, programmePeriod }) as Project;

  it('are those of the period', () => {
    expect(knownTexts(project('Erasmus+', '2014-2020'))?.label.en.text).to.contain('Erasmus+ Programme');
    expect(knownTexts(project('Erasmus+', '2021-2027'))?.label.en.text).to.equal('Co-funded by the European Union');
  });

  it('are none for another programme or period', () => {
    expect(knownTexts(project('Interreg', '2014-2020'))).to.equal(undefined);
    expect(knownTexts(project('Erasmus+', 'other'))).to.equal(undefined);
  });
});

describe('FUNDING_TEXTS', () => {
  for (const [period, texts] of Object.entries(FUNDING_TEXTS)) {
    for (const language of LANGUAGES) {
      it(`say where the words of ${period} in ${language} are from`, () => {
        for (const { text, status, source } of [texts.label[language], texts.value[language]]) {
          expect(text).to.match(/\S/);
          expect(source).to.match(/\S/);
          expect(['official', 'unofficial', 'unchecked']).to.include(status);
          if (status === 'official') expect(source, 'an official text has an address').to.contain('https://');
        }
      });
    }

    it(`have no official Catalan in ${period}`, () => {
      expect([texts.label.ca.status, texts.value.ca.status]).to.deep.equal(['unofficial', 'unofficial']);
    });

    it(`write the European Union out in ${period}`, () => {
      for (const language of LANGUAGES) {
        expect(texts.label[language].text).to.match(
          /European Union|Union européenne|Uni[óo]n? Europea|Eiropas Savienīb|União Europeia/,
        );
      }
    });
  }
});
