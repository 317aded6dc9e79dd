import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Network } from '../../model/network.js';
import { localized } from '../../ui/localized-text.js';
import type { Basemap } from './basemap/decode-basemap.js';
import type { clusterButton } from './mobility-partner-map-clusters.js';
import { ASSOCIATE_SIZE } from './draw-map.js';
import type { Inset } from './insets.js';
import type { DrawnMarker, MapDrawing } from './map-drawing.js';
import { land as loaded } from './mobility-partner-map-land.js';
import type { MapScene } from './mobility-partner-map-scene.js';
import { markerName } from './mobility-partner-map-texts.js';

/**
 * The picture, which says nothing that the list and the table do not say as well.
 *
 * @param arcs - Drawn over the land, in the units of the drawing.
 */
export function picture(scene: MapScene, arcs: unknown): TemplateResult | typeof nothing {
  const { drawing, view, sheet, countries } = scene;
  if (!sheet) return nothing;
  const { width, height } = drawing.size;
  const land = landOf(scene.land(sheet), countries);
  return html`<svg viewBox="0 0 ${width} ${height}" aria-hidden="true" part="basemap">
    <g transform="scale(${width / view.width}) translate(${-view.x} ${-view.y})">
      <path class="land" d=${land.others} />
      <path class="land partner-land" d=${land.partners} />
      <path class="border" d=${land.borders} />
      <path class="border disputed" d=${land.disputedBorders} />
      ${sheet.insets.map((inset) => insetPicture(inset, countries))}
    </g>
    ${drawing.associates.map(
      ({ x, y, hue }) => svg`<circle class="associate hue-${hue}" cx=${x} cy=${y} r=${ASSOCIATE_SIZE / 2 - 1} />`,
    )}
    ${arcs}
  </svg>`;
}

/** A region beyond the map's edge, in a frame of its own. */
function insetPicture({ region, box }: Inset, countries: readonly string[]): SVGTemplateResult {
  const land = loaded.beyond?.INSET_LAND[region.id];
  const [left, top] = [box.x - box.width / 2, box.y - box.height / 2];
  return svg`<rect class="inset" x=${left} y=${top} width=${box.width} height=${box.height} rx="2" />
    <g transform="translate(${left} ${top})">
      <path class="land" d=${land?.others ?? ''} />
      <path class="land ${countries.includes(region.country) ? 'partner-land' : ''}" d=${land?.own ?? ''} />
    </g>`;
}

/** SVG path data of the basemap, by what it is filled with. */
export interface LandPaths {
  readonly others: string;
  readonly partners: string;
  readonly borders: string;
  readonly disputedBorders: string;
}

const painted = new WeakMap<Basemap, Map<string, LandPaths>>();

/** The partners' countries by the codes of the feed: a coast is too coarse to ask where a town lies. */
export function landOf(basemap: Basemap, countries: readonly string[]): LandPaths {
  const known = painted.get(basemap) ?? new Map<string, LandPaths>();
  painted.set(basemap, known);
  const key = countries.join();
  const land = known.get(key) ?? paint(basemap, new Set(countries));
  known.set(key, land);
  return land;
}

function paint({ states, context, borders, disputedBorders }: Basemap, countries: ReadonlySet<string>): LandPaths {
  const [others, partners] = [[context], ['']];
  for (const [code, land] of states) (countries.has(code) ? partners : others).push(land);
  return { others: others.join(''), partners: partners.join(''), borders, disputedBorders };
}

export type ClusterButton = typeof clusterButton;

export interface Opened {
  /** Id of the selected partner. */
  readonly selected: string;
  /** It is told in a card, and not in the list. */
  readonly hasCard: boolean;
}

/**
 * Partners and clusters as buttons over the map, in the order of the list.
 *
 * @param current - Key of the one marker that Tab reaches; the first one in view where it is none of them.
 */
export function markerGroup(
  network: Network,
  { markers, size }: MapDrawing,
  opened: Opened,
  current: string,
  cluster: ClusterButton | undefined,
): TemplateResult | typeof nothing {
  const shown = markers.filter(({ isInView }) => isInView);
  const reachable = shown.find(({ key }) => key === current) ?? shown[0];
  return html`<div
    class="markers"
    role="group"
    aria-label=${msg('Partners on the map', { id: 'map.markers' })}
    aria-describedby="keys"
  >
    ${shown.map((marker) => {
      // A property that takes text, which a strict policy allows; its type is what is read from it.
      const place = `left:${(100 * marker.x) / size.width}%;top:${(100 * marker.y) / size.height}%`;
      const tabIndex = marker === reachable ? 0 : -1;
      return marker.members.length > 1
        ? cluster?.(marker, place, tabIndex, network)
        : markerButton(marker, place as unknown as CSSStyleDeclaration, tabIndex, network, opened);
    })}
    <p id="keys" hidden>${msg('The arrow keys move from partner to partner.', { id: 'map.keys' })}</p>
  </div>`;
}

function markerButton(
  { near }: DrawnMarker,
  place: CSSStyleDeclaration,
  tabIndex: number,
  network: Network,
  { selected, hasCard }: Opened,
): TemplateResult {
  const isSelected = near.id === selected;
  return html`<button
    class="marker dot hue-${near.hue} ${isSelected ? 'selected' : ''}"
    type="button"
    part="marker"
    .style=${place}
    data-marker=${near.id}
    data-partner=${near.id}
    data-number=${near.number}
    aria-label=${markerName(near, network)}
    aria-expanded=${isSelected && hasCard}
    tabindex=${tabIndex}
  >
    <span class="place-name">${localized(near.organization.address.addressLocality, network)}</span>
  </button>`;
}
