/** A position on the globe in decimal degrees, as the feed gives it (WGS 84). */
export interface GeoPosition {
  readonly latitude: number;
  readonly longitude: number;
}

/** A point on the map in pixels of {@link MAP_FRAME}: x grows to the east, y grows to the south. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/** The size in pixels of the rectangle in which the map of Europe is drawn. Its top left corner is 0, 0. */
export interface MapFrame {
  readonly width: number;
  readonly height: number;
}

/**
 * The frame of the baked basemap: Iceland to eastern Turkey, Crete to the North Cape.
 * The Azores, Madeira, the Canaries and the overseas territories of France lie outside.
 */
export const MAP_FRAME: MapFrame = { width: 1000, height: 921 };

// The centre that the European Union prescribes for its equal-area maps (EPSG:3035): https://epsg.io/3035
const CENTRE: GeoPosition = { latitude: 52, longitude: 10 };

// The radius of the sphere that has the area of the GRS 80 ellipsoid: https://doi.org/10.1007/s001900050278
const EARTH_RADIUS_METRES = 6_371_007.181;

const METRES_PER_PIXEL = 4700;

// Where the centre of the projection falls in the frame.
const CENTRE_IN_FRAME: MapPoint = { x: 1_750_000 / METRES_PER_PIXEL, y: 2_335_000 / METRES_PER_PIXEL };

const toRadians = (degrees: number): number => (degrees * Math.PI) / 180;

const CENTRE_SINE = Math.sin(toRadians(CENTRE.latitude));
const CENTRE_COSINE = Math.cos(toRadians(CENTRE.latitude));

/**
 * Projects a position to the pixels of {@link MAP_FRAME} by Lambert's azimuthal equal-area projection, with the centre
 * of EPSG:3035 but on a sphere: within the frame the difference to the ellipsoid stays below 3 pixels (14 km) and the
 * basemap is baked by this same function, so markers and coasts agree.
 * Source: Snyder, Map Projections: A Working Manual, equations 22-4 and 24-2 to 24-4, https://doi.org/10.3133/pp1395
 *
 * @param position - Degrees; any position is accepted, also one far outside of Europe.
 * @returns Pixels, not rounded; outside of the frame where the position is. The antipode of the centre has no image:
 *   its coordinates are not finite.
 */
export function project(position: GeoPosition): MapPoint {
  const latitude = toRadians(position.latitude);
  const longitude = toRadians(position.longitude - CENTRE.longitude);
  const sine = Math.sin(latitude);
  const cosine = Math.cos(latitude);
  const northward = cosine * Math.cos(longitude);
  const stretch = Math.sqrt(2 / (1 + CENTRE_SINE * sine + CENTRE_COSINE * northward));
  const pixels = (EARTH_RADIUS_METRES / METRES_PER_PIXEL) * stretch;
  return {
    x: CENTRE_IN_FRAME.x + pixels * cosine * Math.sin(longitude),
    y: CENTRE_IN_FRAME.y - pixels * (CENTRE_COSINE * sine - CENTRE_SINE * northward),
  };
}
