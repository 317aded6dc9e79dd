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

/** "17 signatures, 3 on paper." */
export function sayFound(count: number, onPaper: number): string {
  return onPaper > 0 ? countFoundWithPaper(count, formatNumber(onPaper)) : countFound(count);
}

function countFound(count: number): string {
  const n = formatNumber(count);
  return plural(count, {
    zero: () => msg(str`${n} signatures.`, { id: 'charter.found.zero' }),
    one: () => msg(str`${n} signature.`, { id: 'charter.found.one' }),
    many: () => msg(str`${n} signatures.`, { id: 'charter.found.many' }),
    other: () => msg(str`${n} signatures.`, { id: 'charter.found.other' }),
  });
}

function countFoundWithPaper(count: number, paper: string): string {
  const n = formatNumber(count);
  return plural(count, {
    zero: () => msg(str`${n} signatures, ${paper} on paper.`, { id: 'charter.foundPaper.zero' }),
    one: () => msg(str`${n} signature, ${paper} on paper.`, { id: 'charter.foundPaper.one' }),
    many: () => msg(str`${n} signatures, ${paper} on paper.`, { id: 'charter.foundPaper.many' }),
    other: () => msg(str`${n} signatures, ${paper} on paper.`, { id: 'charter.foundPaper.other' }),
  });
}

export function saySortedByName(): string {
  return msg('Sorted by name.', { id: 'charter.sorted.name' });
}
