import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { type ArcMarker, type Curve, distanceBetween, trimCurve } from '../../../src/widgets/partner-map/arc-shape.js';
import { type Arc, CLEARANCE, drawArcs } from '../../../src/widgets/partner-map/arcs.js';
import { BUBBLE_RADIUS } from '../../../src/widgets/partner-map/place-bubbles.js';
import { fitView } from '../../../src/widgets/partner-map/fit-view.js';
import { type MapPoint, project } from '../../../src/widgets/partner-map/project.js';

const RADIUS = 12;

/** The partners of the sample feed: Dijon, Cornellà de Llobregat, Guadix, Liepāja, Faro. */
const SAMPLE = [
  { latitude: 47.322, longitude: 5.0415 },
  { latitude: 41.355, longitude: 2.07 },
  { latitude: 37.3003, longitude: -3.1352 },
  { latitude: 56.5047, longitude: 21.0108 },
  { latitude: 37.0194, longitude: -7.9304 },
].map(project);

function onScreen(points: readonly MapPoint[], width: number): ArcMarker[] {
  const view = fitView(points);
  const scale = width / view.width;
  return points.map(({ x, y }) => ({ x: (x - view.x) * scale, y: (y - view.y) * scale, radius: RADIUS }));
}

const allPairs = (count: number): { from: number; to: number }[] =>
  Array.from({ length: count * count }, (_, index) => ({ from: Math.floor(index / count), to: index % count })).filter(
    ({ from, to }) => from !== to,
  );

/** Points along `M x y Q x y x y`. */
function samplesOf({ path }: Arc): MapPoint[] {
  const [ax = NaN, ay = NaN, cx = NaN, cy = NaN, bx = NaN, by = NaN] = (path.match(/-?[\d.]+/g) ?? []).map(Number);
  return Array.from({ length: 101 }, (_, index) => {
    const [t, s] = [index / 100, 1 - index / 100];
    return { x: s * s * ax + 2 * s * t * cx + t * t * bx, y: s * s * ay + 2 * s * t * cy + t * t * by };
  });
}

const leastRoom = (arc: Arc, markers: readonly MapPoint[]): number =>
  Math.min(...samplesOf(arc).flatMap((point) => markers.map((marker) => distanceBetween(point, marker))));

const anyMarkers = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 1200 }),
    y: fc.integer({ min: 0, max: 900 }),
    radius: fc.constantFrom(7, RADIUS, 20),
  }),
  { minLength: 2, maxLength: 14 },
);

