import { correction, generate } from 'lean-qr/nano';

/** Modules of white around the code that readers need. ISO/IEC 18004, 6.3.8 */
const QUIET_ZONE = 4;

export interface QrCode {
  /** Modules on each side, the quiet zone included. */
  readonly size: number;
  /** The black modules as an SVG path, one unit for each module. */
  readonly path: string;
}

/** A QR code that is still read with 15 % of it gone (level M). */
export function qrCode(text: string): QrCode {
  const code = generate(text, { minCorrectionLevel: correction.M });
  let path = '';
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      if (!code.get(x, y)) continue;
      const start = x;
      while (code.get(x, y)) x += 1;
      path += `M${start + QUIET_ZONE} ${y + QUIET_ZONE}h${x - start}v1h${start - x}z`;
    }
  }
  return { size: code.size + 2 * QUIET_ZONE, path };
}
