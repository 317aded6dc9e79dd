import type { GeoPosition, MapFrame, MapPoint } from './project.js';

/** The frame of the world without Antarctica: from Greenland's north to Cape Horn, from date line to date line. */
export const WORLD_FRAME: MapFrame = { width: 1000, height: 440 };

// https://doi.org/10.1080/13658816.2018.1504949, equations 1 to 4
const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796];

const ROOT_OF_3 = Math.sqrt(3);

/** The map's half width for the sphere of radius 1: the equator. */
const HALF_WIDTH = (2 * ROOT_OF_3 * Math.PI) / (3 * A1);

const PIXELS = WORLD_FRAME.width / 2 / HALF_WIDTH;

/** Where the equator lies in the frame. */
const EQUATOR = 244;

const toRadians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * Projects a position to the pixels of {@link WORLD_FRAME} by the Equal Earth projection, on a sphere, with Greenwich in
 * the middle. Land keeps its area, as on the map of Europe.
 *
 * @param position - Degrees; the south pole lies below the frame.
 */
export function projectWorld({ latitude, longitude }: GeoPosition): MapPoint {
  const theta = Math.asin((ROOT_OF_3 / 2) * Math.sin(toRadians(latitude)));
  const square = theta * theta;
  const sixth = square ** 3;
  const slope = A1 + 3 * A2 * square + sixth * (7 * A3 + 9 * A4 * square);
  return {
    x: WORLD_FRAME.width / 2 + (PIXELS * 2 * ROOT_OF_3 * toRadians(longitude) * Math.cos(theta)) / (3 * slope),
    y: EQUATOR - PIXELS * theta * (A1 + A2 * square + sixth * (A3 + A4 * square)),
  };
}
