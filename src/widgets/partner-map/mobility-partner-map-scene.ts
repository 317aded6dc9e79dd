import type { ReactiveControllerHost } from 'lit';
import type { Network } from '../../model/network.js';
import { countriesOf } from '../../model/organizations.js';
import type { Selection } from '../../ui/selection.js';
import type { Basemap } from './basemap/decode-basemap.js';
import { drawMap } from './draw-map.js';
import { fitView, type MapView } from './fit-view.js';
import type { DrawOptions, FlowDrawing, MapDrawing } from './map-drawing.js';
import type { MapSheet } from './map-sheet.js';
import type { Routes } from './mobility-partner-map-flows.js';
import type * as Rest from './mobility-partner-map-rest.js';
import { land, landFor, sheetOf } from './mobility-partner-map-land.js';
import { MapLayout, type Placing } from './mobility-partner-map-layout.js';
import { isCrowded } from './network-size.js';
import { type PartnerView, partnerViews } from './partner-view.js';
import { placesOn } from './places.js';
import { MAP_FRAME, type MapFrame } from './project.js';

/** Below this width of the map, in sixteenths of an em, one mobility at a time is enough. */
const NARROW = 384;

/** What only some networks need, where it is there. */
export interface SceneParts {
  readonly many?:
    | {
        readonly filter: (all: readonly PartnerView[]) => readonly PartnerView[];
        readonly cluster: DrawOptions['cluster'];
      }
    | undefined;
  readonly rest?: typeof Rest | undefined;
  readonly card?: { readonly placeCard: Placing['card'] } | undefined;
}

const NO_FLOWS: FlowDrawing = { arcs: [], hasTooManyArcs: false };

/** What the map shows at the moment, and where. */
export class MapScene {
  drawing: MapDrawing = { size: MAP_FRAME, markers: [], associates: [] };
  flows = NO_FLOWS;
  sheet: MapSheet | undefined;
  view: MapView = { x: 0, y: 0, ...MAP_FRAME };
  /** Id of the mobility whose arcs are drawn; empty for all. */
  wave = '';
  countries: readonly string[] = [];

  #host: ReactiveControllerHost;
  #parts: SceneParts;
  #layout: MapLayout;
  #wanted: 'partners' | 'whole' | MapView = 'partners';
  #fitted = this.view;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }, parts: SceneParts) {
    this.#host = host;
    this.#parts = parts;
    this.#layout = new MapLayout(host);
  }

  /** The map that the views are parts of. */
  get frame(): MapFrame {
    return this.sheet?.frame ?? MAP_FRAME;
  }

  get isNarrow(): boolean {
    return this.#layout.width < NARROW;
  }

  get showsWhole(): boolean {
    return this.view.width >= this.frame.width;
  }

  /** The partners do not need the whole map. */
  get canShowMore(): boolean {
    return this.#fitted.width < this.frame.width;
  }

  /** The land as it is known by now; there may be a finer one on its way. */
  land(sheet: MapSheet): Basemap {
    return landFor(sheet, this.view, this.#layout.pixels, () => this.#host.requestUpdate());
  }

  draw(network: Network, { event = '', partner = '' }: Selection): void {
    const all = partnerViews(network);
    const sheet = sheetOf(network);
    if (sheet !== this.sheet) this.#wanted = 'partners';
    this.sheet = sheet;
    this.#fitted = this.#fit(all, sheet);
    this.view = this.#viewNow();
    this.countries = countriesOf(network.organizations);
    this.drawing = this.#drawPartners(all, sheet);
    const { rest } = this.#parts;
    if (!rest) return;
    this.wave = rest.waveOf(network, event, this.isNarrow);
    this.flows = rest.drawFlows(network, this.drawing, this.wave, partner, this.#routes(sheet));
  }

  /** After the render: what needs measures. */
  arrange(partner: string): void {
    const { card, rest } = this.#parts;
    this.#layout.place(this.drawing, this.flows, partner, { card: card?.placeCard, labels: rest?.labelDrawing });
  }

  /** Resolves when it is drawn. */
  async show(view: MapView | 'partners' | 'whole'): Promise<void> {
    this.#wanted = view;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }

  toggleWhole(): void {
    void this.show(this.showsWhole ? 'partners' : 'whole');
  }

  #fit(all: readonly PartnerView[], sheet: MapSheet): MapView {
    const points = placesOn(sheet, all).map(({ point }) => point);
    return fitView(land.beyond?.pointsToShow(points, sheet) ?? points, sheet.frame, sheet.padding);
  }

  #viewNow(): MapView {
    if (this.#wanted === 'partners') return this.#fitted;
    return this.#wanted === 'whole' ? { x: 0, y: 0, ...this.frame } : this.#wanted;
  }

  #drawPartners(all: readonly PartnerView[], sheet: MapSheet): MapDrawing {
    const { many, rest } = this.#parts;
    const { width } = this.#layout;
    return drawMap(placesOn(sheet, many?.filter(all) ?? all), {
      view: this.view,
      size: { width, height: (width * this.view.height) / this.view.width },
      spread: rest?.spreadMarkers,
      cluster: isCrowded(all.length) ? many?.cluster : undefined,
    });
  }

  /** On the map of the world, arcs are the shortest ways over the globe. */
  #routes({ name, place }: MapSheet): Routes | undefined {
    const route = name === 'world' ? land.worldCode?.greatCircleRoute : undefined;
    const { view } = this;
    const scale = this.#layout.width / view.width;
    return (
      route &&
      ((from, to) =>
        route(from, to, (position) => {
          const { x, y } = place(position) ?? view;
          return { x: (x - view.x) * scale, y: (y - view.y) * scale };
        }))
    );
  }
}
