/**
 * The geometry of the European emblem, in a rectangle of 54 by 36: twelve upright stars like the hours of a clock on a circle
 * of a third of the height, each in a circle of an eighteenth of it.
 * https://www.coe.int/en/web/about-us/the-european-flag and Regulation (EU) 763/2014, annex II
 */
const STAR_RADIUS = 36 / 18;
const RING_RADIUS = 36 / 3;
const STARS = 12;

/** A regular five-pointed star of that radius, from its upper tip clockwise back to it. */
const STAR = 'l.449 1.382h1.453l-1.176.854.449 1.382-1.175-.854-1.176.854.449-1.382-1.176-.854h1.453z';

/** All stars as one SVG path, from twelve o'clock. */
export function starsPath(): string {
  let path = '';
  for (let hour = 0; hour < STARS; hour += 1) {
    const angle = (hour * 2 * Math.PI) / STARS;
    const x = 27 + RING_RADIUS * Math.sin(angle);
    const y = 18 - RING_RADIUS * Math.cos(angle) - STAR_RADIUS;
    path += `M${x.toFixed(3)} ${y.toFixed(3)}${STAR}`;
  }
  return path;
}
