import { type GridAxis, positionsOn } from './grid-axis.js';
import type { Lane } from './grid-lanes.js';
import { packRows } from './pack-lanes.js';
import type { TimelineEntry } from './timeline-entries.js';

export interface GridBar {
  readonly entry: TimelineEntry;
  readonly lane: string;
  /** Of its lane, from 0. */
  readonly row: number;
  /** In em from the left of the grid. */
  readonly start: number;
  readonly length: number;
  /** With its label, which may stand out to the right. */
  readonly width: number;
}

/** A day is a thin bar, but one that can be seen. */
const SHORTEST = 0.75;
/** Between a label and what follows it in the row. */
const GAP = 1;

/** The bars of a lane, packed so that no label lies over another. @param labelOf - Width of the entry's label, in em. */
export function toBars(lane: Lane, axis: GridAxis, labelOf: (entry: TimelineEntry) => number): GridBar[] {
  const positionOf = positionsOn(axis);
  const bars = lane.entries.map((entry) => {
    const start = positionOf(entry.first);
    const length = Math.max(SHORTEST, positionOf(entry.last + 1) - start);
    return { entry, lane: lane.id, start, length, width: Math.max(length, labelOf(entry)) };
  });
  const rows = packRows(
    bars.map(({ start, width }) => ({ start, end: start + width })),
    GAP,
  );
  return bars.map((bar, index) => ({ ...bar, row: rows[index] ?? 0 }));
}

/** The right end of the last label. */
export function barsEnd(bars: readonly GridBar[]): number {
  return bars.reduce((end, { start, width }) => Math.max(end, start + width), 0);
}
