import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { type Box, isOverlapping } from '../../../src/widgets/partner-map/grid.js';
import { type LabelledMarker, placeLabels } from '../../../src/widgets/partner-map/place-labels.js';
import { countVisits } from './count-visits.js';

const SIZE = 24;
const MAP = { width: 400, height: 300 };
const LABEL = { width: 80, height: 18 };

const NONE = { width: 0, height: 0 };

const at = (x: number, y: number, label = LABEL): LabelledMarker => ({ x, y, label });
const markerBox = ({ x, y }: LabelledMarker): Box => ({ x, y, width: SIZE, height: SIZE });

/** The edges of a label. */
const edgesOf = ({ x, y, width, height }: Box): { left: number; top: number; right: number; bottom: number } => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});
const place = (...markers: LabelledMarker[]): (ReturnType<typeof edgesOf> | undefined)[] =>
  placeLabels(markers, SIZE, MAP).map((box) => box && edgesOf(box));

const anyMarkers = fc.array(
  fc.record({
    x: fc.integer({ min: 12, max: 388 }),
    y: fc.integer({ min: 12, max: 288 }),
    label: fc.record({ width: fc.integer({ min: 10, max: 200 }), height: fc.constant(18) }),
  }),
  { maxLength: 25 },
);
const boxesOf = (markers: readonly LabelledMarker[]): Box[] =>
  placeLabels(markers, SIZE, MAP).filter((box) => box !== undefined);

describe('placeLabels', () => {
  it('prefers the east', () => {
    expect(place(at(100, 100))).to.deep.equal([{ left: 112, top: 91, right: 192, bottom: 109 }]);
  });

  it('does so wherever there is room, for fractions of a pixel too', () => {
    const anyX = fc.double({ min: 12, max: 300, noNaN: true });
    const anyY = fc.double({ min: 12, max: 288, noNaN: true });
    fc.assert(fc.property(anyX, anyY, (x, y) => (place(at(x, y))[0]?.left ?? 0) > x));
  });

  it('takes the west at the eastern edge', () => {
    expect(place(at(380, 100))[0]?.right).to.equal(368);
  });

  it('goes above when the sides are taken', () => {
    const [first] = place(at(100, 100), at(140, 100), at(60, 100));
    expect(first?.bottom).to.equal(88);
  });

  it('goes below at the top of the map', () => {
    const [first] = place(at(100, 14), at(140, 14), at(60, 14));
    expect(first?.top).to.equal(26);
  });

  it('slides along the marker to stay inside', () => {
    const [, corner] = place(at(60, 100), at(14, 100));
    expect(corner).to.deep.equal({ left: 0, top: 70, right: 80, bottom: 88 });
  });

  it('leaves out what has no room', () => {
    expect(place(at(100, 100, { width: 500, height: 18 }))).to.deep.equal([undefined]);
  });

  it('never covers a marker', () => {
    fc.assert(
      fc.property(anyMarkers, (markers) => {
        const covered = boxesOf(markers).some((box) => markers.some((marker) => isOverlapping(box, markerBox(marker))));
        expect(covered).to.equal(false);
      }),
    );
  });

  it('never covers another label', () => {
    fc.assert(
      fc.property(anyMarkers, (markers) => {
        const boxes = boxesOf(markers);
        const covered = boxes.some((box, index) => boxes.slice(index + 1).some((other) => isOverlapping(box, other)));
        expect(covered).to.equal(false);
      }),
    );
  });

  it('never leaves the map', () => {
    fc.assert(
      fc.property(anyMarkers, (markers) => {
        for (const { left, top, right, bottom } of boxesOf(markers).map(edgesOf)) {
          expect(Math.min(left, top, MAP.width - right, MAP.height - bottom)).to.be.at.least(0);
        }
      }),
    );
  });

  it('takes a diagonal when all sides are taken', () => {
    const around = [at(140, 100), at(60, 100), at(86, 78), at(86, 122)].map((marker) => ({ ...marker, label: NONE }));
    const [first] = place(at(100, 100), ...around);
    expect(first).to.deep.equal({ left: 100, top: 70, right: 180, bottom: 88 });
  });

  it('lets the one with more priority choose first, and keeps the order', () => {
    const [first, second] = placeLabels([at(100, 100), { ...at(150, 100), priority: 1 }], SIZE, MAP);
    expect(second?.x).to.equal(202);
    expect(first?.x).to.equal(48);
  });

  it('knows the size of each marker', () => {
    const [small] = placeLabels([{ ...at(100, 100), size: 10 }], SIZE, MAP);
    expect(small?.x).to.equal(145);
  });

  it('keeps clear of obstacles', () => {
    const [box] = placeLabels([at(100, 100)], SIZE, MAP, [{ x: 150, y: 100, width: 20, height: 20 }]);
    expect(box?.x).to.equal(48);
  });

  it('gives nothing to a label without text', () => {
    expect(place(at(100, 100, NONE))).to.deep.equal([undefined]);
  });

  it('looks at no more neighbours for each of 5,000 labels than for each of 500 that are as close', () => {
    const visits = (count: number, side: number): number => {
      const markers = Array.from({ length: count }, (_, index) => at((index * 37) % side, (index * 53) % side));
      return countVisits(() => placeLabels(markers, SIZE, { width: side, height: side })) / count;
    };
    expect(visits(5000, 3163)).to.be.within(1, 1.5 * visits(500, 1000));
  });

  it('answers for every marker', () => {
    fc.assert(fc.property(anyMarkers, (markers) => placeLabels(markers, SIZE, MAP).length === markers.length));
  });
});
