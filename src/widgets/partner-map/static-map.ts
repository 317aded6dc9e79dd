/**
 * The map as one SVG text, for flyers, pages without scripts and social images: the same places, arcs and labels as in
 * the widget, by the same functions.
 *
 *   drawStaticMap(network, { width: 1200, theme: 'light', wave: '', words, sheet, land })
 */
import { escapeXml } from '../../model/escape-xml.js';
import type { GeoCoordinates, Network } from '../../model/network.js';
import type { ArcLink, ArcRoute } from './arcs.js';
import { CLUSTER_DISTANCE, clusterMarkers } from './cluster.js';
import { drawMap } from './draw-map.js';
import { fitView, type MapView } from './fit-view.js';
import { partnerLinks } from './flow-links.js';
import { linkMarkers } from './link-markers.js';
import type { FlowDrawing, MapDrawing } from './map-drawing.js';
import { pointsToShow } from './map-sheet.js';
import { isCrowded } from './network-size.js';
import { partnerViews } from './partner-view.js';
import { placesOn } from './places.js';
import type { MapFrame } from './project.js';
import { spreadMarkers } from './spread-markers.js';
import { drawLegend, type LegendEntry, type LegendNote } from './static-legend.js';
import { drawLand, type StaticLand } from './static-land.js';
import { COLORS, type Theme } from './static-map-colors.js';
import { drawArc, drawLabels, drawMarkers, type LabelOf } from './static-markers.js';
import { tag } from './svg-markup.js';

export interface StaticMapOptions extends StaticLand {
  /** Pixels. */
  readonly width: number;
  readonly theme: Theme;
  /** Id of the mobility whose arcs are drawn; empty for all. */
  readonly wave: string;
  readonly words: StaticMapWords;
  /** How arcs go on the map of the world, in pixels of the picture. */
  readonly routeOf?:
    | ((
        from: GeoCoordinates,
        to: GeoCoordinates,
        toScreen: (position: GeoCoordinates) => { x: number; y: number },
      ) => ArcRoute | undefined)
    | undefined;
}

/** What the picture says, in its language. */
export interface StaticMapWords {
  /** BCP 47, of the picture. */
  readonly language: string;
  readonly title: string;
  readonly description: string;
  readonly labelOf: LabelOf;
  readonly entries: readonly LegendEntry[];
  readonly notes: readonly LegendNote[];
}

const FONTS = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif";

/** @returns a whole SVG document */
export function drawStaticMap(network: Network, options: StaticMapOptions): string {
  const { width, words, sheet } = options;
  const colors = COLORS[options.theme];
  const places = placesOn(sheet, partnerViews(network));
  const points = places.map(({ point }) => point);
  const view = fitView(pointsToShow(points, sheet), sheet.frame, sheet.padding);
  const size = { width, height: (width * view.height) / view.width };
  const cluster = isCrowded(places.length) ? clusterAt : undefined;
  const drawing = drawMap(places, { view, size, cluster, spread: spreadMarkers });
  const flows = drawFlows(network, drawing, view, options);
  const room = { width, top: size.height, colors, hasArcs: flows.arcs.length > 0 };
  const legend = drawLegend(words.entries, words.notes, room);
  const height = Math.ceil(size.height + legend.height);
  const viewBox = `${view.x} ${view.y} ${view.width} ${view.height}`;
  return drawDocument(
    { width, height },
    words,
    tag('rect', { width, height, fill: colors.surface }),
    tag('svg', { ...size, viewBox }, drawLand(network, options, colors)),
    ...flows.arcs.map((arc) => drawArc(arc, colors)),
    drawMarkers(drawing, flows, colors),
    drawLabels(drawing, flows, words.labelOf, colors),
    legend.markup,
  );
}

function drawDocument({ width, height }: MapFrame, words: StaticMapWords, ...content: readonly string[]): string {
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'xml:lang': words.language,
    'aria-labelledby': 'title description',
    'font-family': FONTS,
    'font-size': 15,
  };
  const title = tag('title', { id: 'title' }, escapeXml(words.title));
  const description = tag('desc', { id: 'description' }, escapeXml(words.description));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag('svg', attributes, title, description, ...content)}\n`;
}

function clusterAt(points: Parameters<typeof clusterMarkers>[0], scale: number): ReturnType<typeof clusterMarkers> {
  return clusterMarkers(points, CLUSTER_DISTANCE / scale);
}

function drawFlows(
  network: Network,
  { markers }: MapDrawing,
  view: MapView,
  { wave, width, sheet, routeOf }: StaticMapOptions,
): FlowDrawing {
  const scale = width / view.width;
  const toScreen = (position: GeoCoordinates): { x: number; y: number } => {
    const { x, y } = sheet.place(position) ?? view;
    return { x: (x - view.x) * scale, y: (y - view.y) * scale };
  };
  const route = ({ from, to }: ArcLink): ArcRoute | undefined => {
    const [start, end] = [from, to].map((index) => markers[index]?.near.organization.geo);
    return start && end && routeOf?.(start, end, toScreen);
  };
  return linkMarkers(markers, partnerLinks(network, wave), '', routeOf && route);
}
