import { MAP_FRAME, type MapFrame, type MapPoint } from './project.js';

/** The part of the map that is shown, in pixels of the map: the four numbers of an SVG `viewBox`. */
export interface MapView extends MapPoint, MapFrame {}

/** How much of the map to show around the points. */
export interface FitOptions {
  /** Pixels of the map between the outermost points and the edge of the view, where the frame leaves room for them. */
  readonly padding: number;
  /** The view is never narrower nor lower than this many pixels, so that one town does not fill it. */
  readonly minimumSpan: number;
  /** Width divided by height; the view grows to it as far as the frame allows. */
  readonly aspectRatio?: number;
}

/** Whether a projected point lies on the map (edges included); never for coordinates that are not finite. */
export function isInFrame(point: MapPoint, frame: MapFrame = MAP_FRAME): boolean {
  return point.x >= 0 && point.x <= frame.width && point.y >= 0 && point.y <= frame.height;
}

const clamp = (value: number, lowest: number, highest: number): number => Math.min(Math.max(value, lowest), highest);

/** The stretch between the extremes of some numbers. */
function extentOf(values: readonly number[]): { readonly middle: number; readonly span: number } {
  // A loop instead of Math.min(...values): a feed with many thousand partners would overflow the stack.
  const [lowest, highest] = values.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );
  return { middle: (lowest + highest) / 2, span: highest - lowest };
}

/**
 * Crops the map to some points.
 *
 * @param points - Projected points, in pixels of the map; those outside of the frame are passed over.
 * @param frame - The size of the map.
 * @returns A view that contains every point of the frame and never leaves the frame; the whole frame without points.
 */
export function fitView(points: readonly MapPoint[], frame: MapFrame, options: FitOptions): MapView {
  const visible = points.filter((point) => isInFrame(point, frame));
  if (visible.length === 0) return { x: 0, y: 0, width: frame.width, height: frame.height };

  const { padding, minimumSpan, aspectRatio } = options;
  const across = extentOf(visible.map(({ x }) => x));
  const down = extentOf(visible.map(({ y }) => y));
  const leastWidth = Math.max(across.span + 2 * padding, minimumSpan);
  const leastHeight = Math.max(down.span + 2 * padding, minimumSpan);
  const ratio = aspectRatio ?? leastWidth / leastHeight;
  const width = Math.min(Math.max(leastWidth, leastHeight * ratio), frame.width);
  const height = Math.min(Math.max(leastHeight, leastWidth / ratio), frame.height);
  return {
    x: clamp(across.middle - width / 2, 0, frame.width - width),
    y: clamp(down.middle - height / 2, 0, frame.height - height),
    width,
    height,
  };
}
