/** As many items as are sorted without a break. */
const RUN = 64;

/** As `[...items].sort(compare)`, with a chance for others after each comparison: no list is too long to be sorted. */
export async function sortInSteps<Item>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
  pause: () => Promise<void>,
): Promise<readonly Item[]> {
  let runs: (readonly Item[])[] = [];
  for (let start = 0; start < items.length; start += RUN) {
    runs.push(items.slice(start, start + RUN).sort(compare));
    await pause();
  }
  while (runs.length > 1) {
    const longer: (readonly Item[])[] = [];
    for (let index = 0; index < runs.length; index += 2) {
      longer.push(await merge(runs[index] ?? [], runs[index + 1] ?? [], compare, pause));
    }
    runs = longer;
  }
  return runs[0] ?? [];
}

/** Of equal items, those of the first list come first. */
async function merge<Item>(
  first: readonly Item[],
  second: readonly Item[],
  compare: (a: Item, b: Item) => number,
  pause: () => Promise<void>,
): Promise<readonly Item[]> {
  const merged: Item[] = [];
  let taken = 0;
  for (const item of second) {
    while (taken < first.length && compare(first[taken] as Item, item) <= 0) merged.push(first[taken++] as Item);
    merged.push(item);
    await pause();
  }
  return [...merged, ...first.slice(taken)];
}
