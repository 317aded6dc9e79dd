import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { state } from 'lit/decorators.js';
import { texts } from '../../localization/locales/partner-map.js';
import type { Network } from '../../model/network.js';
import { countriesOf } from '../../model/organizations.js';
import { localizedString } from '../../ui/localized-text.js';
import { MobilityElement } from '../../ui/mobility-element.js';
import { fitView, type MapView } from './fit-view.js';
import { missedTargets } from './flow-targets.js';
import { basemap, isPlaced, markerGroup, type PlacedPartner } from './mobility-partner-map-figure.js';
import { footnote, partnerList } from './mobility-partner-map-list.js';
import { MarkerLayout } from './mobility-partner-map-marker-layout.js';
import { flowTable } from './mobility-partner-map-table.js';
import { summarize } from './mobility-partner-map-texts.js';
import { styles } from './mobility-partner-map.styles.js';
import { type PartnerView, partnerViews } from './partner-view.js';
import { MAP_FRAME } from './project.js';

/** Feeds whose missed targets the console knows already. */
const warned = new WeakSet<Network>();

/**
 * The partners of the network on a map of Europe that asks no server for tiles, in a list, and their mobilities as a table.
 *
 * @tag mobility-partner-map
 */
export class MobilityPartnerMap extends MobilityElement {
  static override styles = [...MobilityElement.baseStyles, styles];
  protected static override readonly texts = texts;

  /** Id of the partner that tells more in the list. */
  @state() private selected = '';
  @state() private showsEurope = false;
  /** Id of the marker that Tab reaches; the first one's where it is none of the map's. */
  @state() private current = '';

  /** The marker or the button of the list by which the partner was selected. */
  #opener: HTMLElement | undefined;
  #layout = new MarkerLayout();

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { network } = this;
    if (!network) return;
    this.#warn(network);
    const layer = this.renderRoot.querySelector<HTMLElement>('.markers');
    const placed = partnerViews(network).filter(isPlaced);
    if (layer) this.#layout.place(layer, pointsOf(placed), this.#viewOf(placed));
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
    return html`<div class="layout" @click=${this.#onClick} @keydown=${this.#onKeydown} @focusin=${this.#onFocus}>
        ${this.#renderFigure(network, partners)} ${partnerList(network, partners, this.selected, this.headingLevel + 1)}
        ${flowTable(network)}
      </div>
      ${this.#renderStatus(network, partners)} ${footnote(partners)}`;
  }

  #renderFigure(network: Network, partners: readonly PartnerView[]): TemplateResult {
    const placed = partners.filter(isPlaced);
    const countries = countriesOf(partners.map(({ organization }) => organization));
    return html`<figure part="map">
      <div class="viewport">
        ${basemap(this.#viewOf(placed), countries)} ${markerGroup(network, placed, this.selected, this.current)}
      </div>
      <figcaption>
        ${fitView(pointsOf(placed)).width < MAP_FRAME.width ? this.#renderViewButton() : nothing}
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

  /** Who presses a marker cannot see or hear that the list tells more; who presses its button there, can. */
  #renderStatus(network: Network, partners: readonly PartnerView[]): TemplateResult {
    const partner = this.#opener?.ariaPressed ? partners.find(({ id }) => id === this.selected) : undefined;
    const name = partner && localizedString(partner.organization.name, network);
    return html`<p class="visually-hidden" role="status">
      ${name ? msg(str`In the list: ${name}`, { id: 'map.chosen' }) : nothing}
    </p>`;
  }

  #viewOf(placed: readonly PlacedPartner[]): MapView {
    return fitView(this.showsEurope ? [] : pointsOf(placed));
  }

  #onToggleView(): void {
    this.showsEurope = !this.showsEurope;
  }

  async #onClick({ target }: Event): Promise<void> {
    const control = (target as Element).closest<HTMLElement>('[data-partner]');
    if (!control) return;
    const { partner = '' } = control.dataset;
    this.#opener = control;
    this.selected = this.selected === partner ? '' : partner;
    if (!control.ariaPressed) return;
    await this.updateComplete;
    this.renderRoot.querySelector('.selected')?.scrollIntoView({ block: 'nearest' });
  }

  #onFocus({ target }: Event): void {
    const { ariaPressed, dataset } = target as HTMLElement;
    if (ariaPressed) this.current = dataset.partner ?? '';
  }

  #onKeydown(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.selected) {
      event.stopPropagation();
      this.selected = '';
      this.#opener?.focus();
    } else if (!(event.ctrlKey || event.altKey || event.metaKey || event.shiftKey)) this.#moveFocus(event);
  }

  #moveFocus(event: KeyboardEvent): void {
    const markers = [...this.renderRoot.querySelectorAll<HTMLElement>('.marker')];
    const from = markers.indexOf(event.target as HTMLElement);
    const target = from < 0 ? undefined : this.#layout.targetOf(event.key, from);
    if (target === undefined) return;
    // Also at the edge of the map: a page that scrolls away under the last marker would be a surprise.
    event.preventDefault();
    markers[target]?.focus();
  }

  #warn(network: Network): void {
    if (warned.has(network)) return;
    warned.add(network);
    const missed = missedTargets(network);
    if (missed.length > 0) console.warn(`<${this.localName}> The flows miss the targets:\n  ${missed.join('\n  ')}`);
  }
}

function pointsOf(placed: readonly PlacedPartner[]): PlacedPartner['point'][] {
  return placed.map(({ point }) => point);
}

declare global {
  interface HTMLElementTagNameMap {
    'mobility-partner-map': MobilityPartnerMap;
  }
}
