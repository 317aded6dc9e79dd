import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import type { MapView } from '../../../src/widgets/partner-map/fit-view.js';
import {
  canZoom,
  MOST_ZOOM,
  panView,
  pinchView,
  toMap,
  toScreen,
  zoomToPoints,
  zoomView,
} from '../../../src/widgets/partner-map/map-view.js';
import { MAP_FRAME, type MapPoint } from '../../../src/widgets/partner-map/project.js';

const WHOLE: MapView = { x: 0, y: 0, ...MAP_FRAME };
const WIDTH = 600;
const ROUNDING = 1e-6;

const number = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const anyPoint = fc.record({ x: number(0, MAP_FRAME.width), y: number(0, MAP_FRAME.height) });
const anyFactor = number(0.05, 20);
const anyView = fc
  .tuple(number(1, MOST_ZOOM), anyPoint)
  .map(([factor, about]) => zoomView(WHOLE, factor, about, MAP_FRAME));
/** A view well inside of the map, so that no edge is in the way of small steps. */
const innerView = fc
  .record({ x: number(350, 450), y: number(350, 450), width: number(100, 150) })
  .map((view): MapView => ({ ...view, height: (view.width * MAP_FRAME.height) / MAP_FRAME.width }));
const shareOf = (view: MapView, [x, y]: readonly [number, number]): MapPoint => ({
  x: view.x + x * view.width,
  y: view.y + y * view.height,
});
const anyShare = fc.tuple(number(0, 1), number(0, 1));

function expectSame(one: object, other: object): void {
  const values = new Map(Object.entries(other));
  for (const [key, value] of Object.entries(one)) expect(value, key).to.be.closeTo(values.get(key), ROUNDING);
}

function expectOnMap({ x, y, width, height }: MapView): void {
  expect(Math.min(x, y)).to.be.at.least(-ROUNDING);
  expect(x + width).to.be.at.most(MAP_FRAME.width + ROUNDING);
  expect(y + height).to.be.at.most(MAP_FRAME.height + ROUNDING);
  expect(width).to.be.at.least(MAP_FRAME.width / MOST_ZOOM - ROUNDING);
  expect(width / height).to.be.closeTo(MAP_FRAME.width / MAP_FRAME.height, ROUNDING);
}

describe('the view of the map', () => {
  it('goes from the map to the screen and back', () => {
    fc.assert(
      fc.property(anyView, anyPoint, (view, point) => {
        expectSame(toMap(toScreen(point, view, WIDTH), view, WIDTH), point);
      }),
    );
  });

  it('never leaves the map, whatever is done', () => {
    const pan = fc.record({ x: number(-2000, 2000), y: number(-2000, 2000) });
    fc.assert(
      fc.property(anyView, anyFactor, anyPoint, pan, (view, factor, about, by) => {
        expectOnMap(zoomView(view, factor, about, MAP_FRAME));
        expectOnMap(panView(view, by, MAP_FRAME));
        expectOnMap(zoomToPoints([about, by], view, MAP_FRAME));
        expectOnMap(pinchView(view, [about, by], [by, { x: by.x + 50, y: about.y }], WIDTH, MAP_FRAME));
      }),
    );
  });

  it('keeps the point under the pointer when zooming in', () => {
    fc.assert(
      fc.property(anyView, anyShare, number(1, 4), (view, share, factor) => {
        const about = shareOf(view, share);
        const zoomed = zoomView(view, factor, about, MAP_FRAME);
        expectSame(toScreen(about, zoomed, WIDTH), toScreen(about, view, WIDTH));
      }),
    );
  });

  it('zooms out the way it came', () => {
    fc.assert(
      fc.property(innerView, anyShare, number(1, 3), (view, share, factor) => {
        const about = shareOf(view, share);
        expectSame(zoomView(zoomView(view, factor, about, MAP_FRAME), 1 / factor, about, MAP_FRAME), view);
      }),
    );
  });

  it('pans back the way it came', () => {
    fc.assert(
      fc.property(innerView, number(-100, 100), number(-100, 100), (view, x, y) => {
        expectSame(panView(panView(view, { x, y }, MAP_FRAME), { x: -x, y: -y }, MAP_FRAME), view);
      }),
    );
  });

  it('keeps what two fingers hold under them', () => {
    const finger = fc.record({ x: number(200, 400), y: number(200, 400) });
    fc.assert(
      fc.property(innerView, finger, number(30, 100), number(-20, 20), (view, a, distance, moved) => {
        const before = [a, { x: a.x + distance, y: a.y }] as const;
        const after = [
          { x: a.x + moved, y: a.y },
          { x: a.x + moved + distance * 1.2, y: a.y },
        ] as const;
        const pinched = pinchView(view, before, after, WIDTH, MAP_FRAME);
        before.forEach((finger, index) => {
          expectSame(toScreen(toMap(finger, view, WIDTH), pinched, WIDTH), after[index]!);
        });
      }),
    );
  });

  it('survives two fingers in one place', () => {
    const point = { x: 100, y: 100 };
    expectSame(pinchView(WHOLE, [point, point], [point, point], WIDTH, MAP_FRAME), WHOLE);
  });

  it('zooms into a cluster: closer, with all of its members', () => {
    fc.assert(
      fc.property(anyView, fc.array(anyShare, { minLength: 1, maxLength: 9 }), (view, shares) => {
        const near = shares.map(([x, y]) => shareOf(view, [0.4 + x / 5, 0.4 + y / 5]));
        const zoomed = zoomToPoints(near, view, MAP_FRAME);
        if (canZoom(view, 'in', MAP_FRAME)) expect(zoomed.width).to.be.below(view.width);
        for (const point of near.map((member) => toScreen(member, zoomed, 1))) {
          expect(Math.min(point.x, point.y)).to.be.at.least(-ROUNDING);
          expect(point.x).to.be.at.most(1 + ROUNDING);
        }
      }),
    );
  });

  it('stays where it is without points', () => {
    expect(zoomToPoints([], WHOLE, MAP_FRAME)).to.equal(WHOLE);
  });

  it('knows when there is nothing more to see', () => {
    const closest = zoomView(WHOLE, 1000, { x: 500, y: 500 }, MAP_FRAME);
    expect([canZoom(WHOLE, 'in', MAP_FRAME), canZoom(WHOLE, 'out', MAP_FRAME)]).to.deep.equal([true, false]);
    expect([canZoom(closest, 'in', MAP_FRAME), canZoom(closest, 'out', MAP_FRAME)]).to.deep.equal([false, true]);
  });
});
