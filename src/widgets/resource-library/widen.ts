import { type Choices, type Facets, fits } from '../../model/facets.js';

/** A choice that a visitor could drop, and how many rows would be left then. */
export interface Widening {
  readonly name: string;
  readonly value: string;
  readonly count: number;
}

/** Whether anything is chosen or searched for. */
export function isNarrowed(choices: Choices): boolean {
  return Object.values(choices).some((value) => value !== '');
}

/** For a result without rows: each choice whose absence alone would leave some. */
export function findWidenings<Row>(rows: readonly Row[], facets: Facets<Row>, choices: Choices): Widening[] {
  return Object.entries(choices)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => {
      const others = { ...choices, [name]: '' };
      return { name, value, count: rows.filter((row) => fits(row, facets, others)).length };
    })
    .filter(({ count }) => count > 0);
}
