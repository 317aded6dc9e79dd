import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { property, state } from 'lit/decorators.js';
import { texts } from '../../localization/locales/partner-map.js';
import type { Network } from '../../model/network.js';
import { MobilityElement } from '../../ui/mobility-element.js';
import { SelectionController } from '../../ui/selection.js';
import type { DrawnMarker } from './map-drawing.js';
import { caption } from './mobility-partner-map-caption.js';
import { markerGroup, picture } from './mobility-partner-map-figure.js';
import { footnote, isInKosovo, partnerList } from './mobility-partner-map-list.js';
import { MapParts } from './mobility-partner-map-parts.js';
import { MapScene } from './mobility-partner-map-scene.js';
import { countPlaces } from './mobility-partner-map-texts.js';
import { styles } from './mobility-partner-map.styles.js';
import { type PartnerView, partnerViews } from './partner-view.js';

/** Feeds whose missed targets the console knows already. */
const warned = new WeakSet<Network>();

/**
 * The partners of the network on a map of Europe that asks no server for tiles, in a list, and their mobilities as arcs and
 * as a table.
 *
 * @tag mobility-partner-map
 * @fires {MobilitySelectEvent} mobility-select - A visitor chose a partner or a mobility; other widgets of the feed follow.
 * @csspart filter - The choice of a mobility.
 * @csspart filters - Search and choice of a country, from eight partners on.
 * @csspart map - The map with its card and its legend.
 * @csspart basemap - The picture: land, borders, arcs.
 * @csspart marker - The button of a partner on the map.
 * @csspart cluster - The button of several partners on the map.
 * @csspart card - What the map tells of the selected partner.
 * @csspart controls - The buttons that zoom and move the map.
 * @csspart legend - What the signs of the map mean.
 * @csspart list - All partners.
 * @csspart partner - One partner in the list.
 * @csspart flows - The table of all mobilities.
 */
export class MobilityPartnerMap extends MobilityElement {
  static override styles = [...MobilityElement.baseStyles, styles];
  protected static override readonly texts = texts;

  /** Zooming and moving the map: `on` (also without a value), `off`, or `auto`, which is on above a dozen partners. */
  @property() zoom: 'auto' | 'on' | 'off' | '' = 'auto';

  /** Keeps the selected partner in the fragment of the page's address, `#map=faro`, and opens what a link names there. */
  @property({ type: Boolean }) hash = false;

  /** Id of the partner that was chosen in the list: it tells more there, and not in a card. */
  @state() private openInList = '';

  /** Key of the marker that Tab reaches. */
  @state() private current = '';

  #selection = new SelectionController(this, 'partner');
  #parts = new MapParts(this);
  #scene = new MapScene(this, this.#parts);
  #opener: HTMLElement | undefined;
  #read: Network | undefined;

