/** The mobilities on the map: which of them, their arcs, and what the signs mean. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { formatNumber } from '../../localization/format.js';
import type { GeoCoordinates, Network } from '../../model/network.js';
import type { ArcLink, ArcRoute } from './arcs.js';
import { partnerLinks } from './flow-links.js';
import { wavesOf } from './flow-table.js';
import { linkMarkers } from './link-markers.js';
import type { DrawnArc, FlowDrawing, MapDrawing } from './map-drawing.js';

/** The mobility whose arcs are drawn; an event that is no mobility, as the timeline may have it, changes nothing here. */
export function waveOf(network: Network, event: string, isNarrow: boolean): string {
  const ids = wavesOf(network).map(({ id }) => id);
  if (ids.includes(event)) return event;
  return isNarrow ? (ids[0] ?? '') : '';
}

/** Where the shortest way over the globe leads on the map. */
export type Routes = (from: GeoCoordinates, to: GeoCoordinates) => ArcRoute | undefined;

/** @param routes - How arcs go; without it they bow. */
export function drawFlows(
  network: Network,
  { markers }: MapDrawing,
  wave: string,
  selected: string,
  routes?: Routes,
): FlowDrawing {
  const geoOf = (index: number): GeoCoordinates | undefined => markers[index]?.near.organization.geo;
  const routeOf = ({ from, to }: ArcLink): ArcRoute | undefined => {
    const [start, end] = [geoOf(from), geoOf(to)];
    return start && end && routes?.(start, end);
  };
  return linkMarkers(markers, partnerLinks(network, wave), selected, routes && routeOf);
}

/** All lines first: a number must not lie under one. */
export function arcPicture({ arcs }: FlowDrawing): unknown[] {
  return [...arcs.map(arcLine), ...arcs.map(arcCount)];
}

function arcLine({ path, arrow, hue, isQuiet }: DrawnArc): SVGTemplateResult {
  return svg`<g class="arc hue-${hue} ${isQuiet ? 'quiet' : ''}">
    <path class="casing" d=${path} /><path class="line" d=${path} /><path class="head" d=${arrow} />
  </g>`;
}

function arcCount({ bubble, count, hue, isQuiet }: DrawnArc): SVGTemplateResult | typeof nothing {
  if (isQuiet) return nothing;
  const text = formatNumber(count);
  const width = Math.max(18, 10 + 8 * text.length);
  return svg`<g class="bubble hue-${hue}" transform="translate(${bubble.x} ${bubble.y})">
    <rect x=${-width / 2} y="-9" width=${width} height="18" rx="9" /><text y="4.5">${text}</text>
  </g>`;
}

/** For the legend. */
export function arcSign(): { readonly drawn: SVGTemplateResult; readonly text: string } {
  return {
    drawn: svg`<path class="line" d="M1 8h17" /><path class="head" d="M27 8l-10 -4v8z" />`,
    text: msg('Apprentices from one partner to another, with their number', { id: 'map.legend.arc' }),
  };
}

/** Instead of a tangle. */
export function tooManyArcs(): string {
  return msg('Choose a partner to see its mobilities.', { id: 'map.arcs.many' });
}
