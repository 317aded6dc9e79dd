/**
 * Arcs of the world map: the shortest ways over the globe, whose curve is seen there. There and back would be one line;
 * each bows a little to its right.
 */
import type { Curve } from './arc-shape.js';
import { toPath } from './arc-shape.js';
import type { ArcRoute } from './arcs.js';
import type { GeoPosition, MapPoint } from './project.js';

const POINTS = 24;

/** How far there and back part, as a share of the straight line. */
const BOW = 0.06;

type Vector = readonly [number, number, number];

const toRadians = (degrees: number): number => (degrees * Math.PI) / 180;
const toDegrees = (radians: number): number => (radians * 180) / Math.PI;

/** Positions at even steps along the shortest way from one to another (spherical linear interpolation), both ends included. */
export function greatCircle(from: GeoPosition, to: GeoPosition, points = POINTS): GeoPosition[] {
  const [a, b] = [toVector(from), toVector(to)];
  const angle = Math.acos(Math.max(-1, Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])));
  return Array.from({ length: points }, (_, index) => {
    const share = index / (points - 1);
    // Straight to the other side of the globe every way is the shortest, and the formula knows none of them.
    const sine = Math.sin(angle);
    const [first, second] =
      sine < 1e-9 ? [1 - share, share] : [Math.sin((1 - share) * angle) / sine, Math.sin(share * angle) / sine];
    return toPosition([first * a[0] + second * b[0], first * a[1] + second * b[1], first * a[2] + second * b[2]]);
  });
}

/**
 * The route for `drawArcs` between two positions; undefined within one place. A way over the Pacific is drawn straight:
 * it would leave the map at one edge and come back at the other.
 *
 * @param toScreen - From a position to pixels of the screen.
 */
export function greatCircleRoute(
  from: GeoPosition,
  to: GeoPosition,
  toScreen: (position: GeoPosition) => MapPoint,
): ArcRoute | undefined {
  const [a, b] = [toScreen(from), toScreen(to)];
  if (!(Math.hypot(b.x - a.x, b.y - a.y) > 0)) return undefined;
  const crossesDateLine = Math.abs(to.longitude - from.longitude) > 180;
  const way = crossesDateLine ? [a, b] : greatCircle(from, to).map(toScreen);
  const curve: Curve = (share) => {
    const along = pointAlong(way, share);
    const bow = 2 * BOW * share * (1 - share);
    return { x: along.x - bow * (b.y - a.y), y: along.y + bow * (b.x - a.x) };
  };
  return { curve, isClear: true, pathBetween: (start, end) => pathOf(curve, start, end) };
}

function pathOf(curve: Curve, start: number, end: number): string {
  const points = Array.from({ length: POINTS }, (_, index) => curve(start + ((end - start) * index) / (POINTS - 1)));
  return `M${points.map(toPath).join('L')}`;
}

function pointAlong(way: readonly MapPoint[], share: number): MapPoint {
  const place = share * (way.length - 1);
  const index = Math.min(Math.floor(place), way.length - 2);
  const [from, to] = [way[index] ?? { x: 0, y: 0 }, way[index + 1] ?? { x: 0, y: 0 }];
  const rest = place - index;
  return { x: from.x + rest * (to.x - from.x), y: from.y + rest * (to.y - from.y) };
}

function toVector({ latitude, longitude }: GeoPosition): Vector {
  const [phi, lambda] = [toRadians(latitude), toRadians(longitude)];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

function toPosition([x, y, z]: Vector): GeoPosition {
  return { latitude: toDegrees(Math.atan2(z, Math.hypot(x, y))), longitude: toDegrees(Math.atan2(y, x)) };
}
