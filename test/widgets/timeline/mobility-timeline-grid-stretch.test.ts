import { expect } from '@esm-bundle/chai';
import { DrawnStretch } from '../../../src/widgets/timeline/mobility-timeline-grid-stretch.js';

const bar = (start: number, width = 1) => ({ start, width });

describe('the stretch of the grid that is drawn', () => {
  it('is all of it where there is no crowd', () => {
    const stretch = new DrawnStretch(() => undefined);
    stretch.growTo(1000);
    expect(stretch.holds(bar(900))).to.equal(true);
  });

  it('holds what reaches into it', () => {
    const stretch = new DrawnStretch(() => undefined);
    stretch.begin(10, 20);
    const cases: [start: number, width: number, isHeld: boolean][] = [
      [0, 10, false],
      [0, 10.1, true],
      [0, 50, true],
      [19.9, 1, true],
      [20, 1, false],
    ];
    for (const [start, width, isHeld] of cases) expect(stretch.holds(bar(start, width))).to.equal(isHeld);
  });

  it('grows by its own length on both sides until it is whole, and says so each time', async () => {
    const seen: boolean[][] = [];
    await new Promise<void>((resolve) => {
      const stretch: DrawnStretch = new DrawnStretch(() => {
        seen.push([0, 45, 95].map((start) => stretch.holds(bar(start))));
        stretch.growTo(100);
        if (seen.length === 3) setTimeout(resolve, 300);
      });
      stretch.begin(40, 50);
      stretch.begin(0, 1000);
      stretch.growTo(100);
      stretch.growTo(100);
    });
    expect(seen).to.deep.equal([
      [false, true, false],
      [true, true, false],
      [true, true, true],
    ]);
  });
});
