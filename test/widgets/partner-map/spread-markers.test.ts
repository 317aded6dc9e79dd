import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import type { MapPoint } from '../../../src/widgets/partner-map/project.js';
import { spreadMarkers } from '../../../src/widgets/partner-map/spread-markers.js';

const SIZE = 24;
const MAP = { width: 600, height: 500 };
const anyPoint = fc.record({ x: fc.integer({ min: 100, max: 500 }), y: fc.integer({ min: 100, max: 400 }) });

function leastDistance(points: readonly MapPoint[]): number {
  const distances = points.flatMap((a, index) => points.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
  return Math.min(Infinity, ...distances);
}

describe('spreadMarkers', () => {
  it('leaves markers alone that have their room', () => {
    const points = [
      { x: 100, y: 100 },
      { x: 124, y: 100 },
    ];
    expect(spreadMarkers(points, SIZE, MAP)).to.deep.equal(points);
  });

  it('puts two partners of one town side by side, around their town', () => {
    const [a, b] = spreadMarkers(
      [
        { x: 100, y: 100 },
        { x: 100, y: 100 },
      ],
      SIZE,
      MAP,
    );
    expect(a).to.deep.equal({ x: 88, y: 100 });
    expect(b).to.deep.equal({ x: 112, y: 100 });
  });

  it('keeps markers at the edge wholly inside', () => {
    const [corner] = spreadMarkers([{ x: 600, y: 0 }], SIZE, MAP);
    expect(corner).to.deep.equal({ x: 588, y: 12 });
  });

  for (const count of [3, 5, 8]) {
    it(`finds room for ${count} partners of one town`, () => {
      const points = Array.from({ length: count }, () => ({ x: 300, y: 250 }));
      const spread = spreadMarkers(points, SIZE, MAP);
      expect(leastDistance(spread)).to.be.at.least(SIZE / 2);
      for (const { x, y } of spread) expect(Math.hypot(x - 300, y - 250)).to.be.below(4 * SIZE);
    });
  }

  it('never leaves the map and never loses a marker', () => {
    fc.assert(
      fc.property(fc.array(anyPoint, { maxLength: 30 }), (points) => {
        const spread = spreadMarkers(points, SIZE, MAP);
        expect(spread.length).to.equal(points.length);
        for (const { x, y } of spread) {
          expect(Math.min(x, y, MAP.width - x, MAP.height - y)).to.be.at.least(SIZE / 2);
        }
      }),
    );
  });

  it('brings markers no closer than they were, or their size', () => {
    fc.assert(
      fc.property(fc.tuple(anyPoint, anyPoint), (points) => {
        const least = Math.min(SIZE - 0.01, leastDistance(points));
        expect(leastDistance(spreadMarkers(points, SIZE, MAP))).to.be.at.least(least - 1e-6);
      }),
    );
  });

  it('does not touch what it was given', () => {
    const points = [Object.freeze({ x: 5, y: 5 }), Object.freeze({ x: 5, y: 5 })];
    expect(() => spreadMarkers(points, SIZE, MAP)).not.to.throw();
  });
});
