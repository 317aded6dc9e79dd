import { keepInside } from './keep-inside.js';
import type { MapFrame, MapPoint } from './project.js';

/** A rectangle around its middle. */
export interface Box extends MapPoint, MapFrame {}

/** A marker with the size of its label, all in one unit. */
export interface LabelledMarker extends MapPoint {
  readonly label: MapFrame;
}

const ROUNDING = 0.001;

/** Steps to the east, west, north and south, in the order of preference: a label that follows its marker reads best. */
const SIDES = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
] as const;

/**
 * Places labels beside their markers so that they cover neither a marker nor each other and stay inside the map: near an
 * edge they slide along their marker. The first markers choose first.
 *
 * @param size - The diameter of a marker.
 * @param map - The size of the map.
 * @returns A box for each label; undefined where there is no room, and the list has to tell.
 */
export function placeLabels(markers: readonly LabelledMarker[], size: number, map: MapFrame): (Box | undefined)[] {
  const taken: Box[] = markers.map(({ x, y }) => ({ x, y, width: size, height: size }));
  return markers.map(({ x, y, label: { width, height } }) => {
    if (width > map.width) return undefined;
    const free = SIDES.map(([east, south]) => ({
      x: keepInside(x + (east * (size + width)) / 2, width, map.width),
      y: keepInside(y + (south * (size + height)) / 2, height, map.height),
      width,
      height,
    })).find((box) => !taken.some((other) => isOverlapping(box, other)));
    if (free) taken.push(free);
    return free;
  });
}

/** Boxes that touch do not overlap, nor do those that seem to by a rounding error. */
export function isOverlapping(a: Box, b: Box): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 - ROUNDING &&
    Math.abs(a.y - b.y) < (a.height + b.height) / 2 - ROUNDING
  );
}
