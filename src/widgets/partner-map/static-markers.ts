import { escapeXml } from '../../model/escape-xml.js';
import type { Box } from './grid.js';
import type { DrawnArc, DrawnMarker, FlowDrawing, MapDrawing } from './map-drawing.js';
import { placeLabels } from './place-labels.js';
import { BUBBLE_RADIUS } from './place-bubbles.js';
import { DASHES, type MapColors } from './static-map-colors.js';
import { estimateWidth, tag } from './svg-markup.js';

/** The label of a marker, with its language where it is not the picture's. */
export type LabelOf = (marker: DrawnMarker) => { readonly text: string; readonly lang: string | undefined };

const FONT = 15;
const LABEL_HEIGHT = 20;

/** Blank at both ends of a label. */
const LABEL_GAP = 8;

export function drawArc({ path, arrow, hue }: DrawnArc, colors: MapColors): string {
  const line = { d: path, fill: 'none', 'stroke-linecap': 'round' };
  const color = colors.hues[hue];
  return [
    tag('path', { ...line, stroke: colors.surface, 'stroke-width': 5, 'stroke-opacity': 0.8 }),
    tag('path', { ...line, stroke: color, 'stroke-width': 2.3, 'stroke-dasharray': DASHES[hue] }),
    tag('path', { d: arrow, fill: color }),
  ].join('');
}

/** The counts on the arcs, the associates, and the partners with their numbers; a cluster shows how many it holds. */
export function drawMarkers({ markers, associates }: MapDrawing, { arcs }: FlowDrawing, colors: MapColors): string {
  const counts = arcs.map(({ bubble, count, hue }) => {
    const width = bubbleWidth(count);
    const box = {
      x: bubble.x - width / 2,
      y: bubble.y - BUBBLE_RADIUS,
      width,
      height: 2 * BUBBLE_RADIUS,
      rx: BUBBLE_RADIUS,
    };
    return (
      tag('rect', { ...box, fill: colors.surface, stroke: colors.hues[hue] }) +
      centred(bubble.x, bubble.y, String(count), colors.text)
    );
  });
  const small = associates.map(({ x, y, hue }) =>
    tag('circle', { cx: x, cy: y, r: 5, fill: colors.hues[hue], stroke: colors.surface }),
  );
  const large = markers.map(({ x, y, diameter, members, near }) => {
    const isCluster = members.length > 1;
    const fill = isCluster ? colors.secondary : colors.hues[near.hue];
    const disc = { cx: x, cy: y, r: diameter / 2 - 1, fill, stroke: colors.surface, 'stroke-width': 2 };
    return tag('circle', disc) + centred(x, y, String(isCluster ? members.length : near.number), colors.surface);
  });
  return [...counts, ...small, ...large].join('');
}

function bubbleWidth(count: number): number {
  return Math.max(2 * BUBBLE_RADIUS, 10 + 8 * String(count).length);
}

function centred(x: number, y: number, text: string, fill: string): string {
  return tag('text', { x, y: y + 4.5, fill, 'text-anchor': 'middle', 'font-size': 13, 'font-weight': 600 }, text);
}

/** Place names where there is room for them; the legend has them all. */
export function drawLabels(
  { size, markers, associates }: MapDrawing,
  { arcs }: FlowDrawing,
  labelOf: LabelOf,
  colors: MapColors,
): string {
  const labels = markers.map(labelOf);
  const obstacles = [
    ...arcs.map(({ bubble, count }): Box => ({ ...bubble, width: bubbleWidth(count), height: 2 * BUBBLE_RADIUS })),
    ...associates.map(({ x, y }): Box => ({ x, y, width: 10, height: 10 })),
  ];
  const labelled = markers.map(({ x, y, diameter }, index) => {
    const width = estimateWidth(labels[index]?.text ?? '', FONT) + LABEL_GAP;
    return { x, y, size: diameter, label: { width, height: LABEL_HEIGHT } };
  });
  const boxes = placeLabels(labelled, 0, size, obstacles);
  return boxes
    .map((box, index) => {
      const [label, marker] = [labels[index], markers[index]];
      if (!box || !label || !marker) return '';
      const [x, anchor] = anchorOf(box, marker.x);
      const halo = { stroke: colors.surface, 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
      return tag(
        'text',
        { ...halo, x, y: box.y + 5, 'text-anchor': anchor, fill: colors.text, 'xml:lang': label.lang },
        escapeXml(label.text),
      );
    })
    .join('');
}

/** At the end that is next to the marker, so that a text shorter than estimated leaves no hole there. */
function anchorOf({ x, width }: Box, marker: number): [number, 'start' | 'middle' | 'end'] {
  if (x - width / 2 >= marker) return [x - width / 2 + LABEL_GAP / 2, 'start'];
  return x + width / 2 <= marker ? [x + width / 2 - LABEL_GAP / 2, 'end'] : [x, 'middle'];
}
