/**
 * The geometry of the European emblem: a rectangle of 3 by 2, twelve upright stars like the hours of a clock on a circle
 * of a third of the height, each star in a circle of an eighteenth of it.
 * https://www.coe.int/en/web/about-us/the-european-flag and Regulation (EU) 763/2014, annex II
 */
export const EMBLEM = {
  width: 54,
  height: 36,
  /** White, on a coloured background. */
  edge: 36 / 25,
  ringRadius: 36 / 3,
  starRadius: 36 / 18,
  stars: 12,
  blue: '#003399',
  yellow: '#ffcc00',
} as const;

/** Of a regular star whose edges run on through the neighbouring tips: (3 − √5) / 2. */
const INNER_SHARE = 0.381966;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The point at so many degrees clockwise from twelve o'clock. */
function onCircle(centre: Point, radius: number, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return { x: centre.x + radius * Math.sin(angle), y: centre.y - radius * Math.cos(angle) };
}

/** The centres of the stars, from twelve o'clock. */
export function starCentres(): Point[] {
  const centre = { x: EMBLEM.width / 2, y: EMBLEM.height / 2 };
  return Array.from({ length: EMBLEM.stars }, (_, hour) => onCircle(centre, EMBLEM.ringRadius, hour * 30));
}

/** The ten corners of an upright star, from its upper tip. */
export function starCorners(centre: Point): Point[] {
  const radii = [EMBLEM.starRadius, EMBLEM.starRadius * INNER_SHARE];
  return Array.from({ length: 10 }, (_, corner) => onCircle(centre, radii[corner % 2] ?? 0, corner * 36));
}

/** All stars as one SVG path. */
export function starsPath(): string {
  const outline = (corners: Point[]): string => `M${corners.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}z`;
  return starCentres()
    .map((centre) => outline(starCorners(centre)))
    .join('');
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
