import { type Bin, toBins } from '../../model/measurement/distribution.js';

/** Logits: half a step between two levels in most scales. */
export const BIN_WIDTH = 0.5;

/** A bar of the picture, in units of its view box: as wide as the bins, 100 high. */
export interface Bar extends Bin {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

export interface Bars {
  readonly bars: readonly Bar[];
  readonly width: number;
  /** Where no change is, where the bins reach it. */
  readonly zero?: number;
}

const BAR = 40;
export const HEIGHT = 100;

/** How often each change occurs. */
export function toBars(changes: readonly number[]): Bars {
  const bins = toBins(changes, BIN_WIDTH);
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const bars = bins.map((bin, index) => {
    const height = (bin.count / most) * HEIGHT;
    return { ...bin, x: index * BAR, y: HEIGHT - height, height };
  });
  const width = bars.length * BAR;
  const zero = -((bins[0]?.from ?? 0) / BIN_WIDTH) * BAR;
  return { bars, width, ...(zero >= 0 && zero <= width && { zero }) };
}

export { BAR };
