import { type Box, Grid, isOverlapping } from './grid.js';
import { keepInside } from './keep-inside.js';
import type { MapFrame, MapPoint } from './project.js';

/** A marker with the size of its label, all in one unit: pixels of the screen, as the labels are measured there. */
export interface LabelledMarker extends MapPoint {
  readonly label: MapFrame;
  /** The marker's own diameter, where it differs from the others'. */
  readonly size?: number;
  /** Who has more chooses first: selected before partners before associates. 0 where it is not given. */
  readonly priority?: number;
}

/** About the height of a label and half its width. */
const CELL = 32;

/**
 * Steps to the east, west, north and south, then the diagonals, in the order of preference: a label that follows its
 * marker reads best. On a diagonal the label begins, or ends, above or below the middle of its marker.
 */
const SIDES = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
] as const;

/**
 * Places labels beside their markers so that they cover neither a marker nor each other and stay inside the map: near an
 * edge they slide along their marker. Of two with the same priority the first chooses first.
 *
 * @param size - The diameter of a marker.
 * @param map - The size of the map.
 * @param obstacles - What else must stay free: counts on arcs, controls.
 * @returns A box for each label, in the order of the markers; undefined where there is no room, and the list has to tell.
 */
export function placeLabels(
  markers: readonly LabelledMarker[],
  size: number,
  map: MapFrame,
  obstacles: readonly Box[] = [],
): (Box | undefined)[] {
  const taken = new Grid<Box>(CELL);
  const take = (box: Box): void => taken.add(box, box);
  for (const marker of markers) take(boxOf(marker, marker.size ?? size));
  obstacles.forEach(take);
  const boxes = new Array<Box | undefined>(markers.length);
  for (const index of byPriority(markers)) {
    const marker = markers[index];
    const free =
      marker &&
      candidates(marker, marker.size ?? size, map).find(
        (box) => !taken.some(box, (other) => isOverlapping(box, other)),
      );
    if (free) take(free);
    boxes[index] = free;
  }
  return boxes;
}

function byPriority(markers: readonly LabelledMarker[]): number[] {
  const priorityOf = (index: number): number => markers[index]?.priority ?? 0;
  return [...markers.keys()].sort((a, b) => priorityOf(b) - priorityOf(a));
}

function boxOf({ x, y }: MapPoint, size: number): Box {
  return { x, y, width: size, height: size };
}

/** None for a label that is longer than the map is wide, nor for one without text. */
function candidates({ x, y, label: { width, height } }: LabelledMarker, size: number, map: MapFrame): Box[] {
  if (width > map.width || height > map.height || width === 0) return [];
  return SIDES.map(([east, south]) => ({
    x: keepInside(x + (east * (south === 0 ? size + width : width)) / 2, width, map.width),
    y: keepInside(y + (south * (size + height)) / 2, height, map.height),
    width,
    height,
  }));
}
