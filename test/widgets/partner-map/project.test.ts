import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { MAP_FRAME, project, type GeoPosition, type MapPoint } from '../../../src/widgets/partner-map/project.js';

const METRES_PER_PIXEL = 4700;
const CENTRE = project({ latitude: 52, longitude: 10 });

const distance = (a: MapPoint, b: MapPoint): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The same projection by another road: the great-circle distance and the bearing from the centre (haversine). */
function projectByBearing({ latitude, longitude }: GeoPosition): MapPoint {
  const [phi, lambda, phi0] = [latitude, longitude - 10, 52].map((degrees) => (degrees * Math.PI) / 180) as [
    number,
    number,
    number,
  ];
  const haversine = Math.sin((phi - phi0) / 2) ** 2 + Math.cos(phi) * Math.cos(phi0) * Math.sin(lambda / 2) ** 2;
  const bearing = Math.atan2(
    Math.sin(lambda) * Math.cos(phi),
    Math.cos(phi0) * Math.sin(phi) - Math.sin(phi0) * Math.cos(phi) * Math.cos(lambda),
  );
  const pixels = (2 * 6_371_007.181 * Math.sqrt(haversine)) / METRES_PER_PIXEL;
  return { x: CENTRE.x + pixels * Math.sin(bearing), y: CENTRE.y - pixels * Math.cos(bearing) };
}

describe('project', () => {
  it('puts the centre of the projection where the frame expects it', () => {
    expect(CENTRE.x).to.be.closeTo(372.34, 0.01);
    expect(CENTRE.y).to.be.closeTo(496.81, 0.01);
  });

  // Made with PROJ 9: +proj=laea +lat_0=52 +lon_0=10 +R=6371007.181 (sphere), metres from the centre.
  const ON_THE_SPHERE = [
    { city: 'Dijon', latitude: 47.322, longitude: 5.041, east: -373_783.7, north: -507_475.0 },
    { city: 'Liepāja', latitude: 56.511, longitude: 21.013, east: 673_123.9, north: 553_393.9 },
    { city: 'Faro', latitude: 37.017, longitude: -7.935, east: -1_589_645.1, north: -1_473_804.8 },
    { city: 'Guadix', latitude: 37.3, longitude: -3.135, east: -1_165_018.1, north: -1_529_728.4 },
    { city: 'Reykjavík', latitude: 64.147, longitude: -21.942, east: -1_493_544.0, north: 1_699_065.7 },
    { city: 'Nicosia', latitude: 35.173, longitude: 33.365, east: 2_110_167.9, north: -1_540_507.0 },
  ];
  for (const { city, east, north, ...position } of ON_THE_SPHERE) {
    it(`agrees with PROJ on the sphere for ${city}`, () => {
      const point = project(position);
      expect((point.x - CENTRE.x) * METRES_PER_PIXEL).to.be.closeTo(east, 1);
      expect((CENTRE.y - point.y) * METRES_PER_PIXEL).to.be.closeTo(north, 1);
    });
  }

  // Made with PROJ 9, EPSG:4326 to EPSG:3035 (ellipsoid); the first is the worked example of EPSG guidance note 7-2.
  const ON_THE_ELLIPSOID = [
    { place: 'the example of EPSG', latitude: 50, longitude: 5, easting: 3_962_799.45, northing: 2_999_718.85 },
    { place: 'Liepāja', latitude: 56.511, longitude: 21.013, easting: 4_996_515.8, northing: 3_763_945.2 },
    { place: 'Faro', latitude: 37.017, longitude: -7.935, easting: 2_728_061.3, northing: 1_736_904.9 },
    { place: 'Nicosia', latitude: 35.173, longitude: 33.365, easting: 6_435_282.7, northing: 1_670_422.2 },
  ];
  for (const { place, easting, northing, ...position } of ON_THE_ELLIPSOID) {
    it(`is less than 3 pixels from EPSG:3035 for ${place}`, () => {
      const exact = {
        x: CENTRE.x + (easting - 4_321_000) / METRES_PER_PIXEL,
        y: CENTRE.y - (northing - 3_210_000) / METRES_PER_PIXEL,
      };
      expect(distance(project(position), exact)).to.be.below(3);
    });
  }

  it('agrees with distance and bearing from the centre everywhere around Europe', () => {
    const latitude = fc.double({ min: 20, max: 85, noNaN: true });
    const longitude = fc.double({ min: -70, max: 90, noNaN: true });
    fc.assert(
      fc.property(fc.record({ latitude, longitude }), (position) => {
        expect(distance(project(position), projectByBearing(position))).to.be.below(1e-6);
      }),
    );
  });

  it('draws equal areas equally large', () => {
    const areaOfCell = (latitude: number, longitude: number): number => {
      const here = project({ latitude, longitude });
      const east = project({ latitude, longitude: longitude + 1e-4 });
      const north = project({ latitude: latitude + 1e-4, longitude });
      const cell = (east.x - here.x) * (here.y - north.y) - (here.y - east.y) * (north.x - here.x);
      return cell / Math.cos((latitude * Math.PI) / 180);
    };
    const expected = areaOfCell(52, 10);
    fc.assert(
      fc.property(
        fc.double({ min: 34, max: 72, noNaN: true }),
        fc.double({ min: -25, max: 45, noNaN: true }),
        (latitude, longitude) => {
          expect(areaOfCell(latitude, longitude) / expected).to.be.closeTo(1, 1e-3);
        },
      ),
    );
  });

  it('leaves the Azores and Réunion outside of the frame', () => {
    expect(project({ latitude: 37.741, longitude: -25.668 }).x).to.be.below(0);
    expect(project({ latitude: -20.882, longitude: 55.45 }).y).to.be.above(MAP_FRAME.height);
  });
});
