import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Network } from '../../model/network.js';
import { heading } from '../../ui/heading.js';
import { localized } from '../../ui/localized-text.js';
import { partnerDetails } from './mobility-partner-map-details.js';
import { facts } from './mobility-partner-map-texts.js';
import type { PartnerView } from './partner-view.js';

export interface PartnerList {
  readonly partners: readonly PartnerView[];
  readonly isOnMap: (partner: PartnerView) => boolean;
  readonly selected: string;
  /** The selected partner tells more here, and not in a card on the map. */
  readonly isOpenHere: boolean;
  /** Level of the partners' headings. */
  readonly level: number;
}

/** Every partner, whether it has a place on the map or not. */
export function partnerList(network: Network, list: PartnerList): TemplateResult {
  return html`<ol class="partners" part="list">
    ${list.partners.map((partner) => partnerItem(network, partner, list))}
  </ol>`;
}

function partnerItem(network: Network, partner: PartnerView, list: PartnerList): TemplateResult {
  const { organization, number, hue, id } = partner;
  const isSelected = id === list.selected;
  const isOpen = isSelected && list.isOpenHere;
  const button = html`<button class="link" type="button" aria-expanded=${isOpen} data-partner=${id}>
    ${localized(organization.address.addressLocality, network)}
  </button>`;
  return html`<li class="partner ${isSelected ? 'selected' : ''}" part="partner" value=${number} data-row>
    <span class="dot hue-${hue}" data-number=${number} aria-hidden="true"></span>
    <div class="about">
      ${heading(list.level, button, 'subtitle')}
      <p>${localized(organization.name, network)}</p>
      <p class="secondary">${facts(partner, network, list.isOnMap(partner))}</p>
      <div class="more" ?hidden=${!isOpen}>${partnerDetails(partner, network)}</div>
    </div>
  </li>`;
}

/** Where Kosovo is named, verbatim as the institutions of the European Union publish it. */
export function footnote(): TemplateResult {
  return html`<p class="secondary">
    *
    ${msg(
      'This designation is without prejudice to positions on status and is in line with UNSCR 1244/1999 and the ICJ Opinion on the Kosovo declaration of independence.',
      { id: 'map.kosovo' },
    )}
  </p>`;
}

/** A footnote where nobody stands in Kosovo would only raise the question. */
export function isInKosovo({ organization, associates }: PartnerView): boolean {
  return [organization, ...associates].some(({ address }) => address.addressCountry === 'XK');
}
