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
  return fitting(facets, choices)(row);
}

/** The same for many rows: the choices are read once. */
export function fitting<Row>(facets: Facets<Row>, choices: Choices): (row: Row) => boolean {
  const wanted = chosen(facets, choices);
  return (row) => wanted.every(({ valuesOf, value }) => valuesOf(row).includes(value));
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
  return countFacets(rows, facets, choices).get(name) ?? [];
}

/** The same for all facets, by their names, in one pass over the rows. */
export function countFacets<Row>(
  rows: readonly Row[],
  facets: Facets<Row>,
  choices: Choices,
): ReadonlyMap<string, FacetCount[]> {
  const wanted = chosen(facets, choices);
  const tallies = Object.entries(facets).map(([name, valuesOf]) => ({
    name,
    valuesOf,
    counts: new Map<string, number>(),
  }));
  for (const row of rows) {
    const missed = wanted.filter(({ valuesOf, value }) => !valuesOf(row).includes(value));
    for (const { name, valuesOf, counts } of tallies) {
      const isCounted = missed.every((facet) => facet.name === name);
      const values = valuesOf(row);
      // Most rows have one value: a set for each of 10,000 would be felt at every keystroke.
      for (const value of values.length > 1 ? new Set(values) : values)
        counts.set(value, (counts.get(value) ?? 0) + (isCounted ? 1 : 0));
    }
  }
  return new Map(tallies.map(({ name, counts }) => [name, [...counts].map(([value, count]) => ({ value, count }))]));
}

/** The facets in which something is chosen; a choice in a facet that there is not is none. */
function chosen<Row>(facets: Facets<Row>, choices: Choices) {
  return Object.entries(facets).flatMap(([name, valuesOf]) => {
    const value = choices[name];
    return value ? [{ name, valuesOf, value }] : [];
  });
}
