import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { projectWorld, WORLD_FRAME } from '../../../src/widgets/partner-map/project-world.js';

// The sphere of radius 1 in pixels of the frame: the equator is 2 · 2.7066 long.
const PIXELS = WORLD_FRAME.width / 2 / 2.706629983;
const EQUATOR = projectWorld({ latitude: 0, longitude: 0 }).y;

describe('projectWorld', () => {
  // The polynomial of Šavrič, Patterson and Jenny by hand: theta is arcsin(√3/2 · sin latitude).
  const EXPECTED = [
    { latitude: 0, longitude: 180, x: 2.70663, y: 0 },
    { latitude: 90, longitude: 0, x: 0, y: 1.31736 },
    { latitude: -90, longitude: 180, x: 1.60363, y: -1.31736 },
  ];
  for (const { latitude, longitude, x, y } of EXPECTED) {
    it(`is Equal Earth at ${latitude}, ${longitude}`, () => {
      const point = projectWorld({ latitude, longitude });
      expect((point.x - WORLD_FRAME.width / 2) / PIXELS).to.be.closeTo(x, 1e-3);
      expect((EQUATOR - point.y) / PIXELS).to.be.closeTo(y, 1e-3);
    });
  }

  it('draws equal areas equally large', () => {
    const areaOfCell = (latitude: number, longitude: number): number => {
      const here = projectWorld({ latitude, longitude });
      const east = projectWorld({ latitude, longitude: longitude + 1e-4 });
      const north = projectWorld({ latitude: latitude + 1e-4, longitude });
      const cell = (east.x - here.x) * (here.y - north.y) - (here.y - east.y) * (north.x - here.x);
      return cell / Math.cos((latitude * Math.PI) / 180);
    };
    const expected = areaOfCell(0, 0);
    fc.assert(
      fc.property(
        fc.double({ min: -60, max: 80, noNaN: true }),
        fc.double({ min: -170, max: 170, noNaN: true }),
        (latitude, longitude) => {
          expect(areaOfCell(latitude, longitude) / expected).to.be.closeTo(1, 2e-3);
        },
      ),
    );
  });
});
