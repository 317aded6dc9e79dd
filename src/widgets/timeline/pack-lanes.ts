/** Something that takes up room on a line, from `start` to `end`, both in the same unit. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

interface BusyRow {
  readonly index: number;
  readonly end: number;
}

/**
 * The row of each span, so that no two of a row overlap and as few rows as possible are needed: the highest row that is
 * free. Two heaps, of the busy rows by their ends and of the free ones by their place, make it O(n log n).
 *
 * @param spans - In order of their starts.
 * @param gap - Room between two spans of a row.
 */
export function packRows(spans: readonly Span[], gap = 0): number[] {
  const busy = new Heap<BusyRow>(({ end }) => end);
  const free = new Heap<number>((index) => index);
  let count = 0;
  return spans.map(({ start, end }) => {
    for (let row = busy.least; row && row.end + gap <= start; row = busy.least) {
      busy.take();
      free.add(row.index);
    }
    const index = free.take() ?? count++;
    busy.add({ index, end });
    return index;
  });
}

/** Knows its least item at any time. */
class Heap<Item> {
  #items: Item[] = [];
  #rank: (item: Item) => number;

  constructor(rank: (item: Item) => number) {
    this.#rank = rank;
  }

  get least(): Item | undefined {
    return this.#items[0];
  }

  add(item: Item): void {
    let child = this.#items.push(item) - 1;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      if (this.#rankAt(parent) <= this.#rankAt(child)) return;
      this.#swap(child, parent);
      child = parent;
    }
  }

  take(): Item | undefined {
    this.#swap(0, this.#items.length - 1);
    const item = this.#items.pop();
    this.#sinkFirst();
    return item;
  }

  #sinkFirst(): void {
    let parent = 0;
    for (;;) {
      const left = 2 * parent + 1;
      const child = this.#rankAt(left + 1) < this.#rankAt(left) ? left + 1 : left;
      if (this.#rankAt(child) >= this.#rankAt(parent)) return;
      this.#swap(child, parent);
      parent = child;
    }
  }

  /** Nothing ranks behind everything. */
  #rankAt(index: number): number {
    const item = this.#items[index];
    return item === undefined ? Infinity : this.#rank(item);
  }

  #swap(a: number, b: number): void {
    const [first, second] = [this.#items[a], this.#items[b]];
    if (first === undefined || second === undefined) return;
    this.#items[a] = second;
    this.#items[b] = first;
  }
}
