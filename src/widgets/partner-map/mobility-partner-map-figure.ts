import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Network } from '../../model/network.js';
import { localized } from '../../ui/localized-text.js';
import { type Basemap, decodeBasemap } from './basemap/decode-basemap.js';
import { ENCODED_EUROPE } from './basemap/europe.generated.js';
import { fitView, type MapView } from './fit-view.js';
import { markerName } from './mobility-partner-map-texts.js';
import type { PartnerView } from './partner-view.js';
import { MAP_FRAME, type MapPoint } from './project.js';

const WHOLE_EUROPE = fitView([], MAP_FRAME, { padding: 0, minimumSpan: 0 });

/** The shape of the whole map: switching the view must not move what stands below it. */
const CROP = { padding: 54, minimumSpan: 240, aspectRatio: MAP_FRAME.width / MAP_FRAME.height };

/** A partner that has a place on the map. */
export type PlacedPartner = PartnerView & { readonly point: MapPoint };

export function isPlaced(partner: PartnerView): partner is PlacedPartner {
  return partner.point !== undefined;
}

/** The part of the map to show: around the partners, or all of it. */
export function mapView(placed: readonly PlacedPartner[], wantsWhole: boolean): MapView {
  return wantsWhole
    ? WHOLE_EUROPE
    : fitView(
        placed.map(({ point }) => point),
        MAP_FRAME,
        CROP,
      );
}

/** Also where a crop would show no less. */
export function isWholeEurope({ width }: MapView): boolean {
  return width === MAP_FRAME.width;
}

let europe: Basemap | undefined;

/** Sea, land, the partners' countries (by the codes of the feed: a coast is too coarse to ask where a town lies), borders. */
export function basemap(view: MapView, countries: readonly string[]): TemplateResult {
  europe ??= decodeBasemap(ENCODED_EUROPE);
  const { states, context, borders, disputedBorders } = europe;
  const landOf = (isPartner: boolean): string =>
    [...states].map(([code, land]) => (countries.includes(code) === isPartner ? land : '')).join('');
  return html`<svg viewBox="${view.x} ${view.y} ${view.width} ${view.height}" aria-hidden="true" part="basemap">
    <path class="land" d=${context} />
    <path class="land" d=${landOf(false)} />
    <path class="land partner-land" d=${landOf(true)} />
    <path class="border" d=${borders} />
    <path class="border disputed" d=${disputedBorders} />
  </svg>`;
}

export interface MarkerGroup {
  readonly network: Network;
  readonly placed: readonly PlacedPartner[];
  /** Id of the one marker that Tab reaches. */
  readonly current: string;
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
  readonly onFocus: (id: string) => void;
  readonly onKeydown: (event: KeyboardEvent) => void;
}

/** The partners as buttons over the map, in the order of the list; `MarkerLayout` gives them their places. */
export function markerGroup(group: MarkerGroup): TemplateResult | typeof nothing {
  const { network, placed, current, selected, onSelect, onFocus, onKeydown } = group;
  if (placed.length === 0) return nothing;
  return html`<div
    class="markers"
    role="group"
    aria-label=${msg('Partners on the map', { id: 'map.markers' })}
    aria-describedby="keys"
    @keydown=${onKeydown}
  >
    ${placed.map(
      (partner) =>
        html`<button
          class="marker dot hue-${partner.hue}"
          type="button"
          part="marker"
          data-partner=${partner.id}
          data-number=${partner.number}
          aria-label=${markerName(partner, network)}
          aria-pressed=${partner.id === selected}
          tabindex=${partner.id === current ? 0 : -1}
          @click=${() => onSelect(partner.id)}
          @focus=${() => onFocus(partner.id)}
        >
          <span class="place-name">${localized(partner.organization.address.addressLocality, network)}</span>
        </button>`,
    )}
    <p id="keys" hidden>${msg('The arrow keys move from partner to partner.', { id: 'map.keys' })}</p>
  </div>`;
}
