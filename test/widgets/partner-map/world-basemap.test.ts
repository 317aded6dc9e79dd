import { expect } from '@esm-bundle/chai';
import { decodeBasemap } from '../../../src/widgets/partner-map/basemap/decode-basemap.js';
import { INSET_LAND } from '../../../src/widgets/partner-map/basemap/insets.generated.js';
import { ENCODED_WORLD } from '../../../src/widgets/partner-map/basemap/world.generated.js';
import { INSET_REGIONS, insetsFor, projectToInset } from '../../../src/widgets/partner-map/insets.js';
import { projectWorld, WORLD_FRAME } from '../../../src/widgets/partner-map/project-world.js';
import { isPointInPath, toLines } from '../../support/point-in-path.js';

const basemap = decodeBasemap(ENCODED_WORLD);

const landAt = (latitude: number, longitude: number): string[] =>
  [...basemap.states]
    .filter(([, path]) => isPointInPath(path, projectWorld({ latitude, longitude })))
    .map(([code]) => code);

describe('basemap of the world', () => {
  it('has the states of the source under their codes, and no Antarctica', () => {
    const codes = [...basemap.states.keys()];
    expect(codes.length).to.equal(174);
    expect(codes).to.include.members(['FR', 'LV', 'PT', 'CA', 'BR', 'EH', 'PS', 'XK', 'TW', 'SS', 'TL']);
    expect(codes).not.to.include('AQ');
    expect(codes.every((code) => /^[A-Z]{2}$/.test(code))).to.equal(true);
    expect(basemap.context).to.equal('');
  });

  const PLACES = [
    { place: 'Simferopol', latitude: 45.2, longitude: 34.3, land: 'UA' },
    { place: 'Laayoune', latitude: 26.5, longitude: -12.5, land: 'EH' },
    { place: 'Nablus', latitude: 32.1, longitude: 35.2, land: 'PS' },
    { place: 'Hargeisa', latitude: 9.56, longitude: 44.06, land: 'SO' },
    { place: 'Pristina', latitude: 42.6, longitude: 21.0, land: 'XK' },
    { place: 'Ottawa', latitude: 46.5, longitude: -76, land: 'CA' },
    { place: 'Cayenne region', latitude: 4, longitude: -53, land: 'FR' },
    { place: 'Chukotka, beyond the date line', latitude: 66.5, longitude: -175, land: 'RU' },
    { place: 'Kamchatka', latitude: 56, longitude: 160, land: 'RU' },
    { place: 'Brasília', latitude: -15.8, longitude: -47.9, land: 'BR' },
  ];
  for (const { place, latitude, longitude, land } of PLACES) {
    it(`has ${place} in ${land}`, () => {
      expect(landAt(latitude, longitude)).to.deep.equal([land]);
    });
  }

  it('has sea where there is sea', () => {
    for (const [latitude, longitude] of [
      [0, -30],
      [-15, 100],
      [72, 0],
      [-17, -100],
      [40, 180],
    ] as const) {
      expect(landAt(latitude, longitude), `${latitude}, ${longitude}`).to.deep.equal([]);
    }
  });

  it('draws nothing across the whole map', () => {
    for (const [code, path] of basemap.states) {
      for (const corners of toLines(path)) {
        corners.slice(1).forEach((corner, index) => {
          expect(Math.abs(corner.x - corners[index]!.x), code).to.be.below(WORLD_FRAME.width / 4);
        });
      }
    }
  });

  it('dashes the borders on which the Union takes no side', () => {
    expect(toLines(basemap.disputedBorders).length).to.be.within(2, 8);
  });
});

describe('land of the insets', () => {
  const middles = INSET_REGIONS.map(({ west, south, east, north }) => ({
    latitude: (south + north) / 2,
    longitude: (west + east) / 2,
  }));
  const TOWNS = [
    { id: 'azores', latitude: 37.78, longitude: -25.45 },
    { id: 'madeira', latitude: 32.75, longitude: -17 },
    { id: 'canaries', latitude: 28.25, longitude: -16.6 },
    { id: 'antilles', latitude: 14.68, longitude: -61 },
    { id: 'guiana', latitude: 4, longitude: -53 },
    { id: 'reunion', latitude: -21.1, longitude: 55.5 },
    { id: 'mayotte', latitude: -12.83, longitude: 45.15 },
  ] as const;
  for (const { id, ...position } of TOWNS) {
    it(`is where ${id} is`, () => {
      const inset = insetsFor(middles).find(({ region }) => region.id === id)!;
      const { x, y } = projectToInset(position, inset);
      const { box } = inset;
      const point = { x: x - box.x + box.width / 2, y: y - box.y + box.height / 2 };
      expect(isPointInPath(INSET_LAND[id].own, point)).to.equal(true);
      expect(isPointInPath(INSET_LAND[id].others, point)).to.equal(false);
    });
  }

  it('stays inside of its box', () => {
    for (const { region, box } of insetsFor(middles)) {
      const { own, others } = INSET_LAND[region.id];
      for (const { x, y } of toLines(own + others).flat()) {
        expect(x).to.be.within(-0.1, box.width + 0.1);
        expect(y).to.be.within(-0.1, box.height + 0.1);
      }
    }
  });
});
