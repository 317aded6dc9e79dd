import { html, type TemplateResult } from 'lit';
import { currentLocale } from '../../localization/element-locale.js';
import { collator, formatCountry } from '../../localization/format.js';
import { firstInOrder } from '../../model/first-in-order.js';
import type { Network } from '../../model/network.js';
import { localizedString } from '../../ui/localized-text.js';
import type { Entry } from './entry.js';
import { sayFound, saySortedByName } from './mobility-charter-signatories-sentences.js';
import { isOnPaper, toSignatories } from './signatories.js';

/** Rows at first: as many as people look through; a list of 10,000 is there as soon as one of 50. */
export const STEP = 50;

/** How the list stands: first by itself, then as its visitor wants it. */
export interface ListView {
  readonly filters: TemplateResult;
  /** Said when it changes. */
  readonly status: string;
  /** Those that stand on the page, in their order. */
  readonly entries: readonly Entry[];
  /** How many there are in all. */
  readonly total: number;
  readonly caption: string;
  /** The header of the column by which the list can be sorted. */
  readonly header: (key: string, label: string) => TemplateResult;
  /** An organisation that was chosen here or in another widget. */
  readonly selected: string | undefined;
  /** Leads to the map, where there is one. */
  readonly mapLink: ((entry: Entry, isSelected: boolean) => TemplateResult) | undefined;
  /** Renders a row, or leaves it as it stands while what it is made from is the same. */
  readonly keep: (parts: readonly unknown[], render: () => TemplateResult) => unknown;
  /** What stands under the table. */
  readonly foot: TemplateResult;
}

/** The first signatures by name; what sorts, searches and filters them is loaded meanwhile, and has its space. */
export function firstView(network: Network): ListView {
  const all = entriesOf(network);
  const { compare } = collator();
  return {
    filters: html`<div class="filters-space no-print"></div>`,
    status: sayList(all, saySortedByName()),
    entries: firstInOrder(all, STEP, (a, b) => compare(a.name, b.name)),
    total: all.length,
    caption: saySortedByName(),
    header: (_, label) => html`<th scope="col" role="columnheader">${label}</th>`,
    selected: undefined,
    mapLink: undefined,
    keep: (_, render) => render(),
    foot: html`<div class="foot-space no-print"></div>`,
  };
}

/** "17 signatures, 3 on paper. Sorted by name." */
export function sayList(entries: readonly Entry[], sorted: string): string {
  return `${sayFound(entries.length, entries.filter(({ signatory }) => isOnPaper(signatory)).length)} ${sorted}`;
}

const made = new WeakMap<Network, Map<string, readonly Entry[]>>();

/** All signatures as the visitor reads them, in the feed's order; made once for each language. */
export function entriesOf(network: Network): readonly Entry[] {
  const byLanguage = made.get(network) ?? new Map<string, readonly Entry[]>();
  made.set(network, byLanguage);
  const entries = byLanguage.get(currentLocale()) ?? toEntries(network);
  byLanguage.set(currentLocale(), entries);
  return entries;
}

function toEntries(network: Network): Entry[] {
  const countries = new Map<string, string>();
  return toSignatories(network).map((signatory) => {
    const countryName = countries.get(signatory.country) ?? formatCountry(signatory.country);
    countries.set(signatory.country, countryName);
    return { signatory, name: localizedString(signatory.name, network), countryName };
  });
}
