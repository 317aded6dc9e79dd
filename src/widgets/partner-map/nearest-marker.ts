import type { MapPoint } from './project.js';

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/** How much further a step aside counts than a step ahead. */
const ASIDE = 2;

/** One step in each direction. */
export const STEPS: Readonly<Record<Direction, MapPoint>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/**
 * The index of the point that lies nearest in a direction, as an arrow key means it: ahead rather than aside.
 *
 * @returns undefined where no point lies in that direction at all.
 */
export function nearestMarker(points: readonly MapPoint[], from: number, direction: Direction): number | undefined {
  const origin = points[from];
  if (!origin) return undefined;
  const step = STEPS[direction];
  let nearest: number | undefined;
  let least = Infinity;
  points.forEach(({ x, y }, index) => {
    const [dx, dy] = [x - origin.x, y - origin.y];
    const ahead = dx * step.x + dy * step.y;
    const aside = Math.abs(dx * step.y) + Math.abs(dy * step.x);
    const distance = ahead + ASIDE * aside;
    if (ahead <= 0 || distance >= least) return;
    [nearest, least] = [index, distance];
  });
  return nearest;
}

export function isDirection(key: string): key is Direction {
  return Object.hasOwn(STEPS, key);
}
