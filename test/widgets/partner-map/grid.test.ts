import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { type Box, Grid, isOverlapping } from '../../../src/widgets/partner-map/grid.js';

const side = fc.integer({ min: 0, max: 60 });
const place = fc.integer({ min: -300, max: 300 });
const anyBox: fc.Arbitrary<Box> = fc.record({ x: place, y: place, width: side, height: side });

describe('Grid', () => {
  it('finds all that a box overlaps, left and right of zero', () => {
    fc.assert(
      fc.property(fc.array(anyBox, { maxLength: 40 }), anyBox, fc.integer({ min: 1, max: 100 }), (boxes, box, cell) => {
        const grid = new Grid<Box>(cell);
        for (const other of boxes) grid.add(other, other);
        const overlapping = boxes.filter((other) => isOverlapping(box, other));
        expect([...grid.near(box)]).to.include.members(overlapping);
        expect(grid.some(box, (other) => isOverlapping(box, other))).to.equal(overlapping.length > 0);
      }),
    );
  });

  it('names each once', () => {
    const grid = new Grid<string>(10);
    grid.add({ x: 0, y: 0, width: 100, height: 100 }, 'large');
    expect([...grid.near({ x: 0, y: 0, width: 50, height: 50 })]).to.deep.equal(['large']);
  });
});
