import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import 'jsqr';
import type readCode from 'jsqr';
import { correction, generate } from 'lean-qr/nano';
import { type QrCode, qrCode } from '../../src/ui/qr-code.js';

/** Its file is a script of the old kind, which browsers know by a global name. */
const { jsQR } = globalThis as unknown as { readonly jsQR: typeof readCode };

const QUIET_ZONE = 4;
/** Pixels a module, as in a small picture of the print. */
const SCALE = 4;

/** Which modules the path paints black. */
function painted(path: string): Set<string> {
  const modules = new Set<string>();
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let step = 0; step < Number(width); step += 1) modules.add(`${Number(x) + step} ${y}`);
  }
  return modules;
}

/** The code as a phone's camera sees it: black and white pixels, red, green, blue and opacity of each. */
function photographed({ size, path }: QrCode): { readonly pixels: Uint8ClampedArray; readonly width: number } {
  const black = painted(path);
  const width = size * SCALE;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (let y = 0; y < width; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (black.has(`${Math.floor(x / SCALE)} ${Math.floor(y / SCALE)}`))
        pixels.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  }
  return { pixels, width };
}

describe('qrCode', () => {
  for (const address of [
    'https://school.example/',
    'https://xn--liepja-d8a.example/projekts?lang=lv#harta',
    `https://school.example/${'a-long-path/'.repeat(12)}page.html`,
  ]) {
    it(`is read by another library: ${address.slice(0, 50)}`, () => {
      const { pixels, width } = photographed(qrCode(address));
      expect(jsQR(pixels, width, width)?.data).to.equal(address);
    });
  }

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
