import { isInFrame } from './fit-view.js';
import type { MapSheet } from './map-sheet.js';
import { type GeoPosition, MAP_FRAME, project } from './project.js';

/** The map of Europe for networks that lie wholly in its frame, as most do: without any of the code for what lies beyond. */
export const PLAIN_EUROPE: MapSheet = {
  name: 'europe',
  frame: MAP_FRAME,
  padding: 54,
  insets: [],
  place: (position) => {
    const point = project(position);
    return isInFrame(point) ? point : undefined;
  },
};

export function isInEurope(position: GeoPosition): boolean {
  return PLAIN_EUROPE.place(position) !== undefined;
}
