import type { MapPoint } from './project.js';

export interface ArcMarker extends MapPoint {
  /** Half its diameter. */
  readonly radius: number;
}

/** A line from 0 to 1: from the middle of one marker to the middle of another. */
export type Curve = (share: number) => MapPoint;

/** What is drawn of a curve: without the ends that the markers cover, and without the arrowhead. Shares of the curve. */
export interface TrimmedCurve {
  readonly start: number;
  readonly end: number;
  /** SVG path data of the arrowhead, a closed triangle with its tip at the marker. */
  readonly arrow: string;
}

/** Pixels between a marker's edge and the arc. */
const GAP = 2;

/** The arrowhead's length and width in pixels. */
const ARROW = { length: 10, width: 8 };

const STEPS_OF_BISECTION = 24;

/**
 * Cuts off what the markers cover. Distances are in the unit of the curve: pixels of the screen.
 *
 * @returns undefined where the markers stand too close for an arc and its arrowhead.
 */
export function trimCurve(curve: Curve, startRadius: number, endRadius: number): TrimmedCurve | undefined {
  const [from, to] = [curve(0), curve(1)];
  const length = distanceBetween(from, to);
  if (!(length > startRadius + endRadius + 2 * GAP + ARROW.length)) return undefined;
  const start = shareAt((share) => distanceBetween(curve(share), from) < startRadius + GAP);
  const tip = 1 - shareAt((share) => distanceBetween(curve(1 - share), to) < endRadius + GAP);
  const end = 1 - shareAt((share) => 1 - share > tip || distanceBetween(curve(1 - share), curve(tip)) < ARROW.length);
  return end > start ? { start, end, arrow: arrowhead(curve(end), curve(tip)) } : undefined;
}

/** The share at which something that holds at 0 ceases to hold, on the first half of a curve. */
function shareAt(holds: (share: number) => boolean): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < STEPS_OF_BISECTION; step++) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return high;
}

function arrowhead(base: MapPoint, tip: MapPoint): string {
  const length = distanceBetween(base, tip) || 1;
  const [x, y] = [(tip.x - base.x) / length, (tip.y - base.y) / length];
  const corner = (side: number): MapPoint => ({
    x: base.x - (side * y * ARROW.width) / 2,
    y: base.y + (side * x * ARROW.width) / 2,
  });
  return `M${toPath(tip)}L${toPath(corner(1))}L${toPath(corner(-1))}z`;
}

/** A tenth of a pixel is more than a screen shows. */
export function toPath({ x, y }: MapPoint): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}

export function distanceBetween(a: MapPoint, b: MapPoint): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
