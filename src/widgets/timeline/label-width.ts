/** Width of a character in em, in the fonts that systems have, rather too wide than too narrow. */
const CHARACTER = 0.58;
const NARROWEST = 7;
const WIDEST = 15;

/**
 * The room that a label gets beside others, in em of its own size, for lines of so many characters. It is an estimate: the label is given exactly this
 * width and breaks into lines where a font needs more, so that it is never cut and never lies over its neighbour.
 */
export function labelWidth(...lengths: readonly number[]): number {
  const longest = Math.max(...lengths) * CHARACTER;
  return Math.min(Math.max(longest, NARROWEST), WIDEST);
}
