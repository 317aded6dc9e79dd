import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { drawArcs } from '../../../src/widgets/partner-map/arcs.js';
import { greatCircle, greatCircleRoute } from '../../../src/widgets/partner-map/great-circle.js';
import type { GeoPosition } from '../../../src/widgets/partner-map/project.js';
import { projectWorld } from '../../../src/widgets/partner-map/project-world.js';

const LIEPAJA = { latitude: 56.5047, longitude: 21.0108 };
const MONTREAL = { latitude: 45.5, longitude: -73.57 };
const TOKYO = { latitude: 35.68, longitude: 139.69 };

const anyPosition = fc.record({
  latitude: fc.double({ min: -80, max: 80, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});
const drawBetween = (...positions: readonly GeoPosition[]): ReturnType<typeof drawArcs> => {
  const markers = positions.map((position) => ({ ...projectWorld(position), radius: 4 }));
  const links = [
    { from: 0, to: 1 },
    { from: 1, to: 0 },
  ];
  return drawArcs(links, markers, ({ from, to }) =>
    greatCircleRoute(positions[from]!, positions[to]!, (position) => projectWorld(position)),
  );
};

describe('greatCircle', () => {
  it('begins and ends where it should, in 24 points', () => {
    const way = greatCircle(LIEPAJA, MONTREAL);
    expect(way.length).to.equal(24);
    expect(way[0]?.latitude).to.be.closeTo(LIEPAJA.latitude, 1e-9);
    expect(way.at(-1)?.longitude).to.be.closeTo(MONTREAL.longitude, 1e-9);
  });

  it('goes further north than both ends', () => {
    const most = Math.max(...greatCircle(LIEPAJA, MONTREAL).map(({ latitude }) => latitude));
    expect(most).to.be.above(60);
  });

  it('never has a number that is none, also between antipodes and within a place', () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, (from, to) => {
        const antipode = { latitude: -from.latitude, longitude: from.longitude - 180 };
        for (const way of [greatCircle(from, to), greatCircle(from, from), greatCircle(from, antipode)]) {
          expect(way.every(({ latitude, longitude }) => Number.isFinite(latitude + longitude))).to.equal(true);
        }
      }),
    );
  });
});

describe('greatCircleRoute', () => {
  it('parts the way there from the way back', () => {
    const [there, back] = drawBetween(LIEPAJA, MONTREAL);
    expect(there?.bubble.y).not.to.be.closeTo(back?.bubble.y ?? 0, 5);
    expect(there?.path).to.match(/^M[\d. -]+(L[\d. -]+){23}$/);
  });

  it('draws nothing within a place', () => {
    expect(drawBetween(LIEPAJA, LIEPAJA)).to.deep.equal([undefined, undefined]);
  });

  it('does not jump over the date line', () => {
    const [arc] = drawBetween(MONTREAL, TOKYO);
    const xs = arc!.path.match(/[ML]-?[\d.]+/g)!.map((text) => Number(text.slice(1)));
    const steps = xs.slice(1).map((x, index) => Math.abs(x - xs[index]!));
    expect(Math.max(...steps)).to.be.below(60);
  });

  it('never draws a number that is none', () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, (from, to) => {
        for (const arc of drawBetween(from, to)) expect(`${arc?.path}${arc?.arrow}`).not.to.match(/NaN|Infinity/);
      }),
    );
  });
});
