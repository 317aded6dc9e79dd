/**
 * Partners that lie too close together to be told apart, as one marker. The squares are fixed to the map and not to the
 * view, so that panning changes nothing; what lies in one square is one cluster, and clusters that would still touch are one.
 *
 *   clusterMarkers(points, CLUSTER_DISTANCE / scale)
 *
 * In the closest view (`hasRoomForAll` of closest-view.ts) pass a distance of 0: what is one town then fans out.
 */
import { type Box, Grid } from './grid.js';
import type { MapPoint } from './project.js';

/** Pixels of the screen: nearer than this, markers become a cluster. A marker and a bit of room around it. */
export const CLUSTER_DISTANCE = 44;

export interface ClusterPoint extends MapPoint {
  /** What makes it more known than its neighbours: learners sent and hosted. */
  readonly weight?: number;
}

/** One or more points, drawn as one marker in their middle. */
export interface Cluster extends MapPoint {
  /** Indexes of the points, ascending; one alone is no cluster but a marker. */
  readonly members: readonly number[];
  /** The member that gives the cluster its name, "5 partners near Lisbon": the one with the most weight, then the most central. */
  readonly near: number;
}

/**
 * Every point is in exactly one cluster. Without clusters in view, for a distance of 0: everyone alone.
 *
 * @param distance - Nearer than this, points become one, in their own unit.
 * @returns In the order of their first members.
 */
export function clusterMarkers(points: readonly ClusterPoint[], distance: number): Cluster[] {
  const cells = new Map<string | number, number[]>();
  points.forEach(({ x, y }, index) => {
    const key = distance > 0 ? `${Math.floor(x / distance)} ${Math.floor(y / distance)}` : index;
    const members = cells.get(key);
    if (members) members.push(index);
    else cells.set(key, [index]);
  });
  return joinNear([...cells.values()], points, distance)
    .map((members) => toCluster(members, points))
    .sort((a, b) => (a.members[0] ?? 0) - (b.members[0] ?? 0));
}

/** Neighbouring squares may hold points that touch across their edge: the larger group takes in the smaller one. */
function joinNear(groups: number[][], points: readonly ClusterPoint[], distance: number): number[][] {
  if (distance <= 0) return groups;
  const taken = new Grid<{ readonly middle: MapPoint; readonly members: number[] }>(distance);
  const joined: number[][] = [];
  for (const members of groups.sort((a, b) => b.length - a.length)) {
    const middle = middleOf(members, points);
    const reach: Box = { ...middle, width: 2 * distance, height: 2 * distance };
    const near = [...taken.near(reach)].find((other) => distanceOf(other.middle, middle) < distance);
    if (near) {
      near.members.push(...members);
      continue;
    }
    joined.push(members);
    taken.add({ ...middle, width: 0, height: 0 }, { middle, members });
  }
  return joined;
}

function toCluster(unordered: readonly number[], points: readonly ClusterPoint[]): Cluster {
  const members = [...unordered].sort((a, b) => a - b);
  const middle = middleOf(members, points);
  const rank = (index: number): [number, number] => {
    const point = points[index];
    return [-(point?.weight ?? 0), point ? distanceOf(point, middle) : Infinity];
  };
  let near = members[0] ?? 0;
  for (const index of members) {
    const [[weight, distance], [leastWeight, leastDistance]] = [rank(index), rank(near)];
    if (weight < leastWeight || (weight === leastWeight && distance < leastDistance)) near = index;
  }
  return { ...middle, members, near };
}

function middleOf(members: readonly number[], points: readonly MapPoint[]): MapPoint {
  let [x, y] = [0, 0];
  for (const index of members) [x, y] = [x + (points[index]?.x ?? 0), y + (points[index]?.y ?? 0)];
  return { x: x / members.length, y: y / members.length };
}

function distanceOf(a: MapPoint, b: MapPoint): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
