import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { formatNumber } from '../../localization/format.js';
import type { Network } from '../../model/network.js';
import { localized } from '../../ui/localized-text.js';
import { countAssociates } from './mobility-partner-map-texts.js';
import type { Exchange, PartnerView } from './partner-view.js';

/** What a partner sends and hosts, its associates and its homepage: in the list and in the card. */
export function partnerDetails(partner: PartnerView, network: Network): TemplateResult {
  const { organization, sends, hosts, sendsTo, hostsFrom, associates } = partner;
  const { homepage } = organization;
  const towns = (exchanges: readonly Exchange[]): unknown[] =>
    exchanges.map(
      ({ organization: { address }, participants }) =>
        html`${localized(address.addressLocality, network)}&nbsp;(${formatNumber(participants)})`,
    );
  return html`<dl>
      ${entry(msg(str`Sends ${formatNumber(sends)}`, { id: 'map.sends' }), towns(sendsTo), 'towns')}
      ${entry(msg(str`Hosts ${formatNumber(hosts)}`, { id: 'map.hosts' }), towns(hostsFrom), 'towns')}
      ${entry(
        countAssociates(associates.length),
        associates.map(
          ({ name, address }) => html`${localized(name, network)}, ${localized(address.addressLocality, network)}`,
        ),
      )}
    </dl>
    ${homepage ? html`<a class="homepage" href=${homepage}>${new URL(homepage).host}</a>` : nothing}`;
}

function entry(title: string, items: readonly unknown[], classes = ''): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<div class=${classes}>
    <dt>${title}</dt>
    ${items.map((item) => html`<dd>${item}</dd> `)}
  </div>`;
}
