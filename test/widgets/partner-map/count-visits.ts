import { Grid } from '../../../src/widgets/partner-map/grid.js';

/**
 * How many neighbours a piece of code looks at. A count says on every machine what a clock says on none: whether the
 * work grows with the number of markers or with its square.
 */
export function countVisits(run: () => void): number {
  const { some, near } = Grid.prototype;
  let visits = 0;
  Grid.prototype.some = function (box, test) {
    return some.call(this, box, (item) => {
      visits++;
      return test(item);
    });
  };
  Grid.prototype.near = function (box) {
    const found = near.call(this, box);
    visits += found.size;
    return found;
  };
  try {
    run();
  } finally {
    Object.assign(Grid.prototype, { some, near });
  }
  return visits;
}
