import { adoptStyles, type CSSResultOrNative, type LitElement, type ReactiveControllerHost } from 'lit';
import type { Network } from '../../model/network.js';
import type { HashState } from '../../ui/hash-state.js';
import type * as Card from './mobility-partner-map-card.js';
import type * as Rest from './mobility-partner-map-rest.js';
import type { MapFocus } from './mobility-partner-map-focus.js';
import { loadLand } from './mobility-partner-map-land.js';
import type { ManyPartners } from './mobility-partner-map-many.js';
import type { MapScene } from './mobility-partner-map-scene.js';
import type { MapZoom } from './mobility-partner-map-zoom.js';
import { isCrowded, isSearched } from './network-size.js';
import { partnerViews } from './partner-view.js';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly hash: boolean;
  readonly zoom: 'auto' | 'on' | 'off' | '';
}

/** What only some networks need, loaded when one of them does. A part that cannot be had is done without. */
export class MapParts {
  many: ManyPartners | undefined;
  zoom: MapZoom | undefined;
  rest: typeof Rest | undefined;
  card: typeof Card | undefined;
  focus: MapFocus | undefined;
  hash: HashState | undefined;
  /** The map has buttons to zoom and move it. */
  hasControls = false;

  #host: Host;
  #asked = new Map<string, Promise<void>>();
  #styles: CSSResultOrNative[] = [];

  constructor(host: Host) {
    this.#host = host;
  }

  /** Resolves when all is there that the content needs. */
  async load(network: Network | undefined, scene: MapScene): Promise<void> {
    // It need not wait for the feed.
    const rest = this.#ask('rest', () => this.#loadRest(scene));
    if (!network) return;
    const partners = partnerViews(network).length;
    const { zoom } = this.#host;
    const isLarge = isCrowded(partners);
    this.hasControls = zoom === 'auto' ? isLarge : zoom !== 'off';
    await Promise.all([
      loadLand(network),
      rest,
      isSearched(partners) ? this.#ask('many', () => this.#loadMany()) : undefined,
      // Who enters a cluster zooms, whether there are buttons for it or not.
      this.hasControls || isLarge ? this.#ask('zoom', () => this.#loadZoom(scene)) : undefined,
    ]);
  }

  /** Beside the element's own. */
  #adopt(styles: readonly CSSResultOrNative[]): void {
    this.#styles.push(...styles);
    const { elementStyles } = this.#host.constructor as typeof LitElement;
    adoptStyles(this.#host.renderRoot as ShadowRoot, [...elementStyles, ...this.#styles]);
  }

  /** Only where the page asks for it. */
  async loadHash(onChange: (value: string) => void): Promise<void> {
    await this.#ask('hash', async () => {
      const { HashState } = await import('../../ui/hash-state.js');
      this.hash = new HashState(this.#host, 'map', onChange);
    });
  }

  /** The list tells the same until it is there. */
  loadCard(): Promise<void> {
    return this.#ask('card', async () => {
      const card = await import('./mobility-partner-map-card.js');
      this.#adopt(card.styles);
      this.card = card;
      this.#host.requestUpdate();
    });
  }

  async #loadRest(scene: MapScene): Promise<void> {
    const rest = await import('./mobility-partner-map-rest.js');
    this.#adopt(rest.styles);
    this.focus = rest.followHost(this.#host, scene, ({ point }) => this.zoom?.centre(point));
    this.rest = rest;
  }

  async #loadMany(): Promise<void> {
    const { ManyPartners, styles } = await import('./mobility-partner-map-many.js');
    this.#adopt(styles);
    this.many = new ManyPartners(this.#host, this);
  }

  async #loadZoom(scene: MapScene): Promise<void> {
    const { MapZoom, styles } = await import('./mobility-partner-map-zoom.js');
    this.#adopt(styles);
    this.zoom = new MapZoom(this.#host, scene);
  }

  #ask(part: string, load: () => Promise<void>): Promise<void> {
    const asked =
      this.#asked.get(part) ??
      load().catch((error: unknown) => {
        console.warn(`mobility-widgets: a part of the map, "${part}", could not be loaded.`, error);
      });
    this.#asked.set(part, asked);
    return asked;
  }
}
