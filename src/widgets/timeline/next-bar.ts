import type { GridBar } from './grid-bars.js';
import type { GridAxis } from './grid-axis.js';

/** Where a key leads in the grid; undefined where it leads nowhere or is none of the grid's. @param bars - Lane by lane. */
export function findNextBar(
  bars: readonly GridBar[],
  current: GridBar,
  key: string,
  { monthWidth }: Pick<GridAxis, 'monthWidth'>,
): GridBar | undefined {
  if (/^(ArrowLeft|ArrowRight|Home|End)$/.test(key)) return alongTime(bars, current, key);
  if (/^Arrow(Up|Down)$/.test(key)) return inNextLane(bars, current, key === 'ArrowUp' ? -1 : 1);
  if (/^Page(Up|Down)$/.test(key)) return monthAway(bars, current, key === 'PageUp' ? -monthWidth : monthWidth);
  return undefined;
}

/** In the order of time, across all lanes. */
function alongTime(bars: readonly GridBar[], current: GridBar, key: string): GridBar | undefined {
  const sorted = inTime(bars);
  if (key === 'Home') return sorted[0];
  if (key === 'End') return sorted.at(-1);
  return sorted[sorted.indexOf(current) + (key === 'ArrowLeft' ? -1 : 1)];
}

/** Sorting is stable: what begins together stays in the order of the lanes. */
function inTime(bars: readonly GridBar[]): GridBar[] {
  return [...bars].sort((a, b) => a.start - b.start);
}

/** The bar of the lane above or below that begins nearest. */
function inNextLane(bars: readonly GridBar[], current: GridBar, step: 1 | -1): GridBar | undefined {
  const lanes = [...new Set(bars.map(({ lane }) => lane))];
  const lane = lanes[lanes.indexOf(current.lane) + step];
  return nearest(
    bars.filter((bar) => bar.lane === lane),
    current.start,
  );
}

/** The bar nearest to a month from here, and never one in the other direction; so long stretches without any are leapt over. */
function monthAway(bars: readonly GridBar[], current: GridBar, width: number): GridBar | undefined {
  const ahead = inTime(bars).filter((bar) =>
    width > 0 ? bar.start > current.start + width / 2 : bar.start < current.start + width / 2,
  );
  return nearest(ahead, current.start + width) ?? alongTime(bars, current, width > 0 ? 'End' : 'Home');
}

function nearest(bars: readonly GridBar[], position: number): GridBar | undefined {
  let found: GridBar | undefined;
  for (const bar of bars) if (!found || Math.abs(bar.start - position) < Math.abs(found.start - position)) found = bar;
  return found;
}
