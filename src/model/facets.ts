/** What a row has under each facet: a type, languages, a year. */
export type Facets<Row> = Readonly<Record<string, (row: Row) => readonly string[]>>;

/** The value chosen for each facet; nothing or an empty string stands for all. */
export type Choices = Readonly<Record<string, string>>;

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** Whether a row has every chosen value. */
export function fits<Row>(row: Row, facets: Facets<Row>, choices: Choices): boolean {
  return Object.entries(choices).every(
    ([name, value]) => value === '' || facets[name]?.(row).includes(value) !== false,
  );
}

/**
 * Every value that the rows have under a facet, in the order of the rows, with how many rows it would leave: counted
 * under the choices of the other facets, so that no count is a dead end.
 */
export function countFacet<Row>(
  rows: readonly Row[],
  facets: Facets<Row>,
  choices: Choices,
  name: string,
): FacetCount[] {
  const others = { ...choices, [name]: '' };
  const counts = new Map<string, number>();
  for (const row of rows) {
    const counted = fits(row, facets, others) ? 1 : 0;
    for (const value of new Set(facets[name]?.(row))) counts.set(value, (counts.get(value) ?? 0) + counted);
  }
  return [...counts].map(([value, count]) => ({ value, count }));
}
