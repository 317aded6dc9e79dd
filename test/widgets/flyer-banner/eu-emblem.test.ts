import { expect } from '@esm-bundle/chai';
import {
  EMBLEM,
  type Point,
  starCentres,
  starCorners,
  starsPath,
} from '../../../src/widgets/flyer-banner/eu-emblem.js';

const CENTRE: Point = { x: 27, y: 18 };
const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

describe('EU emblem', () => {
  it('is two thirds as high as wide, in the colours of the specification', () => {
    expect(EMBLEM.height / EMBLEM.width).to.be.closeTo(2 / 3, 1e-9);
    expect([EMBLEM.blue, EMBLEM.yellow]).to.deep.equal(['#003399', '#ffcc00']);
    expect(EMBLEM.edge / EMBLEM.height).to.be.closeTo(1 / 25, 1e-9);
  });

  it('has twelve stars on a circle of a third of the height around its middle', () => {
    const centres = starCentres();
    expect(centres).to.have.lengthOf(12);
    for (const centre of centres) expect(distance(centre, CENTRE)).to.be.closeTo(EMBLEM.height / 3, 1e-9);
  });

  it('places them like the hours of a clock, the first at twelve', () => {
    const [twelve, , , three, , , six, , , nine] = starCentres();
    const expected = [
      [twelve, 27, 6],
      [three, 39, 18],
      [six, 27, 30],
      [nine, 15, 18],
    ] as const;
    for (const [star, x, y] of expected) {
      expect(star?.x).to.be.closeTo(x, 1e-9);
      expect(star?.y).to.be.closeTo(y, 1e-9);
    }
  });

  it('keeps the same distance between neighbours', () => {
    const centres = starCentres();
    const gaps = centres.map((centre, hour) => distance(centre, centres[(hour + 1) % 12] ?? centre));
    for (const gap of gaps) expect(gap).to.be.closeTo(gaps[0] ?? 0, 1e-9);
  });

  it('draws five tips on a circle of an eighteenth of the height, one straight up, on every star', () => {
    for (const centre of starCentres()) {
      const corners = starCorners(centre);
      const tips = corners.filter((_, index) => index % 2 === 0);
      expect(tips).to.have.lengthOf(5);
      for (const tip of tips) expect(distance(tip, centre)).to.be.closeTo(EMBLEM.height / 18, 1e-9);
      expect(tips[0]?.x).to.be.closeTo(centre.x, 1e-9);
      expect(Math.min(...corners.map(({ y }) => y))).to.equal(tips[0]?.y);
    }
  });

  it('has straight edges from tip to next but one tip, as a regular star has', () => {
    const corners = starCorners({ x: 0, y: 0 });
    // The inner corners beside the upper tip lie at the height of the two arms.
    expect(corners[1]?.y).to.be.closeTo(corners[2]?.y ?? NaN, 1e-5);
    expect(corners[9]?.y).to.be.closeTo(corners[8]?.y ?? NaN, 1e-5);
  });

  it('writes all stars as one closed path inside the rectangle', () => {
    const path = starsPath();
    expect(path.match(/M[^Mz]+z/g)).to.have.lengthOf(12);
    const numbers = (path.match(/[\d.]+/g) ?? []).map(Number);
    expect(numbers).to.have.lengthOf(12 * 10 * 2);
    expect(numbers.every((value) => value > 0 && value < EMBLEM.width)).to.equal(true);
    expect(path).to.match(/^M27 4L/);
  });
});
