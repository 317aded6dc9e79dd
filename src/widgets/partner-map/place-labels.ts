import type { MapFrame, MapPoint } from './project.js';

/** A marker with the size of its label, all in one unit. */
export interface LabelledMarker extends MapPoint {
  readonly label: MapFrame;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const ROUNDING = 0.001;

/** Steps to the east, west, north and south, in the order of preference: a label that follows its marker reads best. */
const SIDES: readonly MapPoint[] = [
  { x: 1, y: 0 },
  { x: -1, y: 0 },
  { x: 0, y: -1 },
  { x: 0, y: 1 },
];

/**
 * Places labels beside their markers so that they cover neither a marker nor each other and stay inside the map.
 * The first markers choose first.
 *
 * @param size - The diameter of a marker.
 * @param map - The size of the map.
 * @returns A box for each label; undefined where there is no room, and the list has to tell.
 */
export function placeLabels(markers: readonly LabelledMarker[], size: number, map: MapFrame): (Box | undefined)[] {
  const taken = markers.map(({ x, y }) => boxAround(x, y, size, size));
  return markers.map((marker) => {
    for (const side of SIDES) {
      const box = labelBox(marker, side, size, map);
      if (!isInside(box, map) || taken.some((other) => isOverlapping(box, other))) continue;
      taken.push(box);
      return box;
    }
    return undefined;
  });
}

/** The label touches its marker's box; near an edge of the map it slides along the marker until it is inside. */
function labelBox({ x, y, label }: LabelledMarker, side: MapPoint, size: number, map: MapFrame): Box {
  const middle = {
    x: x + (side.x * (size + label.width)) / 2,
    y: y + (side.y * (size + label.height)) / 2,
  };
  const slide = (at: number, length: number, edge: number): number =>
    Math.max(length / 2, Math.min(at, edge - length / 2));
  return side.x === 0
    ? boxAround(slide(middle.x, label.width, map.width), middle.y, label.width, label.height)
    : boxAround(middle.x, slide(middle.y, label.height, map.height), label.width, label.height);
}

function boxAround(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

function isInside({ left, top, right, bottom }: Box, { width, height }: MapFrame): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}

/** Boxes that touch do not overlap, nor do those that seem to by a rounding error. */
export function isOverlapping(a: Box, b: Box): boolean {
  return (
    a.left < b.right - ROUNDING &&
    b.left < a.right - ROUNDING &&
    a.top < b.bottom - ROUNDING &&
    b.top < a.bottom - ROUNDING
  );
}
