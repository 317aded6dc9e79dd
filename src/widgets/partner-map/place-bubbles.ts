import { type ArcMarker, type Curve, distanceBetween } from './arc-shape.js';
import { Grid } from './grid.js';
import type { MapPoint } from './project.js';

/** Half the diameter of a count, in pixels. */
export const BUBBLE_RADIUS = 9;

/** Pixels between a count and another arc, marker or count. */
const GAP = 2;

/** Shares of the arc, in the order of preference: its middle, then to both sides. */
const SHARES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];

const SAMPLES_ON_ARC = 24;

/** The grid's squares: a count with its room. */
const CELL = 4 * BUBBLE_RADIUS;

/** A circle that a count must not touch, and the arc that it is a part of. */
interface Obstacle extends MapPoint {
  readonly radius: number;
  readonly arc?: number;
}

/**
 * Where the counts stand on their arcs: clear of other arcs, of markers and of each other; where none of the places is,
 * on the one that touches least.
 */
export function placeBubbles(
  arcs: readonly ({ readonly curve: Curve } | undefined)[],
  markers: readonly ArcMarker[],
): (MapPoint | undefined)[] {
  const obstacles = new Grid<Obstacle>(CELL);
  const add = (obstacle: Obstacle): void =>
    obstacles.add({ ...obstacle, width: 2 * obstacle.radius, height: 2 * obstacle.radius }, obstacle);
  markers.forEach(add);
  arcs.forEach((arc, index) => {
    if (arc) samplesOf(arc.curve).forEach((point) => add({ ...point, radius: 0, arc: index }));
  });
  return arcs.map((arc, index) => {
    if (!arc) return undefined;
    const places = SHARES.map(arc.curve);
    const counts = places.map((place) => touching(place, index, obstacles));
    const place = places[counts.indexOf(Math.min(...counts))];
    if (place) add({ ...place, radius: BUBBLE_RADIUS });
    return place;
  });
}

function samplesOf(curve: Curve): MapPoint[] {
  const length = distanceBetween(curve(0), curve(0.5)) + distanceBetween(curve(0.5), curve(1));
  const count = Math.max(SAMPLES_ON_ARC, Math.ceil(length / BUBBLE_RADIUS));
  return Array.from({ length: count + 1 }, (_, index) => curve(index / count));
}

/** How many things a count would touch; an arc for each of its points, so that crossing one beats following it. */
function touching(place: MapPoint, arc: number, obstacles: Grid<Obstacle>): number {
  const reach = 2 * (BUBBLE_RADIUS + GAP);
  let count = 0;
  for (const obstacle of obstacles.near({ ...place, width: reach, height: reach })) {
    const isOwn = obstacle.arc === arc;
    if (!isOwn && distanceBetween(obstacle, place) < obstacle.radius + BUBBLE_RADIUS + GAP) count++;
  }
  return count;
}
