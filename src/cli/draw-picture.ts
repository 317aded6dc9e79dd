import type { Network } from '../model/network.js';
import { decodeBasemap } from '../widgets/partner-map/basemap/decode-basemap.js';
import { INSET_LAND } from '../widgets/partner-map/basemap/insets.generated.js';
import { ENCODED_EUROPE } from '../widgets/partner-map/basemap/europe.generated.js';
import { chooseMap, europeSheet } from '../widgets/partner-map/map-sheet.js';
import { drawStaticMap, type StaticMapOptions } from '../widgets/partner-map/static-map.js';
import { ENCODED_WORLD, greatCircleRoute, worldSheet } from '../widgets/partner-map/world-sheet.js';
import { mapWords } from './map-words.js';
import type { Drawing } from './commands.js';

/** The picture of a network as SVG. */
export function drawPicture(network: Network, drawing: Drawing): string {
  const ground = groundOf(network);
  return drawStaticMap(network, { ...drawing, ...ground, words: mapWords(network, ground.sheet, drawing) });
}

function groundOf(network: Network): Pick<StaticMapOptions, 'sheet' | 'land' | 'insetLand' | 'routeOf'> {
  const positions = network.organizations.map(({ geo }) => geo);
  return chooseMap(positions) === 'world'
    ? { sheet: worldSheet(), land: decodeBasemap(ENCODED_WORLD), routeOf: greatCircleRoute }
    : { sheet: europeSheet(positions), land: decodeBasemap(ENCODED_EUROPE), insetLand: INSET_LAND };
}
