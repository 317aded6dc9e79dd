import type { MapView } from './fit-view.js';
import { canZoom } from './map-view.js';
import type { MapFrame, MapPoint } from './project.js';

/** More than these have no room to stand side by side: their clusters stay, and search and list lead to them. */
const MOST_SIDE_BY_SIDE = 200;

/** Whether nobody can come closer, and all in view have room: then there must be no clusters, or no way would lead into them. */
export function hasRoomForAll(points: readonly MapPoint[], view: MapView, frame: MapFrame): boolean {
  if (canZoom(view, 'in', frame)) return false;
  const isIn = ({ x, y }: MapPoint): boolean =>
    x >= view.x && x <= view.x + view.width && y >= view.y && y <= view.y + view.height;
  return points.filter(isIn).length <= MOST_SIDE_BY_SIDE;
}
