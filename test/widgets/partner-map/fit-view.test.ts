import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { fitView, isInFrame, type MapView } from '../../../src/widgets/partner-map/fit-view.js';
import { MAP_FRAME, type MapPoint } from '../../../src/widgets/partner-map/project.js';

const FRAME = { width: 1000, height: 921 };
const ROUNDING = 1e-6;

const contains = (view: MapView, { x, y }: MapPoint): boolean =>
  x >= view.x - ROUNDING &&
  x <= view.x + view.width + ROUNDING &&
  y >= view.y - ROUNDING &&
  y <= view.y + view.height + ROUNDING;

const anyNumber = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const anyPoint = fc.record({ x: anyNumber(0, FRAME.width), y: anyNumber(0, FRAME.height) });
const anyPoints = fc.array(anyPoint, { minLength: 1, maxLength: 12 });
const anyOptions = fc.record(
  { padding: anyNumber(0, 200), minimumSpan: anyNumber(1, 600), aspectRatio: anyNumber(0.3, 3) },
  { requiredKeys: ['padding', 'minimumSpan'] },
);

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

  it('takes another frame', () => {
    expect(isInFrame({ x: 60, y: 10 }, { width: 50, height: 50 })).to.equal(false);
  });
});

describe('fitView', () => {
  it('shows the whole frame when there is nothing to fit', () => {
    expect(fitView([], FRAME, { padding: 10, minimumSpan: 100, aspectRatio: 2 })).to.deep.equal({
      x: 0,
      y: 0,
      ...FRAME,
    });
  });

  it('pads the box of the points', () => {
    const points = [
      { x: 300, y: 400 },
      { x: 500, y: 600 },
    ];
    expect(fitView(points, FRAME, { padding: 50, minimumSpan: 100 })).to.deep.equal({
      x: 250,
      y: 350,
      width: 300,
      height: 300,
    });
  });

  it('shows the surroundings of a single point', () => {
    expect(fitView([{ x: 500, y: 500 }], FRAME, { padding: 10, minimumSpan: 200 })).to.deep.equal({
      x: 400,
      y: 400,
      width: 200,
      height: 200,
    });
  });

  it('moves inwards instead of leaving the frame', () => {
    expect(fitView([{ x: 5, y: 919 }], FRAME, { padding: 10, minimumSpan: 200 })).to.deep.equal({
      x: 0,
      y: 721,
      width: 200,
      height: 200,
    });
  });

  it('grows to the aspect ratio', () => {
    expect(fitView([{ x: 500, y: 500 }], FRAME, { padding: 10, minimumSpan: 200, aspectRatio: 1.5 })).to.deep.equal({
      x: 350,
      y: 400,
      width: 300,
      height: 200,
    });
  });

  it('passes over points outside of the frame', () => {
    const options = { padding: 10, minimumSpan: 200 };
    const here = { x: 500, y: 500 };
    const azores = { x: -272, y: 678 };
    expect(fitView([here, azores, { x: NaN, y: NaN }], FRAME, options)).to.deep.equal(fitView([here], FRAME, options));
  });

  it('copes with more points than a function takes arguments', () => {
    const points = Array.from({ length: 200_000 }, (_, index) => ({ x: index % 1000, y: index % 900 }));
    expect(fitView(points, FRAME, { padding: 0, minimumSpan: 1 }).width).to.equal(999);
  });

  it('contains all points', () => {
    fc.assert(
      fc.property(anyPoints, anyOptions, (points, options) => {
        const view = fitView(points, FRAME, options);
        expect(points.every((point) => contains(view, point))).to.equal(true);
      }),
    );
  });

  it('stays inside the frame', () => {
    fc.assert(
      fc.property(anyPoints, anyOptions, (points, options) => {
        const view = fitView(points, FRAME, options);
        expect(view.x).to.be.at.least(0);
        expect(view.y).to.be.at.least(0);
        expect(view.x + view.width).to.be.at.most(FRAME.width + ROUNDING);
        expect(view.y + view.height).to.be.at.most(FRAME.height + ROUNDING);
      }),
    );
  });

  it('never shows less than the minimum span', () => {
    fc.assert(
      fc.property(anyPoints, anyOptions, (points, options) => {
        const { width, height } = fitView(points, FRAME, options);
        expect(Math.min(width, height)).to.be.at.least(options.minimumSpan - ROUNDING);
      }),
    );
  });

  it('keeps the aspect ratio unless the frame is too small for it', () => {
    fc.assert(
      fc.property(anyPoints, anyOptions, anyNumber(0.3, 3), (points, options, aspectRatio) => {
        const { width, height } = fitView(points, FRAME, { ...options, aspectRatio });
        const isLimited = width === FRAME.width || height === FRAME.height;
        if (!isLimited) expect(width / height).to.be.closeTo(aspectRatio, ROUNDING);
      }),
    );
  });
});
