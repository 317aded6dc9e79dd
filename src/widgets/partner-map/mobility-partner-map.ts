import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { state } from 'lit/decorators.js';
import type { Network } from '../../model/network.js';
import { countriesOf } from '../../model/organizations.js';
import { localizedString } from '../../ui/localized-text.js';
import { MobilityElement } from '../../ui/mobility-element.js';
import { missedTargets } from './flow-targets.js';
import {
  basemap,
  isPlaced,
  isWholeEurope,
  mapView,
  markerGroup,
  type PlacedPartner,
} from './mobility-partner-map-figure.js';
import { footnote, partnerCard, partnerList } from './mobility-partner-map-list.js';
import { MarkerLayout } from './mobility-partner-map-marker-layout.js';
import { flowTable } from './mobility-partner-map-table.js';
import { summarize } from './mobility-partner-map-texts.js';
import { styles } from './mobility-partner-map.styles.js';
import { type PartnerView, partnerViews } from './partner-view.js';

/** A chosen partner tells more where it was chosen: below the map, or in the list. */
interface Choice {
  readonly id: string;
  readonly from: 'map' | 'list';
}

/** Feeds whose missed targets the console knows already. */
const warned = new WeakSet<Network>();

/**
 * The partners of the network on a map of Europe that asks no server for tiles, in a list, and their mobilities as a table.
 *
 * @tag mobility-partner-map
 */
export class MobilityPartnerMap extends MobilityElement {
  static override styles = [...MobilityElement.baseStyles, styles];

  @state() private choice: Choice | undefined;
  @state() private showsEurope = false;
  /** Id of the marker that Tab reaches; the first one's where it is none of the map's. */
  @state() private current = '';

  #layout = new MarkerLayout();

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { network } = this;
    if (!network) return;
    this.#warn(network);
    const layer = this.renderRoot.querySelector<HTMLElement>('.markers');
    const placed = this.#placed(network);
    if (layer)
      this.#layout.place(
        layer,
        placed.map(({ point }) => point),
        mapView(placed, this.showsEurope),
      );
  }

  protected override renderTitle(): string {
    return msg('Our partner network', { id: 'map.title' });
  }

  protected override renderSummary(network: Network): string {
    return summarize(network, partnerViews(network));
  }

  protected override findEmptyReason(network: Network): string | undefined {
    return partnerViews(network).length > 0
      ? undefined
      : msg('No partners have been published yet.', { id: 'map.empty' });
  }

  protected override renderContent(network: Network): TemplateResult {
    const partners = partnerViews(network);
    return html`<div class="layout" @keydown=${this.#onEscape}>
        <div class="map">${this.#renderFigure(network, partners)} ${this.#renderCard(network, partners)}</div>
        ${partnerList({
          network,
          partners,
          level: this.headingLevel + 1,
          selected: this.choice?.id,
          isOpen: this.choice?.from === 'list',
          onSelect: (id) => this.#toggle({ id, from: 'list' }),
        })}
        ${flowTable(network)}
      </div>
      ${footnote(partners)}`;
  }

  #renderFigure(network: Network, partners: readonly PartnerView[]): TemplateResult {
    const placed = partners.filter(isPlaced);
    const countries = countriesOf(partners.map(({ organization }) => organization));
    const isKnown = placed.some(({ id }) => id === this.current);
    return html`<figure part="map">
      <div class="viewport">
        ${basemap(mapView(placed, this.showsEurope), countries)}
        ${markerGroup({
          network,
          placed,
          current: isKnown ? this.current : (placed[0]?.id ?? ''),
          selected: this.choice?.id,
          onSelect: (id) => this.#toggle({ id, from: 'map' }),
          onFocus: (id) => (this.current = id),
          onKeydown: this.#onArrow,
        })}
      </div>
      <figcaption class="row">
        ${isWholeEurope(mapView(placed, false)) ? nothing : this.#renderViewButton()}
        <span class="secondary">${msg('Boundaries shown do not imply endorsement.', { id: 'map.boundaries' })}</span>
      </figcaption>
    </figure>`;
  }

  #renderViewButton(): TemplateResult {
    return html`<button class="link no-print" type="button" @click=${this.#onToggleView}>
      ${
        this.showsEurope
          ? msg('Zoom to the partners', { id: 'map.zoom' })
          : msg('Show the whole of Europe', { id: 'map.whole' })
      }
    </button>`;
  }

  #renderCard(network: Network, partners: readonly PartnerView[]): TemplateResult {
    const partner = this.choice?.from === 'map' ? partners.find(({ id }) => id === this.choice?.id) : undefined;
    const name = partner && localizedString(partner.organization.name, network);
    return html`<p class="visually-hidden" role="status">
        ${name ? msg(str`Below the map: ${name}`, { id: 'map.chosen' }) : nothing}
      </p>
      ${partner ? partnerCard({ network, partner, level: this.headingLevel + 1, onClose: () => this.#clear() }) : nothing}`;
  }

  #onToggleView(): void {
    this.showsEurope = !this.showsEurope;
  }

  #onArrow = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const markers = [...(event.currentTarget as HTMLElement).querySelectorAll('button')];
    const target = this.#layout.targetOf(event.key, markers.indexOf(event.target as HTMLButtonElement));
    if (target === undefined) return;
    // Also at the edge of the map: a page that scrolls away under the last marker would be a surprise.
    event.preventDefault();
    markers[target]?.focus();
  };

  #onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.choice) return;
    event.stopPropagation();
    this.#clear();
  };

  #toggle(choice: Choice): void {
    const isSame = this.choice?.id === choice.id && this.choice.from === choice.from;
    this.choice = isSame ? undefined : choice;
  }

  /** Gives the focus back to where the partner was chosen. */
  #clear(): void {
    const { choice } = this;
    if (!choice) return;
    this.choice = undefined;
    const controls = this.renderRoot.querySelectorAll<HTMLElement>(
      choice.from === 'map' ? '.marker' : '.partner .link',
    );
    [...controls].find((control) => control.dataset.partner === choice.id)?.focus();
  }

  #placed(network: Network): PlacedPartner[] {
    return partnerViews(network).filter(isPlaced);
  }

  #warn(network: Network): void {
    if (warned.has(network)) return;
    warned.add(network);
    const missed = missedTargets(network);
    if (missed.length > 0) console.warn(`<${this.localName}> The flows miss the targets:\n  ${missed.join('\n  ')}`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mobility-partner-map': MobilityPartnerMap;
  }
}
