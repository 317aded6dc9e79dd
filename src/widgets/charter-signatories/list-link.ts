import { type ListState, type SortKey, START } from './list-state.js';
import { FACETS } from './signature-index.js';

const SORT_KEYS: readonly string[] = ['name', 'country', 'date'] satisfies SortKey[];

/** A list's state as the value of a link: "q=lycée&country=FR&sort=-date"; empty for the list as it opens by itself. */
export function toLink({ query, choices, sort, isDescending }: ListState): string {
  const values = new URLSearchParams();
  if (query !== '') values.set('q', query);
  for (const [name, value] of Object.entries(choices)) if (value !== '') values.set(name, value);
  if (sort !== START.sort || isDescending) values.set('sort', isDescending ? `-${sort}` : sort);
  return values.toString();
}

/** Whatever a link says that the list does not know is left out. */
export function fromLink(link: string): ListState {
  const values = new URLSearchParams(link);
  const names = Object.keys(FACETS).filter((name) => values.has(name));
  const sort = values.get('sort') ?? '';
  const key = sort.replace(/^-/, '');
  return {
    query: values.get('q') ?? '',
    choices: Object.fromEntries(names.map((name) => [name, values.get(name) ?? ''])),
    sort: SORT_KEYS.includes(key) ? (key as SortKey) : START.sort,
    isDescending: SORT_KEYS.includes(key) && sort.startsWith('-'),
  };
}
