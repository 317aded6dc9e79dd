interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The corners of every line of SVG path data, in absolute pixels.
 * Understands what the basemap uses: `M x y l dx dy dx dy … z`, repeated, with or without the `z`.
 */
export function toLines(path: string): Point[][] {
  return path
    .split('M')
    .slice(1)
    .map((line) => {
      const [x = NaN, y = NaN, ...steps] = (line.match(/-?[\d.]+/g) ?? []).map(Number);
      const corners = [{ x, y }];
      for (let i = 0; i < steps.length; i += 2) {
        const last = corners.at(-1) ?? { x, y };
        corners.push({ x: last.x + (steps[i] ?? NaN), y: last.y + (steps[i + 1] ?? NaN) });
      }
      return corners;
    });
}

/**
 * Whether a point lies inside closed SVG path data, by the even-odd rule: a ray to the east crosses the outline an odd
 * number of times. Points exactly on the outline may fall on either side.
 */
export function isPointInPath(path: string, { x, y }: Point): boolean {
  let isInside = false;
  for (const corners of toLines(path)) {
    corners.forEach((to, index) => {
      const from = corners.at(index - 1) ?? to;
      if (from.y > y === to.y > y) return;
      if (x < from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x)) isInside = !isInside;
    });
  }
  return isInside;
}
