/**
 * The map that a network needs: Europe, with insets for what the Union has elsewhere, or the world.
 *
 *   chooseMap(positions) === 'world' ? (await import('./world-sheet.js')).worldSheet() : europeSheet(positions)
 *   sheet.place(position)   pixels of the sheet, or undefined: not on the map
 */
import { type Inset, insetsFor, INSET_REGIONS, isInRegion, projectToInset } from './insets.js';
import { isInFrame } from './fit-view.js';
import { type GeoPosition, MAP_FRAME, type MapFrame, type MapPoint, project } from './project.js';

export interface MapSheet {
  readonly name: 'europe' | 'world';
  readonly frame: MapFrame;
  /** What a view keeps free around the outermost partners, in pixels of the sheet. */
  readonly padding: number;
  readonly insets: readonly Inset[];
  /** In pixels of the sheet; undefined for what is nowhere, and for what the sheet does not show. */
  readonly place: (position: GeoPosition) => MapPoint | undefined;
}

/** Europe, unless anyone lies neither in its frame nor in a region that has an inset. Who is nowhere is not asked. */
export function chooseMap(positions: readonly GeoPosition[]): MapSheet['name'] {
  const isElsewhere = (position: GeoPosition): boolean =>
    isOnGlobe(position) &&
    !isInFrame(project(position)) &&
    !INSET_REGIONS.some((region) => isInRegion(position, region));
  return positions.some(isElsewhere) ? 'world' : 'europe';
}

/** Whether a position is one at all: finite degrees within their range. */
export function isOnGlobe({ latitude, longitude }: GeoPosition): boolean {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}

/** Europe with the insets that some positions need. */
export function europeSheet(positions: readonly GeoPosition[]): MapSheet {
  const insets = insetsFor(positions);
  return {
    name: 'europe',
    frame: MAP_FRAME,
    padding: 54,
    insets,
    place: (position) => placeInEurope(position, insets),
  };
}

function placeInEurope(position: GeoPosition, insets: readonly Inset[]): MapPoint | undefined {
  if (!isOnGlobe(position)) return undefined;
  const inset = insets.find(({ region }) => isInRegion(position, region));
  if (inset) return projectToInset(position, inset);
  const point = project(position);
  return isInFrame(point) ? point : undefined;
}

/** The points that a view has to show: those of the partners, and the corners of the insets. */
export function pointsToShow(points: readonly MapPoint[], { insets }: MapSheet): MapPoint[] {
  const corners = insets.flatMap(({ box: { x, y, width, height } }) => [
    { x: x - width / 2, y: y - height / 2 },
    { x: x + width / 2, y: y + height / 2 },
  ]);
  return [...points, ...corners];
}
