/**
 * Panning and zooming, as pure steps from one view to the next. A view is a part of the map in the map's own pixels and
 * always in the shape of the whole map; none leaves the map. What comes from a pointer is in pixels of the screen, and
 * `width` is how wide the view is drawn there.
 *
 *   panView(view, { x: 10, y: 0 }, frame)         what was 10 px of the map to the east comes into the middle's place
 *   zoomView(view, 2, pointUnderPointer, frame)    twice as close; the point stays under the pointer
 *   zoomToPoints(members, view, frame)             into a cluster, at least twice as close
 *   pinchView(view, [a, b], [a2, b2], width, frame)
 */
import type { MapView } from './fit-view.js';
import { keepInside } from './keep-inside.js';
import type { MapFrame, MapPoint } from './project.js';

/** How many times closer than the whole map one may come: some 150 km from side to side. */
export const MOST_ZOOM = 32;

/** One step by a button or a key. */
export const ZOOM_STEP = 2;

/** The part of the view that stays empty around the members of a cluster, on both sides together. */
const PADDING = 0.3;

/** Two fingers closer than this tell nothing about a distance. In pixels of the screen. */
const LEAST_PINCH = 10;

/** Where a point of the map is drawn, in pixels of the screen from the view's top left corner. */
export function toScreen({ x, y }: MapPoint, view: MapView, width: number): MapPoint {
  const scale = width / view.width;
  return { x: (x - view.x) * scale, y: (y - view.y) * scale };
}

/** The point of the map that is drawn at a place on the screen. */
export function toMap({ x, y }: MapPoint, view: MapView, width: number): MapPoint {
  const scale = width / view.width;
  return { x: view.x + x / scale, y: view.y + y / scale };
}

/** Whether zooming in, or out, would change anything. */
export function canZoom(view: MapView, direction: 'in' | 'out', frame: MapFrame): boolean {
  const changes = 1.001;
  return direction === 'out' ? view.width * changes < frame.width : view.width > leastWidth(frame) * changes;
}

/** Moves the view by pixels of the map, as far as the map goes. */
export function panView(view: MapView, by: MapPoint, frame: MapFrame): MapView {
  return keepOnMap({ ...view, x: view.x + by.x, y: view.y + by.y }, frame);
}

/**
 * Comes closer, or goes back for a factor below 1.
 *
 * @param about - The point of the map that stays where it is drawn, as long as the view stays on the map.
 */
export function zoomView(view: MapView, factor: number, about: MapPoint, frame: MapFrame): MapView {
  const width = Math.max(leastWidth(frame), Math.min(view.width / factor, frame.width));
  const share = width / view.width;
  return keepOnMap(
    {
      x: about.x - (about.x - view.x) * share,
      y: about.y - (about.y - view.y) * share,
      width,
      height: view.height * share,
    },
    frame,
  );
}

/** Comes as close to some points as shows them all, and at least one step closer than before. */
export function zoomToPoints(points: readonly MapPoint[], view: MapView, frame: MapFrame): MapView {
  if (points.length === 0) return view;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
  }
  const ratio = frame.width / frame.height;
  const needed = Math.max(right - left, (bottom - top) * ratio) / (1 - PADDING);
  const width = Math.max(leastWidth(frame), Math.min(needed, view.width / ZOOM_STEP));
  const height = width / ratio;
  return keepOnMap({ x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height }, frame);
}

/** Two pointers before and after, in pixels of the screen: what was between them stays between them. */
export function pinchView(
  view: MapView,
  before: readonly [MapPoint, MapPoint],
  after: readonly [MapPoint, MapPoint],
  width: number,
  frame: MapFrame,
): MapView {
  const factor = Math.max(LEAST_PINCH, gap(after)) / Math.max(LEAST_PINCH, gap(before));
  const held = toMap(middle(before), view, width);
  const zoomed = zoomView(view, factor, held, frame);
  const now = toMap(middle(after), zoomed, width);
  return panView(zoomed, { x: held.x - now.x, y: held.y - now.y }, frame);
}

function leastWidth(frame: MapFrame): number {
  return frame.width / MOST_ZOOM;
}

function keepOnMap({ x, y, width, height }: MapView, frame: MapFrame): MapView {
  return {
    x: keepInside(x + width / 2, width, frame.width) - width / 2,
    y: keepInside(y + height / 2, height, frame.height) - height / 2,
    width,
    height,
  };
}

function gap([a, b]: readonly [MapPoint, MapPoint]): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function middle([a, b]: readonly [MapPoint, MapPoint]): MapPoint {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
