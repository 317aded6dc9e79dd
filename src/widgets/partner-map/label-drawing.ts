import { ASSOCIATE_SIZE } from './draw-map.js';
import type { Box } from './grid.js';
import type { FlowDrawing, MapDrawing } from './map-drawing.js';
import { placeLabels } from './place-labels.js';
import type { MapFrame, MapPoint } from './project.js';

/** What the count on an arc keeps free. */
const COUNT_SIZE = 20;

/**
 * Where the labels of the markers in view stand: clear of markers, counts and each other; the selected partner's first.
 *
 * @param labels - Their sizes, in the order of the markers in view; without a width for what has none.
 */
export function labelDrawing(
  { markers, size }: MapDrawing,
  { arcs }: FlowDrawing,
  selected: string,
  labels: readonly MapFrame[],
): (Box | undefined)[] {
  const shown = markers.filter(({ isInView }) => isInView);
  const labelled = shown.map(({ x, y, diameter, near, members }, index) => ({
    x,
    y,
    // A ring of associates is part of the marker, or there would be no free place beside it.
    size: members[0]?.associates.length ? diameter + 2 * ASSOCIATE_SIZE : diameter,
    priority: Number(near.id === selected),
    label: labels[index] ?? { width: 0, height: 0 },
  }));
  const counts = arcs.filter(({ isQuiet }) => !isQuiet).map(({ bubble }) => toBox(bubble, COUNT_SIZE));
  return placeLabels(labelled, 0, size, counts);
}

function toBox({ x, y }: MapPoint, size: number): Box {
  return { x, y, width: size, height: size };
}
