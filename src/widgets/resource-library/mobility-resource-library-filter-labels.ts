import { msg, str } from '@lit/localize';
import { formatNumber } from '../../localization/format.js';
import { plural } from '../../localization/plural.js';
import type { FacetName } from './document-facets.js';

/** What a filter is called, and its choice of everything. */
export function facetLabels(name: FacetName): { readonly label: string; readonly all: string } {
  switch (name) {
    case 'type':
      return {
        label: msg('Kind of document', { id: 'library.type' }),
        all: msg('Everything', { id: 'library.everything' }),
      };
    case 'language':
      return {
        label: msg('Language', { id: 'library.language' }),
        all: msg('All languages', { id: 'library.language.all' }),
      };
    case 'audience':
      return {
        label: msg('For whom', { id: 'library.audience' }),
        all: msg('Everyone', { id: 'library.audience.all' }),
      };
    case 'level':
      return {
        label: msg('Language level', { id: 'library.level' }),
        all: msg('All levels', { id: 'library.level.all' }),
      };
    case 'keyword':
      return {
        label: msg('Keyword', { id: 'library.keyword' }),
        all: msg('All keywords', { id: 'library.keyword.all' }),
      };
  }
}

/** On the button that takes a choice back: how many documents that leaves. */
export function dropLabel(name: string, count: number): string {
  return msg(str`Without “${name}” (${formatNumber(count)})`, { id: 'library.drop' });
}

export function countShown(count: number): string {
  const n = formatNumber(count);
  return plural(count, {
    zero: () => msg(str`${n} documents shown`, { id: 'library.shown.zero' }),
    one: () => msg(str`${n} document shown`, { id: 'library.shown.one' }),
    many: () => msg(str`${n} documents shown`, { id: 'library.shown.many' }),
    other: () => msg(str`${n} documents shown`, { id: 'library.shown.other' }),
  });
}
