/** What the map tells of the selected partner. Loaded when one is selected for the first time. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Network } from '../../model/network.js';
import { heading } from '../../ui/heading.js';
import { localized, localizedString } from '../../ui/localized-text.js';
import { cardStyles } from './mobility-partner-map-card.styles.js';
import { partnerDetails } from './mobility-partner-map-details.js';
import { countryName, roleName } from './mobility-partner-map-texts.js';
import type { PartnerView } from './partner-view.js';

export { placeCard } from './place-card.js';

export const styles = [cardStyles];

/** Everything about one partner, beside its marker or below the map. The list says the same, so paper does without. */
export function partnerCard(
  partner: PartnerView,
  network: Network,
  level: number,
  onClose: () => void,
): TemplateResult {
  const { organization, hue, number } = partner;
  const { name, address, role, logo } = organization;
  return html`<section class="card no-print" part="card" aria-labelledby="card-name">
    ${
      logo
        ? html`<img
            class="logo"
            src=${logo.src}
            width=${logo.width}
            height=${logo.height}
            alt=${logo.alt ? localizedString(logo.alt, network) : ''}
          />`
        : nothing
    }
    <div class="card-head">
      <span class="dot hue-${hue}" data-number=${number} aria-hidden="true"></span>
      ${heading(level, localized(name, network), 'subtitle', 'card-name')}
      <button class="close" type="button" aria-label=${msg('Close', { id: 'map.close' })} @click=${onClose}></button>
    </div>
    <p class="secondary">
      ${localized(address.addressLocality, network)}, ${countryName(address.addressCountry)}&nbsp;· ${roleName(role)}
    </p>
    <div class="more">${partnerDetails(partner, network)}</div>
  </section>`;
}