describe('drawArcs', () => {
  for (const width of [480, 768, 1200]) {
    it(`keeps all directed pairs of the sample clear of third partners at ${width} px`, () => {
      const markers = onScreen(SAMPLE, width);
      const links = allPairs(markers.length);
      const arcs = drawArcs(links, markers);
      expect(arcs.length).to.equal(20);
      arcs.forEach((arc, index) => {
        const { from, to } = links[index]!;
        const others = markers.filter((_, marker) => marker !== from && marker !== to);
        expect(arc?.isClear, `${from} to ${to}`).to.equal(true);
        expect(leastRoom(arc!, others), `${from} to ${to}`).to.be.at.least(CLEARANCE - 0.2);
      });
    });
  }

  it('covers no third partner on a phone either', () => {
    const markers = onScreen(SAMPLE, 360);
    const links = allPairs(markers.length);
    drawArcs(links, markers).forEach((arc, index) => {
      const { from, to } = links[index]!;
      const others = markers.filter((_, marker) => marker !== from && marker !== to);
      expect(leastRoom(arc!, others), `${from} to ${to}`).to.be.at.least(RADIUS + 3);
    });
  });

  it('bows more where a partner stands in the way', () => {
    const [a, b] = [
      { x: 0, y: 100, radius: RADIUS },
      { x: 400, y: 100, radius: RADIUS },
    ];
    const depthOf = (others: readonly ArcMarker[]): number =>
      Math.max(...samplesOf(drawArcs([{ from: 0, to: 1 }], [a, b, ...others])[0]!).map(({ y }) => y - 100));
    expect(depthOf([])).to.be.closeTo(28, 0.5);
    expect(depthOf([{ x: 200, y: 129, radius: RADIUS }])).to.be.closeTo(48, 0.5);
    expect(depthOf([{ x: 200, y: 70, radius: RADIUS }])).to.be.closeTo(28, 0.5);
  });

  it('parts the way there from the way back, each to the right of who travels', () => {
    const markers = [
      { x: 0, y: 100, radius: RADIUS },
      { x: 400, y: 100, radius: RADIUS },
    ];
    const [there, back] = drawArcs(allPairs(2), markers);
    expect(there?.bubble).to.deep.equal({ x: 200, y: 128 });
    expect(back?.bubble).to.deep.equal({ x: 200, y: 72 });
  });

  it('begins and ends at the edges of the markers, with the tip of its arrow at the second', () => {
    const markers = [
      { x: 0, y: 0, radius: 10 },
      { x: 300, y: 0, radius: 20 },
    ];
    const [arc] = drawArcs([{ from: 0, to: 1 }], markers);
    const [start] = samplesOf(arc!);
    expect(distanceBetween(start!, markers[0]!)).to.be.closeTo(12, 0.2);
    const [x, y] = arc!.arrow.match(/-?[\d.]+/g)!.map(Number);
    expect(distanceBetween({ x: x!, y: y! }, markers[1]!)).to.be.closeTo(22, 0.2);
    expect(arc!.arrow).to.match(/^M[\d. -]+L[\d. -]+L[\d. -]+z$/);
  });

  it('draws nothing within a town, between markers that touch, or to nobody', () => {
    const town = { x: 10, y: 10, radius: RADIUS };
    const markers = [town, town, { x: 30, y: 10, radius: RADIUS }];
    const links = [
      { from: 0, to: 1 },
      { from: 0, to: 2 },
      { from: 0, to: 9 },
      { from: 1, to: 1 },
    ];
    expect(drawArcs(links, markers)).to.deep.equal([undefined, undefined, undefined, undefined]);
  });

  it('says so when no bow keeps clear, and takes the one that keeps furthest', () => {
    const wall = Array.from({ length: 16 }, (_, index) => ({ x: 200, y: 110 + 8 * index, radius: RADIUS }));
    const markers = [{ x: 0, y: 100, radius: RADIUS }, { x: 400, y: 100, radius: RADIUS }, ...wall];
    expect(drawArcs([{ from: 0, to: 1 }], markers)[0]?.isClear).to.equal(false);
  });

  it('keeps clear of third markers, or says that it cannot', () => {
    fc.assert(
      fc.property(anyMarkers, (markers) => {
        const links = allPairs(markers.length).slice(0, 40);
        drawArcs(links, markers).forEach((arc, index) => {
          if (!arc) return;
          expect(`${arc.path}${arc.arrow}${arc.bubble.x}${arc.bubble.y}`).not.to.match(/NaN|Infinity/);
          const { from, to } = links[index]!;
          const others = markers.filter((_, marker) => marker !== from && marker !== to);
          if (arc.isClear) expect(leastRoom(arc, others)).to.be.at.least(CLEARANCE - 1);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('puts the counts of one mobility clear of markers and of each other', () => {
    const markers = onScreen(SAMPLE, 768);
    const links = [
      { from: 0, to: 3 },
      { from: 3, to: 0 },
      { from: 1, to: 4 },
      { from: 4, to: 1 },
    ];
    const bubbles = drawArcs(links, markers).map((arc) => arc!.bubble);
    bubbles.forEach((bubble, index) => {
      for (const other of bubbles.slice(index + 1)) {
        expect(distanceBetween(bubble, other)).to.be.at.least(2 * BUBBLE_RADIUS);
      }
      for (const marker of markers) expect(distanceBetween(bubble, marker)).to.be.at.least(BUBBLE_RADIUS + RADIUS);
    });
  });

  it('moves a count along its arc, away from a crossing', () => {
    const cross = [
      { x: 0, y: 100, radius: RADIUS },
      { x: 400, y: 100, radius: RADIUS },
      { x: 172, y: 300, radius: RADIUS },
      { x: 172, y: -100, radius: RADIUS },
    ];
    const [first] = drawArcs(
      [
        { from: 0, to: 1 },
        { from: 2, to: 3 },
      ],
      cross,
    );
    expect(first?.bubble.x).not.to.equal(200);
  });
});

describe('trimCurve', () => {
  it('gives nothing where there is no length, or no number', () => {
    const line =
      (length: number): Curve =>
      (share) => ({ x: share * length, y: 0 });
    expect(trimCurve(line(0), 0, 0)).to.equal(undefined);
    expect(trimCurve(line(NaN), 1, 1)).to.equal(undefined);
  });
});
