import { msg, str } from '@lit/localize';
import { formatNumber } from '../../localization/format.js';
import { plural } from '../../localization/plural.js';

/** "17 organisations from 5 countries have signed." */
export function sumUp(organizations: number, countries: string): string {
  const n = formatNumber(organizations);
  return plural(organizations, {
    zero: () => msg(str`${n} organisations from ${countries} have signed.`, { id: 'charter.summary.zero' }),
    one: () => msg(str`${n} organisation from ${countries} has signed.`, { id: 'charter.summary.one' }),
    many: () => msg(str`${n} organisations from ${countries} have signed.`, { id: 'charter.summary.many' }),
    other: () => msg(str`${n} organisations from ${countries} have signed.`, { id: 'charter.summary.other' }),
  });
}

/** "17 organisations from 5 countries have signed, 3 of them on paper." */
export function sumUpWithPaper(count: number, countries: string, paper: string): string {
  const n = formatNumber(count);
  return plural(count, {
    zero: () =>
      msg(str`${n} organisations from ${countries} have signed, ${paper} of them on paper.`, {
        id: 'charter.summaryPaper.zero',
      }),
    one: () =>
      msg(str`${n} organisation from ${countries} has signed, ${paper} of them on paper.`, {
        id: 'charter.summaryPaper.one',
      }),
    many: () =>
      msg(str`${n} organisations from ${countries} have signed, ${paper} of them on paper.`, {
        id: 'charter.summaryPaper.many',
      }),
    other: () =>
      msg(str`${n} organisations from ${countries} have signed, ${paper} of them on paper.`, {
        id: 'charter.summaryPaper.other',
      }),
  });
}

/** As it stands after "from". */
export function countCountries(count: number): string {
  const n = formatNumber(count);
  return plural(count, {
    zero: () => msg(str`${n} countries`, { id: 'charter.fromCountries.zero' }),
    one: () => msg(str`${n} country`, { id: 'charter.fromCountries.one' }),
    many: () => msg(str`${n} countries`, { id: 'charter.fromCountries.many' }),
    other: () => msg(str`${n} countries`, { id: 'charter.fromCountries.other' }),
  });
}

export function countShown(count: number): string {
  const n = formatNumber(count);
  return plural(count, {
    zero: () => msg(str`${n} signatures shown`, { id: 'charter.shown.zero' }),
    one: () => msg(str`${n} signature shown`, { id: 'charter.shown.one' }),
    many: () => msg(str`${n} signatures shown`, { id: 'charter.shown.many' }),
    other: () => msg(str`${n} signatures shown`, { id: 'charter.shown.other' }),
  });
}
