/** What the map of the world needs beyond Europe's, in one module that is loaded only for networks that reach so far. */
import { greatCircleRoute } from './great-circle.js';
import { isOnGlobe, type MapSheet } from './map-sheet.js';
import { projectWorld, WORLD_FRAME } from './project-world.js';

export { ENCODED_WORLD } from './basemap/world.generated.js';
export { greatCircleRoute };

/** Shows everyone who is anywhere north of Antarctica. */
export function worldSheet(): MapSheet {
  return {
    name: 'world',
    frame: WORLD_FRAME,
    padding: 24,
    insets: [],
    place: (position) => {
      if (!isOnGlobe(position)) return undefined;
      const point = projectWorld(position);
      return point.y <= WORLD_FRAME.height ? point : undefined;
    },
  };
}
