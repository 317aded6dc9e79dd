/** Beyond this part of the items, sorting all of them is no more work. */
const WORTHWHILE = 0.25;

/**
 * The first so many items of the sorted list, without sorting the rest: a list of 10,000 names that shows 50 needs one
 * comparison for each name, and names of people's languages are slow to compare. Equal items keep their order.
 */
export function firstInOrder<Item>(
  items: readonly Item[],
  count: number,
  compare: (a: Item, b: Item) => number,
): readonly Item[] {
  if (count >= items.length * WORTHWHILE) return [...items].sort(compare).slice(0, count);
  const first: Item[] = [];
  for (const item of items) {
    const last = first[count - 1];
    if (last !== undefined && compare(item, last) >= 0) continue;
    first.splice(placeOf(item, first, compare), 0, item);
    first.length = Math.min(first.length, count);
  }
  return first;
}

/** Behind everything that comes before the item or is equal to it. */
function placeOf<Item>(item: Item, sorted: readonly Item[], compare: (a: Item, b: Item) => number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(item, sorted[middle] as Item) < 0) high = middle;
    else low = middle + 1;
  }
  return low;
}
