import { keepInside } from './keep-inside.js';
import { MAP_FRAME, type MapFrame, type MapPoint } from './project.js';

/** The part of the map that is shown, in pixels of the map: the four numbers of an SVG `viewBox`. */
export interface MapView extends MapPoint, MapFrame {}

/** Pixels of the map between the outermost points and the edge of the view, where the frame leaves room for them. */
const PADDING = 54;

/** One town alone must not fill the view. */
const LEAST_WIDTH = 240;

/** Whether a projected point lies on the map (edges included); never for coordinates that are not finite. */
export function isInFrame({ x, y }: MapPoint): boolean {
  return x >= 0 && x <= MAP_FRAME.width && y >= 0 && y <= MAP_FRAME.height;
}

/**
 * Crops the map to some points, in the shape of the whole map: switching the view must not move what stands below it.
 *
 * @param points - Projected points inside of the frame.
 * @returns A view that contains every point and never leaves the frame; the whole frame without points.
 */
export function fitView(points: readonly MapPoint[]): MapView {
  if (points.length === 0) return { x: 0, y: 0, ...MAP_FRAME };
  let [left, top, right, bottom] = [Infinity, Infinity, 0, 0];
  for (const { x, y } of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  const ratio = MAP_FRAME.width / MAP_FRAME.height;
  const needed = Math.max(right - left + 2 * PADDING, (bottom - top + 2 * PADDING) * ratio, LEAST_WIDTH);
  const width = Math.min(needed, MAP_FRAME.width);
  const height = width / ratio;
  return {
    x: keepInside((left + right) / 2, width, MAP_FRAME.width) - width / 2,
    y: keepInside((top + bottom) / 2, height, MAP_FRAME.height) - height / 2,
    width,
    height,
  };
}
