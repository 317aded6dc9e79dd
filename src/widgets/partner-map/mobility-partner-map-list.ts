import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { formatNumber } from '../../localization/format.js';
import type { Network } from '../../model/network.js';
import { heading } from '../../ui/heading.js';
import { localized } from '../../ui/localized-text.js';
import { countAssociates, facts } from './mobility-partner-map-texts.js';
import type { Exchange, PartnerView } from './partner-view.js';

/**
 * Every partner, whether it has a place on the map or not; the selected one tells more.
 *
 * @param level - Level of the partners' headings.
 */
export function partnerList(
  network: Network,
  partners: readonly PartnerView[],
  selected: string,
  level: number,
): TemplateResult {
  return html`<ol class="partners" part="list">
    ${partners.map((partner) => {
      const { organization, number, hue, id } = partner;
      const isOpen = id === selected;
      const button = html`<button class="link" type="button" aria-expanded=${isOpen} data-partner=${id}>
        ${localized(organization.address.addressLocality, network)}
      </button>`;
      return html`<li class="partner ${isOpen ? 'selected' : ''}" part="partner">
        <span class="dot hue-${hue}" data-number=${number} aria-hidden="true"></span>
        <div class="about">
          ${heading(level, button, 'subtitle')}
          <p>${localized(organization.name, network)}</p>
          <p class="secondary">${facts(partner, network)}</p>
          <div class="more" ?hidden=${!isOpen}>${more(partner, network)}</div>
        </div>
      </li>`;
    })}
  </ol>`;
}

/** What is in the page all the time, for search engines and paper, and shows when the partner is selected. */
function more(partner: PartnerView, network: Network): TemplateResult {
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
    ${homepage ? html`<a href=${homepage}>${new URL(homepage).host}</a>` : nothing}`;
}

function entry(title: string, items: readonly unknown[], classes = ''): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<div class=${classes}>
    <dt>${title}</dt>
    ${items.map((item) => html`<dd>${item}</dd> `)}
  </div>`;
}

/** Where Kosovo is named, verbatim as the institutions of the European Union publish it. */
export function footnote(partners: readonly PartnerView[]): TemplateResult | typeof nothing {
  if (!partners.some(({ organization }) => organization.address.addressCountry === 'XK')) return nothing;
  return html`<p class="secondary">
    *
    ${msg(
      'This designation is without prejudice to positions on status and is in line with UNSCR 1244/1999 and the ICJ Opinion on the Kosovo declaration of independence.',
      { id: 'map.kosovo' },
    )}
  </p>`;
}
