import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { correction, generate } from 'lean-qr/nano';
import { qrCode } from '../../../src/widgets/flyer-banner/qr-code.js';

const QUIET_ZONE = 4;

/** Which modules the path paints black. */
function painted(path: string): Set<string> {
  const modules = new Set<string>();
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let step = 0; step < Number(width); step += 1) modules.add(`${Number(x) + step} ${y}`);
  }
  return modules;
}

describe('qrCode', () => {
  it('paints every module of the code, and no other, with four modules of white around it', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (address) => {
        const { size, path } = qrCode(address);
        const code = generate(address, { minCorrectionLevel: correction.M });
        expect(size).to.equal(code.size + 2 * QUIET_ZONE);
        const black = painted(path);
        for (let y = 0; y < size; y += 1) {
          for (let x = 0; x < size; x += 1) {
            expect(black.has(`${x} ${y}`), `${x} ${y}`).to.equal(code.get(x - QUIET_ZONE, y - QUIET_ZONE));
          }
        }
      }),
      { numRuns: 10 },
    );
  });

  it('has its three finder patterns', () => {
    const { size, path } = qrCode('https://school.example/');
    const black = painted(path);
    const last = size - QUIET_ZONE - 7;
    for (const [left, top] of [
      [QUIET_ZONE, QUIET_ZONE],
      [last, QUIET_ZONE],
      [QUIET_ZONE, last],
    ] as const) {
      for (let step = 0; step < 7; step += 1) expect(black.has(`${left + step} ${top}`)).to.equal(true);
      expect(black.has(`${left + 1} ${top + 1}`)).to.equal(false);
      expect(black.has(`${left + 3} ${top + 3}`)).to.equal(true);
    }
  });
});
