/**
 * What stands where on the map, from the partners, the view and the size on the screen. All lengths are in units of which
 * sixteen make an `em` of the visitor, so that everything grows with the visitor's own font size.
 */
import type { DrawnMarker, DrawOptions, MapDrawing, PlacedPartner } from './map-drawing.js';
import type { MapFrame, MapPoint } from './project.js';

export const MARKER_SIZE = 24;
export const ASSOCIATE_SIZE = 10;
const CLUSTER_SIZES = [32, 38, 44];

export function drawMap(places: readonly PlacedPartner[], options: DrawOptions): MapDrawing {
  const { view, size } = options;
  const scale = size.width / view.width;
  const markers = group(places, scale, options.cluster).map(({ x, y, ...marker }) => {
    const point = { x: (x - view.x) * scale, y: (y - view.y) * scale };
    return { ...marker, ...point, isInView: isInside(point, size) };
  });
  const [spread, associates] = spreadOut(markers, options, scale);
  return { size, markers: spread, associates };
}

function group(places: readonly PlacedPartner[], scale: number, cluster: DrawOptions['cluster']) {
  if (!cluster) {
    return places.map((place) => ({
      ...place.point,
      key: place.partner.id,
      members: [place],
      near: place.partner,
      diameter: MARKER_SIZE,
    }));
  }
  const points = places.map(({ point, partner }) => ({ ...point, weight: partner.sends + partner.hosts }));
  return cluster(points, scale).flatMap(({ x, y, members, near }) => {
    const [placed, nearest] = [members.flatMap((index) => places[index] ?? []), places[near]];
    if (!nearest || !placed[0]) return [];
    const key = placed[0].partner.id;
    return [{ x, y, key, members: placed, near: nearest.partner, diameter: sizeOf(members.length) }];
  });
}

function sizeOf(members: number): number {
  return members === 1 ? MARKER_SIZE : (CLUSTER_SIZES[`${members}`.length - 1] ?? 48);
}

type DrawnAssociate = MapDrawing['associates'][number];

/** Only what is in view: the rest is not drawn, and must not push anyone. */
function spreadOut(
  markers: readonly DrawnMarker[],
  { view, size, spread }: DrawOptions,
  scale: number,
): [readonly DrawnMarker[], readonly DrawnAssociate[]] {
  const shown = markers.filter(({ isInView }) => isInView);
  const associates = shown.flatMap(({ members, near }, around) =>
    (members.length === 1 ? (members[0]?.associates ?? []) : [])
      .map(({ x, y }) => ({ x: (x - view.x) * scale, y: (y - view.y) * scale }))
      .filter((point) => isInside(point, size))
      .map((point) => ({ ...point, size: ASSOCIATE_SIZE, around, hue: near.hue })),
  );
  const all = [...shown.map(({ x, y, diameter }) => ({ x, y, size: diameter })), ...associates];
  const points = spread?.(all, MARKER_SIZE, size) ?? all;
  const moved = new Map(shown.map((marker, index) => [marker, toPoint(points[index] ?? marker)]));
  return [
    markers.map((marker) => ({ ...marker, ...moved.get(marker) })),
    associates.map((point, index) => ({ ...toPoint(points[shown.length + index] ?? point), hue: point.hue })),
  ];
}

function toPoint({ x, y }: MapPoint): MapPoint {
  return { x, y };
}

function isInside({ x, y }: MapPoint, { width, height }: MapFrame): boolean {
  return x >= 0 && x <= width && y >= 0 && y <= height;
}
