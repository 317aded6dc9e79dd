import { type Choices, countFacet, type FacetCount, type Facets, fits } from '../../model/facets.js';
import type { Network } from '../../model/network.js';
import { type EventRow, eventRows } from './event-rows.js';
import type { DatedEvent } from './timeline-entries.js';

export type FacetName = 'kind' | 'partner' | 'year';

export const FACETS: Facets<EventRow> = {
  kind: ({ kinds }) => kinds,
  partner: ({ partners }) => partners,
  year: ({ years }) => years,
};

/** "2021" → "2021/22". */
export function schoolYearName(year: string): string {
  return `${year}/${String(Number(year) + 1).slice(-2)}`;
}

/** The entries that have every chosen value. */
export function chooseEntries<Entry extends DatedEvent>(
  network: Network,
  entries: readonly Entry[],
  choices: Choices,
): Entry[] {
  const chosen = new Set(
    eventRows(network)
      .filter((row) => fits(row, FACETS, choices))
      .map(({ id }) => id),
  );
  return entries.filter(({ event }) => chosen.has(event.id));
}

export function countEvents(network: Network, choices: Choices, name: FacetName): FacetCount[] {
  return countFacet(eventRows(network), FACETS, choices, name);
}
