import { countFacets, type FacetCount, type Facets, fitting } from '../../model/facets.js';
import { firstInOrder } from '../../model/first-in-order.js';
import { fold, toWords } from '../../model/fold.js';
import type { Entry } from './entry.js';
import type { ListState } from './list-state.js';

export const FACETS: Facets<Entry> = {
  country: ({ signatory }) => [signatory.country],
  type: ({ signatory }) => [signatory.type],
  year: ({ signatory }) => [signatory.signedOn.slice(0, 4)],
  via: ({ signatory }) => [signatory.via],
  verified: ({ signatory }) => [signatory.verified ? 'yes' : 'no'],
};

export interface Found {
  readonly entries: readonly Entry[];
  /** By facet, every value that the list has, with what choosing it would leave. */
  readonly facets: ReadonlyMap<string, readonly FacetCount[]>;
}

/** All signatures, to be searched at every keystroke: what a search compares is made once, when the first one comes. */
export class SignatureIndex {
  readonly entries: readonly Entry[];

  #compareTexts: (a: string, b: string) => number;
  #townOf: (entry: Entry) => string;
  #haystacks: Map<Entry, string> | undefined;
  #values: Found['facets'] | undefined;

  /**
   * @param compareTexts - As the visitor's language sorts.
   * @param townOf - The place in the visitor's language.
   */
  constructor(
    entries: readonly Entry[],
    compareTexts: (a: string, b: string) => number,
    townOf: (entry: Entry) => string,
  ) {
    this.entries = entries;
    this.#compareTexts = compareTexts;
    this.#townOf = townOf;
  }

  /** The signatures that hold every word and every choice, unsorted. */
  find({ query, choices }: ListState): Found {
    this.#values ??= countFacets(this.entries, FACETS, {});
    const matching = this.#search(toWords(query));
    if (matching === this.entries && Object.values(choices).every((value) => value === ''))
      return { entries: matching, facets: this.#values };
    const counted = countFacets(matching, FACETS, choices);
    const facets = new Map([...this.#values].map(([name, all]) => [name, recount(all, counted.get(name) ?? [])]));
    return { entries: matching.filter(fitting(FACETS, choices)), facets };
  }

  /** The first so many in the order that is asked for; equal ones by name. */
  sort(entries: readonly Entry[], { sort, isDescending }: ListState, count: number): readonly Entry[] {
    const turn = isDescending ? -1 : 1;
    const byName = (a: Entry, b: Entry): number => this.#compareTexts(a.name, b.name);
    if (sort === 'name') return firstInOrder(entries, count, (a, b) => turn * byName(a, b));
    const byKey = sort === 'country' ? this.#byCountry() : byDay;
    return firstInOrder(entries, count, (a, b) => turn * byKey(a, b) || byName(a, b));
  }

  /** Few countries stand for many signatures: their names are compared once. */
  #byCountry(): (a: Entry, b: Entry) => number {
    const names = [...new Set(this.entries.map(({ countryName }) => countryName))].sort(this.#compareTexts);
    const ranks = new Map(names.map((name, rank) => [name, rank]));
    return (a, b) => (ranks.get(a.countryName) ?? 0) - (ranks.get(b.countryName) ?? 0);
  }

  #search(words: readonly string[]): readonly Entry[] {
    if (words.length === 0) return this.entries;
    this.#haystacks ??= new Map(
      this.entries.map((entry) => [entry, fold(`${entry.name} ${this.#townOf(entry)} ${entry.countryName}`)]),
    );
    const haystacks = this.#haystacks;
    return this.entries.filter((entry) => words.every((word) => haystacks.get(entry)?.includes(word)));
  }
}

/** As text: a month alone comes before its days. */
function byDay({ signatory: { signedOn: a } }: Entry, { signatory: { signedOn: b } }: Entry): number {
  return a < b ? -1 : Number(a > b);
}

/** A value without a match keeps its place, with 0. */
function recount(all: readonly FacetCount[], counted: readonly FacetCount[]): FacetCount[] {
  const counts = new Map(counted.map(({ value, count }) => [value, count]));
  return all.map(({ value }) => ({ value, count: counts.get(value) ?? 0 }));
}
