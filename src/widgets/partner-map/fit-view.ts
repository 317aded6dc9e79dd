import { keepInside } from './keep-inside.js';
import { MAP_FRAME, type MapFrame, type MapPoint } from './project.js';

/** The part of the map that is shown, in pixels of the map: the four numbers of an SVG `viewBox`. */
export interface MapView extends MapPoint, MapFrame {}

/** Pixels of the map between the outermost points and the edge of the view, where the frame leaves room for them. */
const PADDING = 54;

/** One town alone must not fill the view: this many paddings are its least width. */
const LEAST_WIDTH = 240 / PADDING;

/** Whether a projected point lies on the map (edges included); never for coordinates that are not finite. */
export function isInFrame({ x, y }: MapPoint): boolean {
  return x >= 0 && x <= MAP_FRAME.width && y >= 0 && y <= MAP_FRAME.height;
}

/**
 * Crops the map to some points, in the shape of the whole map: switching the view must not move what stands below it.
 *
 * @param points - Projected points inside of the frame.
 * @param frame - The whole map, for another than Europe.
 * @returns A view that contains every point and never leaves the frame; the whole frame without points.
 */
export function fitView(points: readonly MapPoint[], frame = MAP_FRAME, padding = PADDING): MapView {
  if (points.length === 0) return { x: 0, y: 0, ...frame };
  let [left, top, right, bottom] = [Infinity, Infinity, 0, 0];
  for (const { x, y } of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  const ratio = frame.width / frame.height;
  const needed = Math.max(right - left + 2 * padding, (bottom - top + 2 * padding) * ratio, LEAST_WIDTH * padding);
  const width = Math.min(needed, frame.width);
  const height = width / ratio;
  return {
    x: keepInside((left + right) / 2, width, frame.width) - width / 2,
    y: keepInside((top + bottom) / 2, height, frame.height) - height / 2,
    width,
    height,
  };
}
