import type { TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { sortHeader } from '../../ui/sort-header.js';
import type { ListState, SortKey } from './list-state.js';
import { saySortedByName } from './mobility-charter-signatories-sentences.js';

/** "Sorted by date, newest first." */
export function saySorted({ sort, isDescending }: ListState): string {
  return SORTED[sort][isDescending ? 1 : 0]();
}

const SORTED: Readonly<Record<SortKey, readonly [up: () => string, down: () => string]>> = {
  name: [saySortedByName, () => msg('Sorted by name, from Z to A.', { id: 'charter.sorted.nameDown' })],
  country: [
    () => msg('Sorted by country.', { id: 'charter.sorted.country' }),
    () => msg('Sorted by country, from Z to A.', { id: 'charter.sorted.countryDown' }),
  ],
  date: [
    () => msg('Sorted by date, oldest first.', { id: 'charter.sorted.date' }),
    () => msg('Sorted by date, newest first.', { id: 'charter.sorted.dateDown' }),
  ],
};

/** The header of a column; the first press on the days brings the newest ones. */
export function orderHeader(
  key: string,
  label: string,
  list: ListState,
  onChange: (order: Pick<ListState, 'sort' | 'isDescending'>) => void,
): TemplateResult {
  const sort = key as SortKey;
  return sortHeader({
    label,
    direction: list.sort === sort ? (list.isDescending ? 'descending' : 'ascending') : undefined,
    first: sort === 'date' ? 'descending' : 'ascending',
    onSort: (direction) => onChange({ sort, isDescending: direction === 'descending' }),
  });
}
