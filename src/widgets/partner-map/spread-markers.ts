import type { MapFrame, MapPoint } from './project.js';

const PASSES = 24;

/** Angle between the directions in which points of one place part: the golden one never repeats. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Moves markers apart that would cover each other, as little as it takes: partners of one town stand side by side.
 * Every pair that is too close is pushed to both sides, again and again until all have their room.
 *
 * @param size - The diameter of a marker, in the unit of the points.
 * @param frame - The size of the map; markers stay wholly inside.
 */
export function spreadMarkers(points: readonly MapPoint[], size: number, frame: MapFrame): MapPoint[] {
  const keepInside = ({ x, y }: MapPoint): MutablePoint => ({
    x: Math.max(size / 2, Math.min(x, frame.width - size / 2)),
    y: Math.max(size / 2, Math.min(y, frame.height - size / 2)),
  });
  let moved = points.map(keepInside);
  for (let pass = 0; pass < PASSES && pushApart(moved, size); pass++) moved = moved.map(keepInside);
  return moved;
}

type MutablePoint = { -readonly [Axis in keyof MapPoint]: number };

/** One pass over all pairs; false when none was too close. */
function pushApart(points: readonly MutablePoint[], size: number): boolean {
  let isMoved = false;
  points.forEach((a, index) => {
    points.slice(index + 1).forEach((b, other) => {
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const distance = Math.hypot(dx, dy);
      if (distance > size - 0.01) return;
      const angle = distance > 0 ? Math.atan2(dy, dx) : other * GOLDEN_ANGLE;
      const push = (size - distance) / 2;
      const [x, y] = [push * Math.cos(angle), push * Math.sin(angle)];
      [a.x, a.y, b.x, b.y] = [a.x - x, a.y - y, b.x + x, b.y + y];
      isMoved = true;
    });
  });
  return isMoved;
}
