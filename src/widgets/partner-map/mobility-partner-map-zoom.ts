/** Zooming and moving the map: buttons, keys and gestures. Loaded on demand. */
import { html, nothing, type ReactiveController, type ReactiveControllerHost, svg, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { hasRoomForAll } from './closest-view.js';
import type { MapView } from './fit-view.js';
import { canZoom, panView, zoomToPoints, zoomView, ZOOM_STEP } from './map-view.js';
import { MapGestures } from './mobility-partner-map-gestures.js';
import type { MapScene } from './mobility-partner-map-scene.js';
import { viewButtonText } from './mobility-partner-map-texts.js';
import { zoomStyles } from './mobility-partner-map-zoom.styles.js';
import { type Direction, isDirection, STEPS } from './nearest-marker.js';
import type { MapPoint } from './project.js';

export const styles = [zoomStyles];

interface Host extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

/** The part of the view by which one press moves it. */
const PAN_STEP = 0.25;

const ICONS = {
  in: 'M3 8h10M8 3v10',
  out: 'M3 8h10',
  whole: 'M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4',
  ArrowLeft: 'M10 3L5 8l5 5',
  ArrowUp: 'M3 10l5-5 5 5',
  ArrowDown: 'M3 6l5 5 5-5',
  ArrowRight: 'M6 3l5 5-5 5',
};

/** The buttons and keys; gestures are handed on. */
export class MapZoom implements ReactiveController {
  #host: Host;
  #scene: MapScene;
  #gestures: MapGestures;
  #from: MapView | undefined;

  constructor(host: Host, scene: MapScene) {
    this.#host = host;
    this.#scene = scene;
    this.#gestures = new MapGestures(scene);
    host.addController(this);
  }

  hostUpdated(): void {
    const viewport = this.#host.renderRoot.querySelector<HTMLElement>('.viewport');
    this.#gestures.attach(viewport?.querySelector('.controls') ? viewport : null);
    if (this.#from) this.#gestures.glide(this.#from);
    this.#from = undefined;
  }

  hostDisconnected(): void {
    this.#gestures.attach(null);
  }

  renderControls(): TemplateResult {
    const { view, frame } = this.#scene;
    const pans: [Direction, string][] = [
      ['ArrowLeft', msg('Move left', { id: 'map.move.left' })],
      ['ArrowUp', msg('Move up', { id: 'map.move.up' })],
      ['ArrowDown', msg('Move down', { id: 'map.move.down' })],
      ['ArrowRight', msg('Move right', { id: 'map.move.right' })],
    ];
    return html`<div
      class="controls no-print"
      part="controls"
      role="group"
      aria-label=${msg('Map view', { id: 'map.view' })}
      aria-describedby="view-keys"
      @keydown=${this.#onKeydown}
    >
      <div class="zooming">
        ${icon('in', msg('Zoom in', { id: 'map.zoom.in' }), () => this.#zoom('in'), !canZoom(view, 'in', frame))}
        ${icon('out', msg('Zoom out', { id: 'map.zoom.out' }), () => this.#zoom('out'), !canZoom(view, 'out', frame))}
        ${this.#scene.canShowMore || !this.#scene.showsWhole ? icon('whole', viewButtonText(this.#scene.showsWhole, this.#scene.sheet), () => this.#toggle()) : nothing}
      </div>
      ${
        this.#scene.showsWhole
          ? nothing
          : html`<div class="moving">
              ${pans.map(([direction, name]) => icon(direction, name, () => this.#pan(direction), false, -1))}
            </div>`
      }
      <p id="view-keys" hidden>
        ${msg('With the focus here, the arrow keys move the map. Plus and minus zoom.', { id: 'map.view.keys' })}
      </p>
    </div>`;
  }

  /** Plus and minus, wherever in the map the focus is. */
  readonly onKey = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): void => {
    if (ctrlKey || metaKey || altKey) return;
    if (key === '+' || key === '=') this.#zoom('in');
    else if (key === '-') this.#zoom('out');
  };

  /** Whether these need no clusters, as it goes no closer. */
  partsAll(points: readonly MapPoint[]): boolean {
    return hasRoomForAll(points, this.#scene.view, this.#scene.frame);
  }

  /** Comes so close that the members of a cluster part. */
  enter(points: readonly MapPoint[]): void {
    this.#go(zoomToPoints(points, this.#scene.view, this.#scene.frame));
  }

  /** Brings a place of the map into the middle. */
  centre({ x, y }: MapPoint): void {
    const { view, frame } = this.#scene;
    this.#go(panView(view, { x: x - view.x - view.width / 2, y: y - view.y - view.height / 2 }, frame));
  }

  #zoom(direction: 'in' | 'out'): void {
    const { view, frame } = this.#scene;
    const middle = { x: view.x + view.width / 2, y: view.y + view.height / 2 };
    this.#go(zoomView(view, direction === 'in' ? ZOOM_STEP : 1 / ZOOM_STEP, middle, frame));
  }

  #pan(direction: Direction): void {
    const { view, frame } = this.#scene;
    const { x, y } = STEPS[direction];
    this.#go(panView(view, { x: x * view.width * PAN_STEP, y: y * view.height * PAN_STEP }, frame));
  }

  #toggle(): void {
    this.#from = this.#scene.view;
    this.#scene.toggleWhole();
  }

  #go(view: MapView): void {
    this.#from = this.#scene.view;
    void this.#scene.show(view);
  }

  #onKeydown = (event: KeyboardEvent): void => {
    if (!isDirection(event.key) || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#pan(event.key);
  };
}

/** A button at its end stays where it is, and can be found: it only says that it does nothing. */
function icon(
  name: keyof typeof ICONS,
  label: string,
  onClick: () => void,
  isDisabled = false,
  tabIndex = 0,
): TemplateResult {
  return html`<button
    class="control"
    type="button"
    aria-label=${label}
    title=${label}
    aria-disabled=${isDisabled ? 'true' : nothing}
    tabindex=${tabIndex}
    @click=${onClick}
  >
    <svg viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${ICONS[name]} />`}</svg>
  </button>`;
}
