import { expect } from '@esm-bundle/chai';
import { hasRoomForAll } from '../../../src/widgets/partner-map/closest-view.js';

const FRAME = { width: 3200, height: 1600 };
const CLOSEST = { x: 0, y: 0, width: 100, height: 50 };

function town(count: number): { x: number; y: number }[] {
  return Array.from({ length: count }, () => ({ x: 10, y: 10 }));
}

describe('hasRoomForAll', () => {
  it('is false as long as one can come closer', () => {
    expect(hasRoomForAll(town(2), { ...CLOSEST, width: 200, height: 100 }, FRAME)).to.equal(false);
  });

  it('is true in the closest view, so that nobody is locked in a cluster', () => {
    expect(hasRoomForAll(town(200), CLOSEST, FRAME)).to.equal(true);
  });

  it('counts only what is in view', () => {
    expect(hasRoomForAll(town(201), CLOSEST, FRAME)).to.equal(false);
    expect(hasRoomForAll([...town(200), { x: 500, y: 10 }], CLOSEST, FRAME)).to.equal(true);
  });
});
