import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { clusterMarkers } from '../../../src/widgets/partner-map/cluster.js';
import { countVisits } from './count-visits.js';

const anyPoint = fc.record({
  x: fc.double({ min: 0, max: 1000, noNaN: true }),
  y: fc.double({ min: 0, max: 900, noNaN: true }),
  weight: fc.integer({ min: 0, max: 5 }),
});
const anyPoints = fc.array(anyPoint, { maxLength: 80 });
const anyDistance = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 200, noNaN: true }));

const membersOf = (points: Parameters<typeof clusterMarkers>[0], distance: number): (readonly number[])[] =>
  clusterMarkers(points, distance).map(({ members }) => members);

describe('clusterMarkers', () => {
  it('leaves apart what is apart', () => {
    const points = [
      { x: 10, y: 10 },
      { x: 100, y: 10 },
    ];
    expect(clusterMarkers(points, 40)).to.deep.equal([
      { x: 10, y: 10, members: [0], near: 0 },
      { x: 100, y: 10, members: [1], near: 1 },
    ]);
  });

  it('joins what is close, also across the edge of a square', () => {
    const points = [
      { x: 38, y: 10 },
      { x: 42, y: 10 },
    ];
    expect(clusterMarkers(points, 40)).to.deep.equal([{ x: 40, y: 10, members: [0, 1], near: 0 }]);
  });

  it('is named after the member with the most weight, then after the most central', () => {
    const town = [0, 3, 30].map((x) => ({ x, y: 0 }));
    expect(clusterMarkers(town, 40)[0]?.near).to.equal(1);
    const weighted = town.map((point, index) => ({ ...point, weight: index === 2 ? 4 : 1 }));
    expect(clusterMarkers(weighted, 40)[0]?.near).to.equal(2);
  });

  it('keeps everyone apart for a distance of 0, even in one town', () => {
    const town = [1, 2, 3].map(() => ({ x: 5, y: 5 }));
    expect(membersOf(town, 0)).to.deep.equal([[0], [1], [2]]);
  });

  it('has every point in exactly one cluster, in order', () => {
    fc.assert(
      fc.property(anyPoints, anyDistance, (points, distance) => {
        const members = membersOf(points, distance);
        expect(members.flat().sort((a, b) => a - b)).to.deep.equal([...points.keys()]);
        const firsts = members.map(([first]) => first ?? -1);
        expect(firsts).to.deep.equal([...firsts].sort((a, b) => a - b));
      }),
    );
  });

  it('is named after one of its members', () => {
    fc.assert(
      fc.property(anyPoints, anyDistance, (points, distance) => {
        for (const { members, near } of clusterMarkers(points, distance)) expect(members).to.include(near);
      }),
    );
  });

  it('answers the same for the same points, whatever else is on another part of the map', () => {
    fc.assert(
      fc.property(anyPoints, fc.double({ min: 1, max: 200, noNaN: true }), (points, distance) => {
        const far = { x: 5000, y: 5000, weight: 0 };
        expect(membersOf([...points, far], distance).slice(0, -1)).to.deep.equal(membersOf(points, distance));
      }),
    );
  });

  it('makes a few hundred clusters of 5,000 points, each asking its neighbours only', () => {
    const points = Array.from({ length: 5000 }, (_, index) => ({ x: (index * 37.7) % 1000, y: (index * 53.3) % 921 }));
    let clusters: readonly unknown[] = [];
    const visits = countVisits(() => (clusters = clusterMarkers(points, 44)));
    expect(clusters.length).to.be.below(500);
    expect(visits).to.be.below(20 * 500);
  });
});
