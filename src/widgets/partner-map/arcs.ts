/**
 * The mobilities as arcs over the map, in pixels of the screen at the drawn scale (radii and clearances are of the screen).
 * An arc bows to the right of who travels it, so that there and back part by themselves; it bows as little as keeps it
 * clear of all other markers.
 *
 *   const arcs = drawArcs([{ from: 0, to: 2, count: 6 }], markers);
 *   arcs[0]?.path, .arrow: SVG path data, to be stroked and to be filled; .bubble: where the count goes
 */
import { type ArcMarker, type Curve, distanceBetween, toPath, trimCurve } from './arc-shape.js';
import { placeBubbles } from './place-bubbles.js';
import type { MapPoint } from './project.js';

/** Learners from one marker to another, by their indexes. */
export interface ArcLink {
  readonly from: number;
  readonly to: number;
}

export interface Arc {
  /** SVG path data of the line, from one marker's edge to the arrowhead. */
  readonly path: string;
  /** SVG path data of the arrowhead, a closed triangle. */
  readonly arrow: string;
  /** The middle of the count: on the line, clear of other lines, markers and counts where there is room. */
  readonly bubble: MapPoint;
  /** False where no bow keeps clear of all other markers, and the one that keeps furthest was taken. */
  readonly isClear: boolean;
}

/** How an arc goes before its ends are cut. */
export interface ArcRoute {
  readonly curve: Curve;
  readonly isClear: boolean;
  /** SVG path data between two shares of the curve. */
  readonly pathBetween: (start: number, end: number) => string;
}

/**
 * How far the control point lies from the straight line, as a share of its length, in the order of preference. The
 * flatter and rounder ones at the end look worse, but on a phone some partners leave no other way.
 */
const BOWS = [...bows(0.14, 0.42, 0.02), ...bows(0.12, 0.04, -0.02), ...bows(0.44, 0.56, 0.02)];
const LARGEST_BOW = 0.56;

/** Pixels that an arc keeps from the middle of a marker that it does not lead to; more where the marker is large. */
export const CLEARANCE = 18;
const ROOM_AROUND_MARKER = 6;

const SAMPLES = 16;

/**
 * @param routeOf - How to go from one marker to another; the world map passes great circles.
 * @returns An arc for each link, undefined where there is none to draw: same town, markers that touch, no such marker.
 *   What has no arc still counts in the table.
 */
export function drawArcs(
  links: readonly ArcLink[],
  markers: readonly ArcMarker[],
  routeOf: (link: ArcLink) => ArcRoute | undefined = (link) => bowedRoute(link, markers),
): (Arc | undefined)[] {
  const drawn = links.map((link) => {
    const route = routeOf(link);
    const [from, to] = [markers[link.from], markers[link.to]];
    const trimmed = route && from && to && trimCurve(route.curve, from.radius, to.radius);
    return trimmed && { ...trimmed, ...route };
  });
  const bubbles = placeBubbles(drawn, markers);
  return drawn.map((arc, index) => {
    const bubble = bubbles[index];
    if (!arc || !bubble) return undefined;
    return { path: arc.pathBetween(arc.start, arc.end), arrow: arc.arrow, bubble, isClear: arc.isClear };
  });
}

function bows(first: number, last: number, step: number): number[] {
  return Array.from({ length: Math.round((last - first) / step) + 1 }, (_, index) => first + index * step);
}

/** The route that bows least of those that keep clear of all other markers. */
function bowedRoute({ from, to }: ArcLink, markers: readonly ArcMarker[]): ArcRoute | undefined {
  const [a, b] = [markers[from], markers[to]];
  if (!a || !b || !(distanceBetween(a, b) > 0)) return undefined;
  const others = markers.filter((marker, index) => index !== from && index !== to && isBeside(marker, a, b));
  let [best, most] = [0, -Infinity];
  for (const bow of BOWS) {
    const room = Math.min(Infinity, ...others.map((marker) => roomAt(marker, a, b, bow)));
    if (room > most) [best, most] = [bow, room];
    if (room >= 0) break;
  }
  return { ...quadratic(a, controlPoint(a, b, best), b), isClear: most >= 0 };
}

function controlPoint(a: MapPoint, b: MapPoint, bow: number): MapPoint {
  return { x: (a.x + b.x) / 2 - bow * (b.y - a.y), y: (a.y + b.y) / 2 + bow * (b.x - a.x) };
}

/** A marker's place along the straight line and to its right, both as shares of its length. */
function placeBeside({ x, y }: MapPoint, a: MapPoint, b: MapPoint): { readonly along: number; readonly aside: number } {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const square = dx * dx + dy * dy;
  return {
    along: ((x - a.x) * dx + (y - a.y) * dy) / square,
    aside: ((y - a.y) * dx - (x - a.x) * dy) / square,
  };
}

const clearanceOf = ({ radius }: ArcMarker): number => Math.max(CLEARANCE, radius + ROOM_AROUND_MARKER);

/** Whether a marker lies where any of the bows could come too close. */
function isBeside(marker: ArcMarker, a: MapPoint, b: MapPoint): boolean {
  const { along, aside } = placeBeside(marker, a, b);
  const reach = clearanceOf(marker) / distanceBetween(a, b);
  return along > -reach && along < 1 + reach && aside > -reach && aside < LARGEST_BOW / 2 + reach;
}

/** Pixels by which a bow keeps clear of a marker; negative where it comes too close. */
function roomAt(marker: ArcMarker, a: MapPoint, b: MapPoint, bow: number): number {
  const { along, aside } = placeBeside(marker, a, b);
  const [length, clearance] = [distanceBetween(a, b), clearanceOf(marker)];
  // Along the straight line the curve moves evenly, so that its nearest point lies no further away than the clearance.
  const [first, last] = [along - clearance / length, along + clearance / length].map((share) =>
    Math.max(0, Math.min(1, share)),
  );
  let nearest = Infinity;
  for (let sample = 0; sample <= SAMPLES; sample++) {
    const share = (first ?? 0) + (((last ?? 1) - (first ?? 0)) * sample) / SAMPLES;
    nearest = Math.min(nearest, Math.hypot(share - along, 2 * bow * share * (1 - share) - aside));
  }
  return nearest * length - clearance;
}

function quadratic(a: MapPoint, control: MapPoint, b: MapPoint): Omit<ArcRoute, 'isClear'> {
  const mix = (s: number, t: number): MapPoint => {
    const [first, second, third] = [(1 - s) * (1 - t), s * (1 - t) + t * (1 - s), s * t];
    return {
      x: first * a.x + second * control.x + third * b.x,
      y: first * a.y + second * control.y + third * b.y,
    };
  };
  return {
    curve: (share) => mix(share, share),
    // A part of a quadratic curve has its control point at the blossom of its ends.
    pathBetween: (start, end) => `M${toPath(mix(start, start))}Q${toPath(mix(start, end))} ${toPath(mix(end, end))}`,
  };
}
