/** Rows under one value of a facet. */
export interface Group<Row> {
  /** Empty for the rows that have none. */
  readonly value: string;
  readonly rows: readonly Row[];
  /** How many there are; fewer may be shown. */
  readonly total: number;
}

/** Rows by what they have under a facet, in order of appearance; one that has several values stands under each. */
export function groupRows<Row>(rows: readonly Row[], valuesOf: (row: Row) => readonly string[]): Group<Row>[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const values = new Set(valuesOf(row));
    for (const value of values.size > 0 ? values : ['']) {
      const members = groups.get(value) ?? [];
      members.push(row);
      groups.set(value, members);
    }
  }
  return [...groups].map(([value, members]) => ({ value, rows: members, total: members.length }));
}

/** The first rows of all groups together, for a list that is shown step by step. */
export function takeRows<Row>(groups: readonly Group<Row>[], count: number): Group<Row>[] {
  let left = count;
  return groups.flatMap((group) => {
    const rows = group.rows.slice(0, Math.max(0, left));
    left -= rows.length;
    return rows.length > 0 ? [{ ...group, rows }] : [];
  });
}
