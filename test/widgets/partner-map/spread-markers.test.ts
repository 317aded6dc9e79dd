import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import type { MapPoint } from '../../../src/widgets/partner-map/project.js';
import { spreadMarkers } from '../../../src/widgets/partner-map/spread-markers.js';
import { countVisits } from './count-visits.js';

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

  for (const count of [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 40]) {
    it(`finds room for ${count} partners of one town`, () => {
      const points = Array.from({ length: count }, () => ({ x: 300, y: 250 }));
      const spread = spreadMarkers(points, SIZE, MAP);
      expect(leastDistance(spread)).to.be.at.least(SIZE - 0.1);
      for (const { x, y } of spread) expect(Math.hypot(x - 300, y - 250)).to.be.at.most(4 * SIZE + 1e-6);
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

  describe('with associates', () => {
    const partner = { x: 300, y: 250 };
    const associate = { ...partner, size: 14, around: 0 };

    it('leaves the partner in its town and puts the associates around it', () => {
      const [first, ...others] = spreadMarkers([partner, associate, associate, associate], SIZE, MAP);
      expect(first).to.deep.equal(partner);
      for (const { x, y } of others) expect(Math.hypot(x - 300, y - 250)).to.be.closeTo(19, 0.01);
      expect(leastDistance(others)).to.be.at.least(14);
    });

    it('makes the ring wider for a dozen', () => {
      const many = Array.from({ length: 12 }, () => associate);
      const [first, ...others] = spreadMarkers([partner, ...many], SIZE, MAP);
      expect(first).to.deep.equal(partner);
      expect(leastDistance(others)).to.be.at.least(13.99);
    });

    it('leaves an associate of another town there', () => {
      const far = { x: 400, y: 250, size: 14, around: 0 };
      expect(spreadMarkers([partner, far], SIZE, MAP)[1]).to.deep.equal({ x: 400, y: 250 });
    });

    it('lets the smaller one give way', () => {
      const [small, large] = spreadMarkers([{ x: 290, y: 250, size: 14 }, partner], SIZE, MAP);
      expect(large).to.deep.equal(partner);
      expect(small?.x).to.be.closeTo(281, 0.02);
    });

    it('stands in its own town where its partner is not there', () => {
      expect(spreadMarkers([{ ...associate, around: 7 }], SIZE, MAP)).to.deep.equal([partner]);
    });
  });

  it('takes its time by the number of markers, not by its square, even where all share one town', () => {
    const town = Array.from({ length: 5000 }, () => ({ x: 1500, y: 1500 }));
    const visits = (count: number): number =>
      countVisits(() => spreadMarkers(town.slice(0, count), SIZE, { width: 3000, height: 3000 })) / count;
    expect(visits(5000)).to.be.within(1, 2 * visits(500));
  });

  it('does not touch what it was given', () => {
    const points = [Object.freeze({ x: 5, y: 5 }), Object.freeze({ x: 5, y: 5 })];
    expect(() => spreadMarkers(points, SIZE, MAP)).not.to.throw();
  });
});
