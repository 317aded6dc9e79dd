import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { type Direction, isDirection, nearestMarker } from '../../../src/widgets/partner-map/nearest-marker.js';
import { project } from '../../../src/widgets/partner-map/project.js';

const DIRECTIONS: readonly Direction[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

const TOWNS = ['Dijon', 'Cornellà', 'Guadix', 'Liepāja', 'Faro'];
const POINTS = [
  [47.322, 5.0415],
  [41.355, 2.07],
  [37.3003, -3.1352],
  [56.5047, 21.0108],
  [37.0194, -7.9304],
].map(([latitude = 0, longitude = 0]) => project({ latitude, longitude }));

const anyPoint = fc.record({ x: fc.integer({ min: 0, max: 1000 }), y: fc.integer({ min: 0, max: 921 }) });
const anyPoints = fc.array(anyPoint, { minLength: 1, maxLength: 20 });

describe('nearestMarker', () => {
  for (const [from, direction, to] of [
    ['Dijon', 'ArrowUp', 'Liepāja'],
    ['Dijon', 'ArrowRight', 'Liepāja'],
    ['Dijon', 'ArrowDown', 'Cornellà'],
    ['Cornellà', 'ArrowLeft', 'Guadix'],
    ['Guadix', 'ArrowLeft', 'Faro'],
    ['Faro', 'ArrowRight', 'Guadix'],
    ['Faro', 'ArrowLeft', undefined],
    ['Liepāja', 'ArrowUp', undefined],
    ['Liepāja', 'ArrowDown', 'Dijon'],
  ] as const) {
    it(`goes from ${from} by ${direction} to ${to ?? 'nowhere'}`, () => {
      const index = nearestMarker(POINTS, TOWNS.indexOf(from), direction);
      expect(index === undefined ? undefined : TOWNS[index]).to.equal(to);
    });
  }

  it('reaches every partner of the sample from every other', () => {
    TOWNS.forEach((_, start) => {
      const reached = new Set([start]);
      // A set that grows while it is walked is walked to its new end.
      for (const from of reached) {
        for (const direction of DIRECTIONS) reached.add(nearestMarker(POINTS, from, direction) ?? from);
      }
      expect(reached.size).to.equal(TOWNS.length);
    });
  });

  it('always moves in the direction of the key', () => {
    fc.assert(
      fc.property(anyPoints, fc.nat(19), fc.constantFrom(...DIRECTIONS), (points, seed, direction) => {
        const from = seed % points.length;
        const to = nearestMarker(points, from, direction);
        const [a, b] = [points[from], points[to ?? -1]];
        if (!a || !b) return;
        const moves = { ArrowLeft: a.x - b.x, ArrowRight: b.x - a.x, ArrowUp: a.y - b.y, ArrowDown: b.y - a.y };
        expect(moves[direction]).to.be.greaterThan(0);
      }),
    );
  });

  it('finds one whenever there is one in that half of the map', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const isLast = points.every(({ x }) => x <= (points[0]?.x ?? 0));
        expect(nearestMarker(points, 0, 'ArrowRight') === undefined).to.equal(isLast);
      }),
    );
  });

  it('finds nothing from a marker that is not there', () => {
    expect(nearestMarker(POINTS, -1, 'ArrowUp')).to.equal(undefined);
  });
});

describe('isDirection', () => {
  it('knows the four arrow keys only', () => {
    expect([...DIRECTIONS, 'Enter', 'toString', 'a'].filter(isDirection)).to.deep.equal(DIRECTIONS);
  });

  it('leads from marker to cluster and back on a line', () => {
    const [marker, cluster] = [
      { x: 100, y: 100 },
      { x: 200, y: 100, members: [1, 2, 3], near: 1 },
    ];
    expect(nearestMarker([marker, cluster], 0, 'ArrowRight')).to.equal(1);
    expect(nearestMarker([marker, cluster], 1, 'ArrowLeft')).to.equal(0);
  });
});
