/**
 * Draws the network's own pictures into a PDF. Not an SVG reader: only what images/*.svg use, that is shapes, groups with
 * a transform and shared attributes, linear gradients in user space, dashes and opacity.
 */
const ELEMENT = /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;

function readElements(svg) {
  return [...svg.matchAll(ELEMENT)].map(([, closing, name, attributes, selfClosing]) => ({
    name,
    opens: closing === '',
    empty: selfClosing === '/',
    attributes: Object.fromEntries([...attributes.matchAll(ATTRIBUTE)].map(([, key, value]) => [key, value])),
  }));
}

function readGradients(doc, elements) {
  const gradients = new Map();
  for (const { name, opens, attributes } of elements) {
    if (name === 'linearGradient' && opens) {
      const { id, x1, y1, x2, y2 } = attributes;
      gradients.set(`url(#${id})`, doc.linearGradient(Number(x1), Number(y1), Number(x2), Number(y2)));
    } else if (name === 'stop') {
      [...gradients.values()].at(-1).stop(Number(attributes.offset), attributes['stop-color']);
    }
  }
  return gradients;
}

const outlines = {
  rect: (doc, a) => doc.roundedRect(a.x ?? 0, a.y ?? 0, a.width, a.height, a.rx ?? 0),
  circle: (doc, a) => doc.circle(a.cx, a.cy, a.r),
  ellipse: (doc, a) => doc.ellipse(a.cx, a.cy, a.rx, a.ry),
  path: (doc, a) => doc.path(a.d),
};

const numeric = (attributes) =>
  Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [key, Number.isNaN(Number(value)) ? value : Number(value)]),
  );

function prepareStroke(doc, style) {
  doc.lineWidth(style['stroke-width'] ?? 1);
  doc.lineCap(style['stroke-linecap'] ?? 'butt').lineJoin(style['stroke-linejoin'] ?? 'miter');
  if (style['stroke-dasharray']) doc.dash(...toDash(style['stroke-dasharray']));
}

function toFill({ fill = '#000000' }, gradients) {
  return fill === 'none' ? undefined : (gradients.get(fill) ?? fill);
}

function paint(doc, name, attributes, gradients) {
  const style = numeric(attributes);
  const fill = toFill(style, gradients);
  const opacity = style.opacity ?? 1;
  doc.save().fillOpacity(opacity).strokeOpacity(opacity);
  outlines[name](doc, style);
  if (style.stroke) prepareStroke(doc, style);
  if (fill && style.stroke) doc.fillAndStroke(fill, style.stroke);
  else if (fill) doc.fill(fill);
  else doc.stroke(style.stroke);
  doc.restore();
}

function toDash(dashes) {
  const [length, space] = String(dashes).split(' ').map(Number);
  return [length, { space }];
}

function enterGroup(doc, { transform = '', ...shared }) {
  doc.save();
  for (const [, kind, values] of transform.matchAll(/(translate|scale)\(([^)]*)\)/g)) {
    const [x, y = kind === 'scale' ? x : 0] = values
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    if (kind === 'translate') doc.translate(x, y);
    else doc.scale(x, y);
  }
  return shared;
}

/** Draws `svg` with its top left corner at the origin, one of its units being one point. */
export function drawSvg(doc, svg) {
  const elements = readElements(svg);
  const gradients = readGradients(doc, elements);
  const inherited = [{}];
  for (const { name, opens, empty, attributes } of elements) {
    const shared = inherited.at(-1);
    if (name === 'g' && opens && !empty) inherited.push({ ...shared, ...enterGroup(doc, attributes) });
    else if (name === 'g') {
      inherited.pop();
      doc.restore();
    } else if (name in outlines && opens) paint(doc, name, { ...shared, ...attributes }, gradients);
  }
}
