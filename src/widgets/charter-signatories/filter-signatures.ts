import { toWords } from '../../model/fold.js';

/** What the filter needs to know of a row. */
export interface Searchable {
  /** Name and place in the visitor's language, folded. */
  readonly haystack: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** What the visitor looks for; an empty string stands for everything. */
export interface SignatureFilter {
  readonly query: string;
  readonly country: string;
}

export const EVERYBODY: SignatureFilter = { query: '', country: '' };

/** The rows that hold every word of the query, in their order. */
export function filterSignatures<Row extends Searchable>(rows: readonly Row[], filter: SignatureFilter): Row[] {
  const words = toWords(filter.query);
  return rows.filter(
    ({ haystack, country }) =>
      (filter.country === '' || country === filter.country) && words.every((word) => haystack.includes(word)),
  );
}

export interface CountryCount {
  readonly country: string;
  readonly count: number;
}

/** Every country of the rows, with the rows that the query leaves in it. */
export function countByCountry(rows: readonly Searchable[], query: string): CountryCount[] {
  const counts = new Map(rows.map(({ country }) => [country, 0]));
  for (const { country } of filterSignatures(rows, { query, country: '' })) {
    counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return [...counts].map(([country, count]) => ({ country, count }));
}
