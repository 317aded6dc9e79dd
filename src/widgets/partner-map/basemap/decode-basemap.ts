/** What build-basemap.mjs writes. */
export interface EncodedBasemap {
  /** How many units of `shapes` make a pixel. */
  readonly unitsPerPixel: number;
  /** ISO 3166-1 alpha-2 codes, without separator, in the order of `shapes`. */
  readonly states: string;
  /**
   * One shape for each state and a last one for the context, as a row of numbers (see {@link numbersIn}).
   * shape = number of rings, rings; ring = start as a step from the start of the ring before it, number of lines, lines;
   * line = kind (0 coast, 1 border, 2 disputed border), number of steps, steps; or 3 + n: line n again, backwards.
   * A step is x and y as signed numbers.
   */
  readonly shapes: string;
}

/** The map of Europe as SVG path data, in the pixels that `project` returns. */
export interface Basemap {
  /** The land of each state by ISO 3166-1 alpha-2 code (XK: Kosovo). States of one dot lie on top of their neighbour. */
  readonly states: ReadonlyMap<string, string>;
  /** All other land in the frame, without any border inside. */
  readonly context: string;
  /** Open lines between states, each drawn once, and the outlines of the dots. To be stroked, never filled. */
  readonly borders: string;
  /** Open lines to be stroked with dashes: the border between Serbia and Kosovo. */
  readonly disputedBorders: string;
}

/** The steps of a line in units, x and y in turn: flat, to spare thousands of little arrays. */
type Line = readonly number[];

const FIRST_EARLIER_LINE = 3;

// A number below 64 is one character; a larger one takes its lowest digit, to base 22, and leaves the rest to the next.
// The characters from ( to ~ without the backslash need no escape between single quotes.
const LARGEST_DIGIT = 64;
const BASE = 22;
const FIRST_CHARACTER = 40;
const BACKSLASH = 92;

/** Reads numbers from text, one a call: `whole` for 0, 1, 2 …; `signed` for 0, -1, 1, -2 … (zigzag). */
function numbersIn(text: string): { readonly whole: () => number; readonly signed: () => number } {
  let position = 0;
  const whole = (): number => {
    const code = text.charCodeAt(position++);
    const digit = code - FIRST_CHARACTER - (code > BACKSLASH ? 1 : 0);
    return digit < LARGEST_DIGIT ? digit : digit + BASE * whole();
  };
  const signed = (): number => {
    const zigzag = whole();
    return zigzag % 2 ? -(zigzag + 1) / 2 : zigzag / 2;
  };
  return { whole, signed };
}

const times = <Item>(count: number, make: () => Item): Item[] => Array.from({ length: count }, make);

/** The last pair of x and y first, each pointing the other way. */
const backwards = (line: Line): Line => line.map((_, index) => -(line[line.length - 1 - (index ^ 1)] ?? 0));

/**
 * Unpacks the baked basemap. Pure. It takes some milliseconds, so call it once for a page.
 *
 * @param encoded - The export of europe.generated.ts; it is trusted, nothing is checked.
 */
export function decodeBasemap({ unitsPerPixel, states, shapes }: EncodedBasemap): Basemap {
  const { whole, signed } = numbersIn(shapes);
  const toPixels = (numbers: Line): string => numbers.map((units) => units / unitsPerPixel).join(' ');
  const lines: Line[] = [];
  const strokesByKind = ['', '', ''];
  let [startX, startY] = [0, 0];

  const readLine = (x: number, y: number): Line => {
    const kind = whole();
    if (kind >= FIRST_EARLIER_LINE) return backwards(lines[kind - FIRST_EARLIER_LINE] ?? []);
    const line = times(2 * whole(), signed);
    lines.push(line);
    strokesByKind[kind] = `${strokesByKind[kind] ?? ''}M${toPixels([x, y])}l${toPixels(line)}`;
    return line;
  };
  const readRing = (): string => {
    startX += signed();
    startY += signed();
    let [x, y] = [startX, startY];
    const outline = times(whole(), () => {
      const line = readLine(x, y);
      line.forEach((units, index) => (index % 2 ? (y += units) : (x += units)));
      return toPixels(line);
    });
    return `M${toPixels([startX, startY])}l${outline.join(' ')}z`;
  };
  const readShape = (): string => times(whole(), readRing).join('');

  const codes = states.match(/../g) ?? [];
  const land = new Map(codes.map((code) => [code, readShape()]));
  const [, borders = '', disputedBorders = ''] = strokesByKind;
  return { states: land, context: readShape(), borders, disputedBorders };
}
