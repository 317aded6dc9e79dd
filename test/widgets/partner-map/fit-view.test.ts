import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { fitView, isInFrame, type MapView } from '../../../src/widgets/partner-map/fit-view.js';
import { MAP_FRAME, type MapPoint } from '../../../src/widgets/partner-map/project.js';

const ROUNDING = 1e-6;

const contains = (view: MapView, { x, y }: MapPoint): boolean =>
  x >= view.x - ROUNDING &&
  x <= view.x + view.width + ROUNDING &&
  y >= view.y - ROUNDING &&
  y <= view.y + view.height + ROUNDING;

const anyNumber = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const anyPoint = fc.record({ x: anyNumber(0, MAP_FRAME.width), y: anyNumber(0, MAP_FRAME.height) });
const anyPoints = fc.array(anyPoint, { minLength: 1, maxLength: 12 });

describe('isInFrame', () => {
  it('accepts the corners of the frame', () => {
    expect(isInFrame({ x: 0, y: 0 })).to.equal(true);
    expect(isInFrame({ x: MAP_FRAME.width, y: MAP_FRAME.height })).to.equal(true);
  });

  it('refuses points beyond every edge', () => {
    for (const point of [
      { x: -0.1, y: 10 },
      { x: 10, y: -0.1 },
      { x: MAP_FRAME.width + 0.1, y: 10 },
      { x: 10, y: MAP_FRAME.height + 0.1 },
    ]) {
      expect(isInFrame(point), JSON.stringify(point)).to.equal(false);
    }
  });

  it('refuses coordinates that are not finite', () => {
    expect(isInFrame({ x: NaN, y: 10 })).to.equal(false);
    expect(isInFrame({ x: 10, y: Infinity })).to.equal(false);
  });
});

describe('fitView', () => {
  it('shows the whole frame when there is nothing to fit', () => {
    expect(fitView([])).to.deep.equal({ x: 0, y: 0, ...MAP_FRAME });
  });

  it('pads the points in the shape of the frame', () => {
    const { x, y, width, height } = fitView([
      { x: 300, y: 400 },
      { x: 500, y: 500 },
    ]);
    expect([x, width]).to.deep.equal([246, 308]);
    expect(y + height / 2).to.be.closeTo(450, ROUNDING);
  });

  it('shows the surroundings of a single point', () => {
    const { x, y, width, height } = fitView([{ x: 500, y: 500 }]);
    expect(width).to.equal(240);
    expect([x + width / 2, y + height / 2]).to.deep.equal([500, 500]);
  });

  it('moves inwards instead of leaving the frame', () => {
    const { x, y, height } = fitView([{ x: 5, y: 919 }]);
    expect(x).to.equal(0);
    expect(y + height).to.be.closeTo(MAP_FRAME.height, ROUNDING);
  });

  it('copes with more points than a function takes arguments', () => {
    const points = Array.from({ length: 200_000 }, (_, index) => ({ x: index % 1000, y: index % 900 }));
    expect(fitView(points).width).to.equal(MAP_FRAME.width);
  });

  it('contains all points', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const view = fitView(points);
        expect(points.every((point) => contains(view, point))).to.equal(true);
      }),
    );
  });

  it('stays inside the frame', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const view = fitView(points);
        expect(view.x).to.be.at.least(0);
        expect(view.y).to.be.at.least(0);
        expect(view.x + view.width).to.be.at.most(MAP_FRAME.width + ROUNDING);
        expect(view.y + view.height).to.be.at.most(MAP_FRAME.height + ROUNDING);
      }),
    );
  });

  it('always has the shape of the frame', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const { width, height } = fitView(points);
        expect(width).to.be.at.least(240);
        expect(width / height).to.be.closeTo(MAP_FRAME.width / MAP_FRAME.height, ROUNDING);
      }),
    );
  });
});
