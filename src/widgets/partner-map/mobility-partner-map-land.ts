import type { GeoCoordinates, Network } from '../../model/network.js';
import { basemapLevel } from './basemap-level.js';
import { type Basemap, decodeBasemap } from './basemap/decode-basemap.js';
import { ENCODED_EUROPE_COARSE } from './basemap/europe-coarse.generated.js';
import type * as Beyond from './beyond-europe.js';
import type { MapView } from './fit-view.js';
import type { MapSheet } from './map-sheet.js';
import { isInEurope, PLAIN_EUROPE } from './plain-europe.js';
import type * as World from './world-sheet.js';

/** What all maps of a page share: loaded and decoded when the first of them needs it. */
export const land: {
  coarse?: Basemap;
  standard?: Basemap;
  world?: Basemap;
  worldCode?: typeof World;
  beyond?: typeof Beyond;
} = {};

const loading = new Map<string, Promise<void>>();
const sheets = new WeakMap<Network, MapSheet>();

/** The map that a network needs, as far as it is there. */
export function sheetOf(network: Network): MapSheet {
  return sheets.get(network) ?? PLAIN_EUROPE;
}

/** Loads what the first render needs beyond the coarse map of Europe. */
export async function loadLand(network: Network): Promise<void> {
  const positions = positionsOf(network);
  if (sheets.has(network) || positions.every(isInEurope)) return;
  await once('beyond', async () => void (land.beyond = await import('./beyond-europe.js')));
  if (!land.beyond) return;
  const isWorld = land.beyond.chooseMap(positions) === 'world';
  if (isWorld) await once('world', async () => void (land.worldCode = await import('./world-sheet.js')));
  const world = isWorld ? land.worldCode?.worldSheet() : undefined;
  sheets.set(network, world ?? land.beyond.europeSheet(positions));
}

/**
 * The land to draw; the coarse one until the other has arrived.
 *
 * @param width - How wide the view is drawn, in pixels of the screen.
 * @param onArrival - Told when there is a better one.
 */
export function landFor({ name }: MapSheet, view: MapView, width: number, onArrival: () => void): Basemap {
  if (name === 'world' && land.worldCode) return (land.world ??= decodeBasemap(land.worldCode.ENCODED_WORLD));
  land.coarse ??= decodeBasemap(ENCODED_EUROPE_COARSE);
  if (basemapLevel(view, width) === 'coarse') return land.coarse;
  if (!land.standard) void once('standard', loadStandard).then(onArrival);
  return land.standard ?? land.coarse;
}

async function loadStandard(): Promise<void> {
  const { ENCODED_EUROPE } = await import('./basemap/europe.generated.js');
  land.standard = decodeBasemap(ENCODED_EUROPE);
}

/** What cannot be had is done without: then there is the coarse map, or the list alone. */
function once(part: string, load: () => Promise<void>): Promise<void> {
  const started =
    loading.get(part) ?? load().catch((error: unknown) => console.warn(`mobility-widgets: ${part}`, error));
  loading.set(part, started);
  return started;
}

function positionsOf(network: Network): GeoCoordinates[] {
  return network.organizations.map(({ geo }) => geo);
}
