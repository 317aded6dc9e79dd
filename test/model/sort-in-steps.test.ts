import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { sortInSteps } from '../../src/model/sort-in-steps.js';

const byTens = (a: number, b: number): number => Math.trunc(a / 10) - Math.trunc(b / 10);

describe('sortInSteps', () => {
  it('sorts as arrays do, equal items in their order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(200), { maxLength: 400, size: 'max' }), async (items) => {
        expect(await sortInSteps(items, byTens, () => Promise.resolve())).to.deep.equal([...items].sort(byTens));
      }),
    );
  });

  it('offers many breaks, and changes nothing that it was given', async () => {
    const items = Array.from({ length: 1000 }, (_, index) => -index);
    let breaks = 0;
    const pause = (): Promise<void> => Promise.resolve(void (breaks += 1));
    expect((await sortInSteps(items, (a, b) => a - b, pause))[0]).to.equal(-999);
    expect(breaks).to.be.greaterThan(1000);
    expect(items[0]).to.equal(-0);
  });
});