  get #partner(): string {
    return this.#selection.value.partner ?? '';
  }

  /** What a large network needs is there before its first render, or the page would jump. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.hash) await this.#parts.loadHash((partner) => this.#selection.select({ partner }));
    await this.#parts.load(this.network, this.#scene);
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { network } = this;
    if (!network) return;
    if (network !== this.#read) this.#begin(network);
    this.#scene.draw(network, this.#selection.value);
    if (this.#partner) void this.#parts.loadCard();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.network) this.#scene.arrange(this.#partner);
  }

  protected override renderTitle(): string {
    return msg('Our partner network', { id: 'map.title' });
  }

  protected override renderSummary(network: Network): string {
    const flows = this.#parts.rest?.flowSentences(network) ?? [];
    return [countPlaces(partnerViews(network)), ...flows].join(' ');
  }

  protected override findEmptyReason(network: Network): string | undefined {
    return partnerViews(network).length > 0
      ? undefined
      : msg('No partners have been published yet.', { id: 'map.empty' });
  }

  protected override renderContent(network: Network): TemplateResult {
    const [all, { many, rest }] = [partnerViews(network), this.#parts];
    const { wave, isNarrow } = this.#scene;
    return html`${rest?.waveFilter(network, wave, isNarrow, (event) => this.#selection.select({ event }))}
      ${many?.renderFilter(all)}
      <div class="layout" @click=${this.#onClick} @keydown=${this.#onKeydown} @focusin=${this.#onFocus}>
        ${this.#renderFigure(network, all)} ${this.#renderList(network, all)} ${rest?.flowTable(network)}
      </div>
      ${all.some(isInKosovo) ? footnote() : nothing}`;
  }

  #renderFigure(network: Network, all: readonly PartnerView[]): TemplateResult {
    const { hasControls, zoom, rest, many } = this.#parts;
    const { sheet, drawing } = this.#scene;
    const opened = { selected: this.#partner, hasCard: this.openInList !== this.#partner };
    return html`<figure part="map">
      <div class="stage">
        <div class="viewport ${sheet?.name ?? ''}">
          ${hasControls ? zoom?.renderControls() : nothing}
          <div class="canvas">
            ${picture(this.#scene, rest?.arcPicture(this.#scene.flows))}
            ${markerGroup(network, drawing, opened, this.current, many?.clusterButton)}
          </div>
        </div>
        ${opened.hasCard ? this.#renderCard(network, all) : nothing}
      </div>
      ${caption(this.#scene, this.#parts)}
    </figure>`;
  }

  #renderCard(network: Network, all: readonly PartnerView[]): unknown {
    const partner = all.find(({ id }) => id === this.#partner);
    return partner && this.#parts.card?.partnerCard(partner, network, this.headingLevel + 1, () => this.#close());
  }

  #renderList(network: Network, all: readonly PartnerView[]): TemplateResult {
    const { many } = this.#parts;
    const { sheet } = this.#scene;
    const found = many?.filter(all) ?? all;
    return html`<div class="beside">
      ${partnerList(network, {
        partners: many?.rows.take(found) ?? found,
        isOnMap: ({ organization }) => sheet?.place(organization.geo) !== undefined,
        selected: this.#partner,
        isOpenHere: this.openInList === this.#partner,
        level: this.headingLevel + 1,
      })}
      ${many?.renderMore(found)}
    </div>`;
  }

  /** A feed that is new to this element. */
  #begin(network: Network): void {
    this.#read = network;
    const partner = this.#parts.hash?.read();
    if (partner) this.#selection.select({ partner });
    if (!warned.has(network)) this.#parts.rest?.warnOfTargets(network, this.localName);
    warned.add(network);
  }

  #onClick({ target }: Event): void {
    const control = (target as Element).closest<HTMLElement>('[data-partner], [data-cluster]');
    if (!control) return;
    const { partner, cluster } = control.dataset;
    if (partner === undefined) this.#enter(this.#scene.drawing.markers.find(({ key }) => key === cluster));
    else this.#toggle(partner, control);
  }

  #toggle(partner: string, control: HTMLElement): void {
    const inList = control.matches('.marker') ? '' : partner;
    const isOpen = partner === this.#partner && inList === this.openInList;
    this.openInList = inList;
    this.#opener = control;
    this.#choose(isOpen ? '' : partner);
    if (!inList && !isOpen) void this.#bringCardIntoView();
  }

  /** Below a narrow map it may stand outside of the window. */
  async #bringCardIntoView(): Promise<void> {
    await this.#parts.loadCard();
    await this.updateComplete;
    this.renderRoot.querySelector('.card:not(.floating)')?.scrollIntoView({ block: 'nearest' });
  }

  #onKeydown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') {
      this.#parts.focus?.move(event);
      if (this.#parts.hasControls) this.#parts.zoom?.onKey(event);
    } else if (this.#partner) {
      event.stopPropagation();
      this.#close();
    }
  }

  /** The marker that was reached last is the one that Tab reaches. */
  #onFocus({ target }: FocusEvent): void {
    this.current = (target as HTMLElement).dataset.marker ?? this.current;
  }

  #choose(partner: string): void {
    this.#selection.select({ partner });
    this.#parts.hash?.write(partner);
  }

  #close(): void {
    this.#choose('');
    this.#opener?.focus();
  }

  #enter(cluster: DrawnMarker | undefined): void {
    if (!cluster) return;
    this.#parts.focus?.goTo(cluster.key);
    this.#parts.zoom?.enter(cluster.members.map(({ point }) => point));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mobility-partner-map': MobilityPartnerMap;
  }
}
