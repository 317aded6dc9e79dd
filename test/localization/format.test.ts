import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { withLocale } from '../../src/localization/element-locale.js';
import {
  collator,
  formatBytes,
  formatCountry,
  formatDay,
  formatDayRange,
  formatLanguage,
  formatList,
  formatNativeLanguage,
  formatNumber,
  formatPercent,
} from '../../src/localization/format.js';
import { LANGUAGES, type Language } from '../../src/model/language.js';
import { fromEpochDay } from '../../src/model/plain-date.js';

const INTL: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  fr: 'fr',
  es: 'es',
  ca: 'ca',
  lv: 'lv',
  pt: 'pt-PT',
};

const month = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
const day = { ...month, day: 'numeric' } as const;
const utc = (date: string) => new Date(`${date.length === 7 ? `${date}-01` : date}T00:00:00Z`);
/** Which kind of space stands between the parts is a matter of the browser's version. */
const spaced = (text: string) => text.replace(/\s/g, ' ');

describe('dates', () => {
  for (const locale of LANGUAGES) {
    it(`are written as Intl writes them in ${INTL[locale]}`, () => {
      withLocale(locale, () => {
        const days = new Intl.DateTimeFormat(INTL[locale], day);
        const months = new Intl.DateTimeFormat(INTL[locale], month);
        expect(formatDay('2022-03-05')).to.equal(days.format(utc('2022-03-05')));
        expect(formatDay('2022-03')).to.equal(months.format(utc('2022-03')));
        for (const [start, end] of [
          ['2017-11-05', '2017-11-18'],
          ['2022-03-28', '2022-04-08'],
          ['2021-12-30', '2022-01-02'],
        ] as const)
          expect(formatDayRange(start, end)).to.equal(days.formatRange(utc(start), utc(end)));
        expect(formatDayRange('2019-09', '2022-08')).to.equal(months.formatRange(utc('2019-09'), utc('2022-08')));
      });
    });
  }

  it('are in the European order and words', () => {
    expect(withLocale('en', () => formatDay('2022-03-05'))).to.equal('5 March 2022');
    expect(withLocale('fr', () => formatDay('2022-03'))).to.equal('mars 2022');
    expect(withLocale('pt', () => formatDay('2022-03-05'))).to.equal('5 de março de 2022');
  });

  it('show a range with a month alone in months', () => {
    withLocale('en', () => {
      expect(spaced(formatDayRange('2022-03-28', '2022-04'))).to.match(/^March\W+April 2022$/);
      expect(formatDayRange('2022-03', '2022-03-28')).to.equal('March 2022');
    });
  });

  it('show one day where the range is one day', () => {
    withLocale('en', () => {
      expect(formatDayRange('2022-03-05')).to.equal('5 March 2022');
      expect(formatDayRange('2022-03-05', '2022-03-05')).to.equal('5 March 2022');
    });
  });

  it('are shown even where the end lies before the start', () => {
    for (const locale of LANGUAGES)
      expect(withLocale(locale, () => formatDayRange('2022-03-05', '2022-03-01'))).to.include('2022');
  });

  it('never shift by a day', () => {
    const epochDays = fc.integer({ min: -25_000, max: 40_000 });
    fc.assert(
      fc.property(epochDays, (epochDay) => {
        const date = fromEpochDay(epochDay);
        const shown = withLocale('en', () => formatDay(date));
        expect(shown.startsWith(`${Number(date.slice(8))} `)).to.equal(true);
      }),
    );
  });
});

describe('numbers', () => {
  const bytes: [Language, number, string][] = [
    ['en', 420_000, '420 kB'],
    ['en', 1_420_000, '1.4 MB'],
    ['en', 1, '1 kB'],
    ['en', 0, '1 kB'],
    ['en', 999_499, '999 kB'],
    ['fr', 420_000, '420 ko'],
    ['fr', 1_420_000, '1,4 Mo'],
    ['lv', 1_420_000, '1,4 MB'],
    ['pt', 1_420_000, '1,4 MB'],
  ];
  for (const [locale, size, shown] of bytes)
    it(`write ${size} bytes as ${shown} in ${locale}`, () => {
      expect(spaced(withLocale(locale, () => formatBytes(size)))).to.equal(shown);
    });

  it('never write a thousand kilobytes', () => {
    fc.assert(
      fc.property(fc.nat(3_000_000), (size) => {
        expect(withLocale('en', () => formatBytes(size))).to.not.match(/^1,?000\s?kB$/);
      }),
    );
  });

  it('are grouped and parted as the language does', () => {
    expect(withLocale('en', () => formatNumber(1_234.5))).to.equal('1,234.5');
    expect(spaced(withLocale('lv', () => formatNumber(12_345)))).to.equal('12 345');
    expect(withLocale('en', () => formatPercent(0.5))).to.equal('50%');
  });
});

describe('names', () => {
  it('of countries are those of the visitor’s language, Portuguese those of Portugal', () => {
    expect(withLocale('pt', () => formatCountry('LV'))).to.equal('Letónia');
    expect(withLocale('fr', () => formatCountry('LV'))).to.equal('Lettonie');
    expect(withLocale('lv', () => formatCountry('FR'))).to.equal('Francija');
  });

  it('of languages are those of the visitor’s language, and their own', () => {
    expect(withLocale('fr', () => formatLanguage('lv'))).to.equal('letton');
    expect(withLocale('en', () => formatLanguage('pt'))).to.equal('Portuguese');
    expect(formatNativeLanguage('lv')).to.equal('latviešu');
    expect(formatNativeLanguage('fr')).to.equal('français');
  });

  it('stay the code where Intl knows none', () => {
    for (const code of ['XYZ1', '', 'not a code']) {
      expect(withLocale('en', () => formatCountry(code))).to.equal(code);
      expect(withLocale('en', () => formatLanguage(code))).to.equal(code);
      expect(formatNativeLanguage(code)).to.equal(code);
    }
  });

  it('are listed and sorted as the language does', () => {
    const towns = ['Dijon', 'Faro', 'Liepāja'];
    expect(withLocale('en', () => formatList(towns))).to.equal('Dijon, Faro and Liepāja');
    expect(withLocale('es', () => formatList(towns))).to.equal('Dijon, Faro y Liepāja');
    const sorted = withLocale('lv', () => ['Č2', 'D', 'c10', 'C9'].sort(collator().compare));
    expect(sorted).to.deep.equal(['C9', 'c10', 'Č2', 'D']);
  });
});
