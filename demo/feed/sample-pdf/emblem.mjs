/**
 * The European emblem after its graphical specification: fly 1.5 × hoist; twelve upright stars on a circle of one third of the hoist,
 * each in a circle of one eighteenth of it, like the hours of a clock. Reflex Blue and yellow.
 */
const BLUE = '#003399';
const YELLOW = '#ffcc00';
const INNER_RADIUS = 0.381966; // of a regular five-pointed star, relative to its outer radius

function starPoints(centerX, centerY, radius) {
  return Array.from({ length: 10 }, (_, corner) => {
    const angle = (Math.PI * corner) / 5;
    const reach = corner % 2 === 0 ? radius : radius * INNER_RADIUS;
    return [centerX + reach * Math.sin(angle), centerY - reach * Math.cos(angle)].map(round);
  });
}

// Math.sin may differ in its last digit from engine to engine; the file must not.
function round(value) {
  return Math.round(value * 1000) / 1000;
}

export function drawEmblem(doc, x, y, height) {
  doc.rect(x, y, height * 1.5, height).fill(BLUE);
  for (let hour = 0; hour < 12; hour += 1) {
    const angle = (Math.PI * hour) / 6;
    const centerX = x + height * (0.75 + Math.sin(angle) / 3);
    const centerY = y + height * (0.5 - Math.cos(angle) / 3);
    doc.polygon(...starPoints(centerX, centerY, height / 18)).fill(YELLOW);
  }
}
