import { fanOut, type SpreadMarker } from './fan-out.js';
import { Grid } from './grid.js';
import { keepInside } from './keep-inside.js';
import type { MapFrame, MapPoint } from './project.js';

export type { SpreadMarker };

const PASSES = 24;

/** Angle between the directions in which points of one place part: the golden one never repeats. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Pushes that nobody would see. */
const LEAST_PUSH = 0.005;

/**
 * Moves markers apart that would cover each other, as little as it takes: partners of one town stand on a ring, their
 * associates around them, and what is still too close is pushed to both sides until all have their room. A smaller
 * marker gives way to a larger one. The time grows with the number of markers, not with its square.
 *
 * @param size - The diameter of a marker, in the unit of the points.
 * @param frame - The size of the map; markers stay wholly inside.
 * @returns The middles, in the same order.
 */
export function spreadMarkers(markers: readonly SpreadMarker[], size: number, frame: MapFrame): MapPoint[] {
  const sizes = markers.map((marker) => marker.size ?? size);
  const sizeOf = (index: number): number => sizes[index] ?? size;
  const onMap = ({ x, y }: MapPoint, index: number): MutablePoint => ({
    x: keepInside(x, sizeOf(index), frame.width),
    y: keepInside(y, sizeOf(index), frame.height),
  });
  let moved = fanOut(markers, size).map(onMap);
  for (let pass = 0; pass < PASSES && pushApart(moved, sizes); pass++) moved = moved.map(onMap);
  return moved;
}

type MutablePoint = { -readonly [Axis in keyof MapPoint]: number };

/** One pass over all neighbours; whether anything had to move. */
function pushApart(points: readonly MutablePoint[], sizes: readonly number[]): boolean {
  const largest = Math.max(1, ...new Set(sizes));
  const reach = (index: number, { x, y }: MapPoint) => ({ x, y, width: sizes[index] ?? 0, height: sizes[index] ?? 0 });
  const grid = new Grid<number>(largest);
  let hasMoved = false;
  points.forEach((point, index) => {
    const box = reach(index, point);
    for (const other of grid.near(box)) hasMoved = push(other, index, points, sizes) || hasMoved;
    grid.add(box, index);
  });
  return hasMoved;
}

function push(one: number, other: number, points: readonly MutablePoint[], sizes: readonly number[]): boolean {
  const [a, b, sizeA = 0, sizeB = 0] = [points[one], points[other], sizes[one], sizes[other]];
  if (!a || !b) return false;
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const distance = Math.hypot(dx, dy);
  const room = (sizeA + sizeB) / 2 - distance;
  if (room < 2 * LEAST_PUSH) return false;
  const angle = distance > 0 ? Math.atan2(dy, dx) : other * GOLDEN_ANGLE;
  const [x, y] = [room * Math.cos(angle), room * Math.sin(angle)];
  const share = sizeA === sizeB ? 0.5 : Number(sizeA < sizeB);
  [a.x, a.y, b.x, b.y] = [a.x - share * x, a.y - share * y, b.x + (1 - share) * x, b.y + (1 - share) * y];
  return true;
}
