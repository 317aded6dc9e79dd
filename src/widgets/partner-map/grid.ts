import type { MapFrame, MapPoint } from './project.js';

/** A rectangle around its middle. */
export interface Box extends MapPoint, MapFrame {}

const ROUNDING = 0.001;

/** More columns than any map has, so that every cell has a number of its own; what lies beyond shares the last ones. */
const COLUMNS = 2 ** 24;

/**
 * Things by the squares of a grid that their boxes touch: neighbours are found without asking everyone, so that 5,000 of
 * them take 5,000 times as long as one and no more.
 */
export class Grid<Item> {
  readonly #cells = new Map<number, Item[]>();

  /** @param cell - The side of a square, in the unit of the boxes; about the size of what is stored works best. */
  constructor(private readonly cell: number) {}

  add(box: Box, item: Item): void {
    for (const key of this.#keysOf(box)) {
      const items = this.#cells.get(key);
      if (items) items.push(item);
      else this.#cells.set(key, [item]);
    }
  }

  /** Whether a test holds for anything near a box. What spans several squares may be asked more than once. */
  some(box: Box, test: (item: Item) => boolean): boolean {
    return this.#keysOf(box).some((key) => this.#cells.get(key)?.some(test) ?? false);
  }

  /** What is near a box, each once, in the order in which it was added to its square. */
  near(box: Box): Set<Item> {
    return new Set(this.#keysOf(box).flatMap((key) => this.#cells.get(key) ?? []));
  }

  #keysOf({ x, y, width, height }: Box): number[] {
    const [left, right] = [this.#lineAt(x - width / 2), this.#lineAt(x + width / 2)];
    const [top, bottom] = [this.#lineAt(y - height / 2), this.#lineAt(y + height / 2)];
    const keys: number[] = [];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) keys.push(row * COLUMNS + column);
    }
    return keys;
  }

  /** Row or column of a coordinate. */
  #lineAt(coordinate: number): number {
    return Math.max(-COLUMNS / 2 + 1, Math.min(Math.floor(coordinate / this.cell), COLUMNS / 2 - 1));
  }
}

/** Boxes that touch do not overlap, nor do those that seem to by a rounding error. */
export function isOverlapping(a: Box, b: Box): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 - ROUNDING &&
    Math.abs(a.y - b.y) < (a.height + b.height) / 2 - ROUNDING
  );
}
