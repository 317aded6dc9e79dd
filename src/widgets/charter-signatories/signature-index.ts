import { countFacets, type FacetCount, type Facets, fitting } from '../../model/facets.js';
import { firstInOrder } from '../../model/first-in-order.js';
import { fold, toWords } from '../../model/fold.js';
import { sortInSteps } from '../../model/sort-in-steps.js';
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

/** All signatures, to be searched at every keystroke: what a search compares is made once, beforehand or by the first. */
export class SignatureIndex {
  readonly entries: readonly Entry[];

  #compareTexts: (a: string, b: string) => number;
  #townOf: (entry: Entry) => string;
  readonly #haystacks = new Map<Entry, string>();
  /** By name; equal names have equal ones. */
  #ranks: ReadonlyMap<Entry, number> | undefined;
  #last: { readonly words: readonly string[]; readonly entries: readonly Entry[] };
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
    this.#last = { words: [], entries };
  }

  /** Makes what keystrokes would have to wait for, with a chance for others after each step. */
  async prepare(pause: () => Promise<void>): Promise<void> {
    for (const entry of this.entries) {
      this.#haystackOf(entry);
      await pause();
    }
    const sorted = await sortInSteps(this.entries, (a, b) => this.#compareTexts(a.name, b.name), pause);
    const ranks = new Map<Entry, number>();
    for (const [index, entry] of sorted.entries()) {
      const before = sorted[index - 1];
      const isEqual = before !== undefined && this.#compareTexts(before.name, entry.name) === 0;
      ranks.set(entry, isEqual ? (ranks.get(before) ?? index) : index);
      await pause();
    }
    this.#ranks = ranks;
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
    const ranks = this.#ranks;
    const byName = (a: Entry, b: Entry): number =>
      ranks ? (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0) : this.#compareTexts(a.name, b.name);
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

  /** One more letter can only leave fewer: they are looked for among those that the last search left. */
  #search(words: readonly string[]): readonly Entry[] {
    const isNarrower = this.#last.words.every((known) => words.some((word) => word.includes(known)));
    const candidates = isNarrower ? this.#last.entries : this.entries;
    const entries =
      words.length === 0
        ? this.entries
        : candidates.filter((entry) => words.every((word) => this.#haystackOf(entry).includes(word)));
    this.#last = { words, entries };
    return entries;
  }

  #haystackOf(entry: Entry): string {
    const known = this.#haystacks.get(entry);
    if (known !== undefined) return known;
    const haystack = fold(`${entry.name} ${this.#townOf(entry)} ${entry.countryName}`);
    this.#haystacks.set(entry, haystack);
    return haystack;
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
