import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { formatNumber } from '../../localization/format.js';
import type { Network, Organization } from '../../model/network.js';
import { heading } from '../../ui/heading.js';
import { localized } from '../../ui/localized-text.js';
import { countAssociates, countryName, roleName, sendsAndHosts } from './mobility-partner-map-texts.js';
import type { Exchange, PartnerView } from './partner-view.js';

export interface PartnerList {
  readonly network: Network;
  readonly partners: readonly PartnerView[];
  /** Level of the partners' headings. */
  readonly level: number;
  readonly selected: string | undefined;
  /** Whether the selected partner tells more in the list, rather than in a card below the map. */
  readonly isOpen: boolean;
  readonly onSelect: (id: string) => void;
}

/** Every partner with all that the map shows, whether it has a place on the map or not. */
export function partnerList({ partners, ...list }: PartnerList): TemplateResult {
  return html`<ol class="partners" part="list">
    ${partners.map((partner) => listItem(partner, list))}
  </ol>`;
}

function listItem(partner: PartnerView, list: Omit<PartnerList, 'partners'>): TemplateResult {
  const { organization, number, hue, associates, id } = partner;
  const { network, level, selected, onSelect } = list;
  const isOpen = list.isOpen && id === selected;
  const town = localized(organization.address.addressLocality, network);
  return html`<li class="partner ${id === selected ? 'selected' : ''}" part="partner">
    <span class="dot hue-${hue}" data-number=${number} aria-hidden="true"></span>
    <div class="about">
      ${heading(
        level,
        html`<button
          class="link"
          type="button"
          aria-expanded=${isOpen}
          aria-current=${id === selected ? 'true' : nothing}
          data-partner=${id}
          @click=${() => onSelect(id)}
        >
          ${town}
        </button>`,
        'subtitle',
      )}
      <p>${localized(organization.name, network)}</p>
      <div class="row">
        <p class="secondary">${facts(partner)}</p>
        ${sums(partner, network)}
      </div>
      ${isOpen ? exchanges(partner, network) : nothing}
      ${
        associates.length === 0
          ? nothing
          : html`<details>
              <summary>${countAssociates(associates.length)}<span class="visually-hidden">: ${town}</span></summary>
              ${associateList(associates, network)}
            </details>`
      }
    </div>
  </li>`;
}

function sums({ sends, hosts }: PartnerView, { flows }: Network): TemplateResult | typeof nothing {
  if (flows.length === 0) return nothing;
  return html`<p class="sums secondary">
    <span aria-hidden="true"
      >${msg(str`${formatNumber(sends)} out · ${formatNumber(hosts)} in`, { id: 'map.sums.short' })}</span
    ><span class="visually-hidden">${sendsAndHosts(sends, hosts)}</span>
  </p>`;
}

/** "France · coordinator". */
function facts({ organization, point }: PartnerView): string {
  const facts = [countryName(organization.address.addressCountry), roleName(organization.role)];
  if (!point) facts.push(msg('not on the map', { id: 'map.outside' }));
  return facts.join(' · ');
}

export interface PartnerCard {
  readonly network: Network;
  readonly partner: PartnerView;
  readonly level: number;
  readonly onClose: () => void;
}

/** All about the partner whose marker was chosen, below the map. */
export function partnerCard({ network, partner, level, onClose }: PartnerCard): TemplateResult {
  const { organization, associates, number, hue } = partner;
  return html`<section class="card" part="card" aria-labelledby="card-title">
    <div class="row">
      <span class="dot hue-${hue}" data-number=${number} aria-hidden="true"></span>
      ${heading(level, localized(organization.name, network), 'subtitle', 'card-title')}
      <button class="link" type="button" @click=${onClose}>${msg('Close', { id: 'map.close' })}</button>
    </div>
    <p class="secondary">${localized(organization.address.addressLocality, network)}, ${facts(partner)}</p>
    ${exchanges(partner, network)}
    ${
      associates.length === 0
        ? nothing
        : html`<p class="label">${countAssociates(associates.length)}</p>
            ${associateList(associates, network)}`
    }
  </section>`;
}

function exchanges({ organization, sends, hosts, sendsTo, hostsFrom }: PartnerView, network: Network): TemplateResult {
  const { homepage } = organization;
  return html`${
    sendsTo.length + hostsFrom.length === 0
      ? nothing
      : html`<dl>
          ${exchange(msg(str`Sends ${formatNumber(sends)}`, { id: 'map.sends' }), sendsTo, network)}
          ${exchange(msg(str`Hosts ${formatNumber(hosts)}`, { id: 'map.hosts' }), hostsFrom, network)}
        </dl>`
  }
  ${
    homepage
      ? html`<p>
          <a class="homepage" href=${homepage}>${msg(str`Website: ${hostOf(homepage)}`, { id: 'map.website' })}</a>
        </p>`
      : nothing
  }`;
}

function exchange(title: string, others: readonly Exchange[], network: Network): TemplateResult | typeof nothing {
  if (others.length === 0) return nothing;
  return html`<div>
    <dt>${title}</dt>
    ${others.map(
      ({ organization, participants }) =>
        html`<dd>${localized(organization.address.addressLocality, network)} (${formatNumber(participants)})</dd> `,
    )}
  </div>`;
}

function associateList(associates: readonly Organization[], network: Network): TemplateResult {
  return html`<ul class="associates">
    ${associates.map(
      ({ name, address }) =>
        html`<li>
          ${localized(name, network)}, <span class="secondary">${localized(address.addressLocality, network)}</span>
        </li>`,
    )}
  </ul>`;
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

/** "www.example.org": the address as people write it. */
function hostOf(address: string): string {
  return new URL(address).host;
}
