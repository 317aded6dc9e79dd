import type { MapPoint } from './project.js';

/** A marker on the screen. */
export interface SpreadMarker extends MapPoint {
  /** Its diameter, where it differs from the others'. */
  readonly size?: number;
  /** Index of the marker that it belongs to: an associate that its partner would cover stands beside it. */
  readonly around?: number;
}

/** More than a dozen on one ring would stand too far from their town: they fill rings like the cells of a honeycomb. */
const MOST_ON_ONE_RING = 12;

/** Where markers of one place stand, relative to it; the first one to the west, the others clockwise from there. */
export function fan(count: number, size: number): MapPoint[] {
  if (count <= 1) return [{ x: 0, y: 0 }];
  if (count <= MOST_ON_ONE_RING) return ring(count, size / (2 * Math.sin(Math.PI / count)));
  const points = [{ x: 0, y: 0 }];
  for (let turn = 1; points.length < count; turn++) points.push(...ring(6 * turn, turn * size));
  return points.slice(0, count);
}

function ring(count: number, radius: number): MapPoint[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = Math.PI + (2 * Math.PI * index) / count;
    return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });
}

/**
 * Puts markers of one town side by side, and associates that their partner would cover around it.
 *
 * @param size - The diameter of a marker that has none of its own.
 */
export function fanOut(markers: readonly SpreadMarker[], size: number): MapPoint[] {
  const placed: MapPoint[] = markers.map(({ x, y }) => ({ x, y }));
  const stand = (members: readonly number[], middle: MapPoint | undefined, steps: readonly MapPoint[]): void =>
    members.forEach((index, place) => {
      const step = steps[place];
      if (middle && step) placed[index] = { x: middle.x + step.x, y: middle.y + step.y };
    });
  const { towns, associates } = gather(markers, size);
  for (const members of towns.values()) {
    const largest = members.reduce((most, index) => Math.max(most, markers[index]?.size ?? size), 0);
    stand(members, markers[members[0] ?? 0], fan(members.length, largest));
  }
  for (const [partner, members] of associates) {
    const [own, theirs] = [partner, members[0] ?? partner].map((index) => markers[index]?.size ?? size);
    stand(members, placed[partner], ringAround(members.length, own ?? size, theirs ?? size));
  }
  return placed;
}

function ringAround(count: number, own: number, theirs: number): MapPoint[] {
  return ring(count, Math.max((own + theirs) / 2, theirs / (2 * Math.sin(Math.PI / Math.max(2, count)))));
}

/** Indexes of the markers by town, to the pixel, and of hidden associates by their partner. */
function gather(markers: readonly SpreadMarker[], size: number) {
  const [towns, associates] = [new Map<string, number[]>(), new Map<number, number[]>()];
  markers.forEach((marker, index) => {
    const partner = marker.around === undefined ? undefined : markers[marker.around];
    const isHidden = partner && partner !== marker && isCovering(partner, marker, size);
    if (isHidden) addTo(associates, marker.around ?? index, index);
    else addTo(towns, `${Math.round(marker.x)} ${Math.round(marker.y)}`, index);
  });
  return { towns, associates };
}

function isCovering(a: SpreadMarker, b: SpreadMarker, size: number): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) < ((a.size ?? size) + (b.size ?? size)) / 2;
}

function addTo<Key>(groups: Map<Key, number[]>, key: Key, index: number): void {
  const members = groups.get(key);
  if (members) members.push(index);
  else groups.set(key, [index]);
}
