/**
 * The islands and regions of the European Union that lie outside of the map's frame, each as a small map of its own in
 * the sea west of France and Ireland: docs/decisions/0006-insets-and-world.md. An inset is a part of the map like any
 * other: its points are in pixels of the map, so that markers, arcs and views need to know nothing about it.
 */
import type { Box } from './grid.js';
import type { GeoPosition, MapFrame, MapPoint } from './project.js';

export type InsetId = 'azores' | 'madeira' | 'canaries' | 'antilles' | 'guiana' | 'reunion' | 'mayotte';

export interface InsetRegion {
  readonly id: InsetId;
  /** The state that it belongs to, ISO 3166-1 alpha-2. Feeds may also use the region's own code: RE, GP, MQ … */
  readonly country: 'ES' | 'FR' | 'PT';
  /** Degrees. */
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** A region with its place on the map, in pixels of the map. */
export interface Inset {
  readonly region: InsetRegion;
  readonly box: Box;
}

type Edges = readonly [west: number, south: number, east: number, north: number];

const region = (id: InsetId, country: InsetRegion['country'], ...[west, south, east, north]: Edges): InsetRegion => ({
  id,
  country,
  west,
  south,
  east,
  north,
});

/** In the order in which they take their places. */
export const INSET_REGIONS: readonly InsetRegion[] = [
  region('azores', 'PT', -32, 36.3, -24.3, 40.3),
  region('madeira', 'PT', -17.6, 32.1, -15.9, 33.3),
  region('canaries', 'ES', -18.7, 27.2, -12.9, 29.8),
  region('antilles', 'FR', -63.6, 14, -60.4, 18.4),
  region('guiana', 'FR', -55, 1.8, -51.2, 6.2),
  region('reunion', 'FR', 54.9, -21.6, 56.1, -20.7),
  region('mayotte', 'FR', 44.8, -13.2, 45.5, -12.5),
];

/** The largest size of an inset, in pixels of the map. */
export const INSET_SIZE: MapFrame = { width: 84, height: 60 };

/** Their middles: the open sea, from the Bay of Biscay to the north. */
const PLACES: readonly MapPoint[] = [
  { x: 46, y: 620 },
  { x: 46, y: 555 },
  { x: 134, y: 620 },
  { x: 38, y: 490 },
  { x: 38, y: 425 },
  { x: 38, y: 360 },
  { x: 38, y: 295 },
];

/** The insets that some positions need; none for positions of which the frame holds all. */
export function insetsFor(positions: readonly GeoPosition[]): Inset[] {
  const needed = INSET_REGIONS.filter((candidate) => positions.some((position) => isInRegion(position, candidate)));
  return needed.flatMap((candidate, index) => {
    const place = PLACES[index];
    return place ? [{ region: candidate, box: { ...place, ...sizeOfInset(candidate) } }] : [];
  });
}

export function isInRegion({ latitude, longitude }: GeoPosition, { west, south, east, north }: InsetRegion): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

/** Where a position of its region lies in an inset. A cylinder is exact enough for a few hundred kilometres. */
export function projectToInset({ latitude, longitude }: GeoPosition, { region, box }: Inset): MapPoint {
  const { west, south, east, north } = region;
  return {
    x: box.x - box.width / 2 + (box.width * (longitude - west)) / (east - west),
    y: box.y + box.height / 2 - (box.height * (latitude - south)) / (north - south),
  };
}

/** As large as there is room, in the true shape of the region. */
function sizeOfInset({ west, south, east, north }: InsetRegion): MapFrame {
  const middle = ((south + north) / 2) * (Math.PI / 180);
  const [width, height] = [(east - west) * Math.cos(middle), north - south];
  const scale = Math.min(INSET_SIZE.width / width, INSET_SIZE.height / height);
  return { width: width * scale, height: height * scale };
}
