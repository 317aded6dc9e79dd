import type { GridBar } from './grid-bars.js';

/** Where a visitor begins: what takes place or comes next, and the last one when all is past. */
export function findStartingBar(bars: readonly GridBar[]): GridBar | undefined {
  let next: GridBar | undefined;
  let last: GridBar | undefined;
  for (const bar of bars) {
    if (!last || bar.start >= last.start) last = bar;
    if (bar.entry.phase !== 'past' && (!next || bar.start < next.start)) next = bar;
  }
  return next ?? last;
}
