import type { Choices } from '../../model/facets.js';

export type SortKey = 'name' | 'country' | 'date';

/** What a visitor looks for, and in which order. */
export interface ListState {
  readonly query: string;
  /** By facet. */
  readonly choices: Choices;
  readonly sort: SortKey;
  readonly isDescending: boolean;
}

export const START: ListState = { query: '', choices: {}, sort: 'name', isDescending: false };

export function isNarrowed({ query, choices }: ListState): boolean {
  return query.trim() !== '' || Object.values(choices).some((value) => value !== '');
}
