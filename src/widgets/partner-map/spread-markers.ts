import { keepInside } from './keep-inside.js';
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
  const onMap = ({ x, y }: MapPoint): MutablePoint => ({
    x: keepInside(x, size, frame.width),
    y: keepInside(y, size, frame.height),
  });
  let moved = points.map(onMap);
  for (let pass = 0; pass < PASSES; pass++) {
    pushApart(moved, size);
    moved = moved.map(onMap);
  }
  return moved;
}

type MutablePoint = { -readonly [Axis in keyof MapPoint]: number };

/** One pass over all pairs. */
function pushApart(points: readonly MutablePoint[], size: number): void {
  points.forEach((a, index) => {
    points.slice(index + 1).forEach((b, other) => {
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const distance = Math.hypot(dx, dy);
      const push = (size - distance) / 2;
      if (push < 0.005) return;
      const angle = distance > 0 ? Math.atan2(dy, dx) : other * GOLDEN_ANGLE;
      const [x, y] = [push * Math.cos(angle), push * Math.sin(angle)];
      [a.x, a.y, b.x, b.y] = [a.x - x, a.y - y, b.x + x, b.y + y];
    });
  });
}
