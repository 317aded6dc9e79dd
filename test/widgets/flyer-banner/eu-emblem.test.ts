import { expect } from '@esm-bundle/chai';
import { starsPath } from '../../../src/widgets/flyer-banner/eu-emblem.js';

interface Point {
  readonly x: number;
  readonly y: number;
}

const HEIGHT = 36;
const CENTRE: Point = { x: 27, y: 18 };
const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The corners of each star, from its upper tip: the path moves to it, then draws in relative steps. */
function stars(): Point[][] {
  return starsPath()
    .split('M')
    .slice(1)
    .map((star) => {
      const corners: Point[] = [];
      let at: Point = { x: 0, y: 0 };
      for (const [, command, rest] of `M${star}`.matchAll(/([Mlh])([^Mlhz]*)/g)) {
        const numbers = (rest?.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
        for (let index = 0; index < numbers.length; index += command === 'h' ? 1 : 2) {
          const [x = 0, y = 0] = command === 'h' ? [numbers[index], 0] : numbers.slice(index, index + 2);
          at = { x: at.x + x, y: at.y + y };
          corners.push(at);
        }
      }
      return corners;
    });
}

const tipsOf = (corners: readonly Point[]): Point[] => corners.filter((_, index) => index % 2 === 0);

/** A star's tips lie on a circle around it: the middle of the upper tip and the point opposite. */
function centreOf([top]: readonly Point[]): Point {
  return { x: top?.x ?? NaN, y: (top?.y ?? NaN) + HEIGHT / 18 };
}

describe('EU emblem', () => {
  it('has twelve stars on a circle of a third of the height around its middle', () => {
    const centres = stars().map(centreOf);
    expect(centres).to.have.lengthOf(12);
    for (const centre of centres) expect(distance(centre, CENTRE)).to.be.closeTo(HEIGHT / 3, 0.002);
  });

  it('places them like the hours of a clock, the first at twelve', () => {
    const [twelve, , , three, , , six, , , nine] = stars().map(centreOf);
    const expected = [
      [twelve, 27, 6],
      [three, 39, 18],
      [six, 27, 30],
      [nine, 15, 18],
    ] as const;
    for (const [star, x, y] of expected) {
      expect(star?.x).to.be.closeTo(x, 0.002);
      expect(star?.y).to.be.closeTo(y, 0.002);
    }
  });

  it('keeps the same distance between neighbours', () => {
    const centres = stars().map(centreOf);
    const gaps = centres.map((centre, hour) => distance(centre, centres[(hour + 1) % 12] ?? centre));
    for (const gap of gaps) expect(gap).to.be.closeTo(gaps[0] ?? 0, 0.004);
  });

  it('draws five tips on a circle of an eighteenth of the height, one straight up, on every star', () => {
    for (const corners of stars()) {
      expect(corners).to.have.lengthOf(10);
      const tips = tipsOf(corners);
      expect(tips).to.have.lengthOf(5);
      for (const tip of tips) expect(distance(tip, centreOf(corners))).to.be.closeTo(HEIGHT / 18, 0.005);
      expect(Math.min(...corners.map(({ y }) => y))).to.equal(corners[0]?.y);
    }
  });

  it('has straight edges from tip to next but one tip, as a regular star has', () => {
    const inner = (HEIGHT / 18) * ((3 - Math.sqrt(5)) / 2);
    for (const corners of stars()) {
      for (const corner of corners.filter((_, index) => index % 2 === 1)) {
        expect(distance(corner, centreOf(corners))).to.be.closeTo(inner, 0.005);
      }
      // The inner corners beside the upper tip lie at the height of the two arms.
      expect(corners[1]?.y).to.be.closeTo(corners[2]?.y ?? NaN, 0.002);
      expect(corners[9]?.y).to.be.closeTo(corners[8]?.y ?? NaN, 0.002);
    }
  });

  it('closes every star', () => {
    expect(starsPath().match(/z/g)).to.have.lengthOf(12);
    expect(starsPath()).to.match(/^M27\.000 4\.000l/);
  });
});
