import { escapeXml } from '../../model/escape-xml.js';
import { type MapColors, DASHES } from './static-map-colors.js';
import { tag, wrapText } from './svg-markup.js';

/** A partner as the legend tells it: the map shows its number, colour and dash. */
export interface LegendEntry {
  readonly number: number;
  readonly hue: number;
  /** "Dijon, France". */
  readonly place: string;
  /** BCP 47 tags where they are not the picture's own. */
  readonly placeLang: string | undefined;
  readonly name: string;
  readonly nameLang: string | undefined;
}

/** A sentence below the partners, with the sign that it explains. */
export interface LegendNote {
  readonly text: string;
  readonly sign?: 'arc' | 'associate' | undefined;
}

const FONT = 15;
const LINE = 20;
const GAP = 16;
const INDENT = 78;
const WIDE = 760;
const RADIUS = 12;

/** The legend below the map. @returns its markup and its height, from `top` on */
export function drawLegend(
  entries: readonly LegendEntry[],
  notes: readonly LegendNote[],
  {
    width,
    top,
    colors,
    hasArcs,
  }: { readonly width: number; readonly top: number; readonly colors: MapColors; readonly hasArcs: boolean },
): { readonly markup: string; readonly height: number } {
  const columns = width >= WIDE ? 2 : 1;
  const columnWidth = (width - GAP) / columns;
  const perColumn = Math.ceil(entries.length / columns);
  const heights = Array.from({ length: columns }, () => top + GAP);
  const rows = entries.map((entry, index) => {
    const column = Math.floor(index / perColumn);
    const [x, y] = [GAP + column * columnWidth, heights[column] ?? top];
    const lines = wrapText(entry.name, FONT, columnWidth - INDENT - GAP, 3);
    heights[column] = y + (lines.length + 1) * LINE + GAP / 2;
    return tag('g', { transform: `translate(${x} ${y})` }, drawEntry(entry, lines, colors, hasArcs));
  });
  let y = Math.max(...heights) + GAP / 2;
  const written = notes.map(({ text, sign }) => {
    const lines = wrapText(text, FONT, width - INDENT - 2 * GAP, 6);
    const markup = tag(
      'g',
      { transform: `translate(${GAP} ${y})` },
      drawSign(sign, colors),
      ...lines.map((line, index) => drawLine(line, index, colors.secondary)),
    );
    y += lines.length * LINE + GAP / 4;
    return markup;
  });
  return { markup: [...rows, ...written].join(''), height: y + GAP - top };
}

function drawEntry(
  { number, hue, place, placeLang, name, nameLang }: LegendEntry,
  lines: readonly string[],
  colors: MapColors,
  hasArcs: boolean,
): string {
  const color = colors.hues[hue] ?? colors.secondary;
  return [
    tag('circle', { cx: RADIUS, cy: 10, r: RADIUS, fill: color }),
    tag(
      'text',
      { x: RADIUS, y: 14.5, 'text-anchor': 'middle', fill: colors.surface, 'font-size': 13, 'font-weight': 600 },
      String(number),
    ),
    hasArcs
      ? tag('path', {
          d: 'M32 10H68',
          fill: 'none',
          stroke: color,
          'stroke-width': 2.5,
          'stroke-linecap': 'round',
          'stroke-dasharray': DASHES[hue],
        })
      : '',
    tag('text', { x: INDENT, y: 15, fill: colors.text, 'font-weight': 600, 'xml:lang': placeLang }, escapeXml(place)),
    tag(
      'text',
      { fill: colors.text, 'xml:lang': nameLang },
      tag('title', {}, escapeXml(name)),
      ...lines.map((line, index) => tag('tspan', { x: INDENT, y: 15 + (index + 1) * LINE }, escapeXml(line))),
    ),
  ].join('');
}

function drawLine(line: string, index: number, fill: string): string {
  return tag('text', { x: INDENT, y: 15 + index * LINE, fill }, escapeXml(line));
}

function drawSign(sign: LegendNote['sign'], colors: MapColors): string {
  if (sign === 'associate') return tag('circle', { cx: RADIUS, cy: 10, r: 5, fill: colors.secondary });
  if (sign === undefined) return '';
  return (
    tag('path', { d: 'M0 10H56', stroke: colors.secondary, 'stroke-width': 2.5 }) +
    tag('path', { d: 'M66 10L56 6V14Z', fill: colors.secondary })
  );
}
