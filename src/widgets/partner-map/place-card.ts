import type { MapFrame, MapPoint } from './project.js';

/** Between the card, the marker and the edge of the map. */
const GAP = 10;

/**
 * Where a card stands beside its marker, without covering it and without leaving the map: to its right, to its left,
 * below or above it, in this order.
 *
 * @returns The card's top left corner; undefined where there is no room, and it has to stand below the map.
 */
export function placeCard(marker: MapPoint & { readonly diameter: number }, card: MapFrame, map: MapFrame) {
  const reach = marker.diameter / 2 + GAP;
  const beside = slide(marker.y - card.height / 2, card.height, map.height);
  const along = slide(marker.x - card.width / 2, card.width, map.width);
  if (beside === undefined || along === undefined) return undefined;
  const places: MapPoint[] = [
    { x: marker.x + reach, y: beside },
    { x: marker.x - reach - card.width, y: beside },
    { x: along, y: marker.y + reach },
    { x: along, y: marker.y - reach - card.height },
  ];
  return places.find(
    ({ x, y }) => x >= GAP && x + card.width <= map.width - GAP && y >= GAP && y + card.height <= map.height - GAP,
  );
}

/** As near to a wish as the map allows; undefined where it is too small. */
function slide(wish: number, length: number, edge: number): number | undefined {
  if (length + 2 * GAP > edge) return undefined;
  return Math.max(GAP, Math.min(wish, edge - length - GAP));
}
