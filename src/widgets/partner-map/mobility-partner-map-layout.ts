import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FlowDrawing, MapDrawing } from './map-drawing.js';
import type { placeCard } from './place-card.js';
import type { labelDrawing } from './label-drawing.js';
import type { MapFrame, MapPoint } from './project.js';

/** Units of the drawing in an `em` of the visitor. */
const UNITS_IN_EM = 16;

/** Until the page has told the map's width, and where nobody sees it. */
const USUAL_WIDTH = 560;

/** How to find places, where the code for it is there. */
export interface Placing {
  readonly card?: typeof placeCard | undefined;
  readonly labels?: typeof labelDrawing | undefined;
}

/** What only the page knows: how wide the map is, how long the labels are, how large the card. */
export class MapLayout implements ReactiveController {
  /** In units of the drawing. */
  width = USUAL_WIDTH;

  /** On the screen; 0 until it is known. */
  pixels = 0;

  #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  #unit = 1;
  #viewport: HTMLElement | null = null;
  // In the next frame: a map of another width is of another height, and to change that while sizes are told is an
  // error of the page: https://developer.mozilla.org/docs/Web/API/ResizeObserver#observation_errors
  #observer = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
  #fonts = new ResizeObserver(() => this.#arrange?.());
  #observed = new WeakSet<Element>();
  #arrange: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const viewport = this.#host.renderRoot.querySelector<HTMLElement>('.viewport');
    if (viewport === this.#viewport) return;
    this.#observer.disconnect();
    this.#viewport = viewport;
    if (!viewport) return;
    this.#observer.observe(viewport);
    // Not a frame later: nobody shall see the map at a width that was guessed.
    this.#measure();
  }

  /** Pixels of the screen to units of the drawing. */
  toUnits(pixels: number): number {
    return pixels / this.#unit;
  }

  /** Gives labels and card their places, now and whenever a font that has arrived changes their size. */
  place(drawing: MapDrawing, flows: FlowDrawing, selected: string, placing: Placing): void {
    const [layer, card] = ['.markers', '.card'].map((part) => this.#host.renderRoot.querySelector<HTMLElement>(part));
    const marker = drawing.markers.find(({ near, isInView }) => isInView && near.id === selected);
    const { card: findPlace, labels } = placing;
    this.#arrange = () => {
      if (layer && labels) this.#placeLabels(layer, drawing, labels(drawing, flows, selected, this.#sizesIn(layer)));
      if (card && findPlace) this.#placeCard(card, marker && ((size) => findPlace(marker, size, drawing.size)));
    };
    for (const label of layer?.querySelectorAll('.place-name') ?? []) {
      if (!this.#observed.has(label)) this.#fonts.observe(label);
      this.#observed.add(label);
    }
    this.#arrange();
  }

  #measure(): void {
    const viewport = this.#viewport;
    if (!viewport?.clientWidth) return;
    this.#unit = parseFloat(getComputedStyle(viewport).fontSize) / UNITS_IN_EM;
    const width = this.toUnits(viewport.clientWidth);
    const isKnown = this.pixels > 0 && width === this.width;
    this.pixels = viewport.clientWidth;
    if (isKnown) return;
    this.width = width;
    this.#host.requestUpdate();
  }

  /** The sizes of the labels, in the order of the buttons. */
  #sizesIn(layer: HTMLElement): MapFrame[] {
    return labelsIn(layer).map((label) => ({
      width: this.toUnits(label?.offsetWidth ?? 0),
      height: this.toUnits(label?.offsetHeight ?? 0),
    }));
  }

  #placeLabels(layer: HTMLElement, { markers }: MapDrawing, boxes: readonly (MapPoint | undefined)[]): void {
    const shown = markers.filter(({ isInView }) => isInView);
    labelsIn(layer).forEach((label, index) => {
      const [box, marker] = [boxes[index], shown[index]];
      label?.classList.toggle('is-placed', box !== undefined);
      if (!box || !marker || !label) return;
      this.#move(label, { x: box.x - marker.x, y: box.y - marker.y }, (length) => `calc(50% + ${length})`);
    });
  }

  /** Beside its marker where there is room, else below the map. */
  #placeCard(card: HTMLElement, findPlace: ((size: MapFrame) => MapPoint | undefined) | undefined): void {
    card.classList.add('floating');
    const place = findPlace?.({ width: this.toUnits(card.offsetWidth), height: this.toUnits(card.offsetHeight) });
    card.classList.toggle('floating', place !== undefined);
    if (place) this.#move(card, place, (length) => length);
  }

  /** Through the object model: a strict policy of the page forbids style attributes in templates. */
  #move({ style }: HTMLElement, { x, y }: MapPoint, toLength: (pixels: string) => string): void {
    style.setProperty('left', toLength(`${x * this.#unit}px`));
    style.setProperty('top', toLength(`${y * this.#unit}px`));
  }
}

/** The label of each button; clusters have none. */
function labelsIn(layer: HTMLElement): (HTMLElement | null)[] {
  return [...layer.querySelectorAll('button')].map((button) => button.querySelector<HTMLElement>('.place-name'));
}
