import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Network } from '../../model/network.js';
import { localized } from '../../ui/localized-text.js';
import { type Basemap, decodeBasemap } from './basemap/decode-basemap.js';
import { ENCODED_EUROPE } from './basemap/europe.generated.js';
import type { MapView } from './fit-view.js';
import { markerName } from './mobility-partner-map-texts.js';
import type { PartnerView } from './partner-view.js';
import type { MapPoint } from './project.js';

/** A partner that has a place on the map. */
export type PlacedPartner = PartnerView & { readonly point: MapPoint };

export function isPlaced(partner: PartnerView): partner is PlacedPartner {
  return partner.point !== undefined;
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

/**
 * The partners as buttons over the map, in the order of the list; `MarkerLayout` gives them their places.
 *
 * @param current - Id of the one marker that Tab reaches; the first one's where it is none of theirs.
 */
export function markerGroup(
  network: Network,
  placed: readonly PlacedPartner[],
  selected: string,
  current: string,
): TemplateResult | typeof nothing {
  const reachable = placed.find(({ id }) => id === current) ?? placed[0];
  if (!reachable) return nothing;
  return html`<div
    class="markers"
    role="group"
    aria-label=${msg('Partners on the map', { id: 'map.markers' })}
    aria-describedby="keys"
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
          tabindex=${partner === reachable ? 0 : -1}
        >
          <span class="place-name">${localized(partner.organization.address.addressLocality, network)}</span>
        </button>`,
    )}
    <p id="keys" hidden>${msg('The arrow keys move from partner to partner.', { id: 'map.keys' })}</p>
  </div>`;
}
