import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DrawnMarker, MapDrawing, PlacedPartner } from './map-drawing.js';
import { isDirection, nearestMarker } from './nearest-marker.js';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

interface Scene {
  readonly drawing: MapDrawing;
}

/** Arrows between the markers, and the focus where the visitor expects it after a change. */
export class MapFocus implements ReactiveController {
  #host: Host;
  #scene: Scene;
  #centre: (place: PlacedPartner) => void;
  /** Id of a partner whose marker has to have the focus after the next render. */
  #next: string | undefined;

  /** @param centre - Brings a partner into view. */
  constructor(host: Host, scene: Scene, centre: (place: PlacedPartner) => void) {
    this.#centre = centre;
    this.#host = host;
    this.#scene = scene;
    host.addController(this);
  }

  /** A render may give the button that has the focus to another partner. */
  hostUpdate(): void {
    this.#next ??= this.#focused?.dataset.marker;
  }

  hostUpdated(): void {
    const next = this.#next;
    this.#next = undefined;
    if (next === undefined || this.#focused?.dataset.marker === next) return;
    const marker = this.#scene.drawing.markers.find(({ members }) =>
      members.some(({ partner }) => partner.id === next),
    );
    (this.#button(marker) ?? this.#host.renderRoot.querySelector<HTMLElement>('.marker[tabindex="0"]'))?.focus();
  }

  goTo(partner: string): void {
    this.#next = partner;
  }

  /** The arrow keys, Home and End, while a marker has the focus. */
  move(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const { markers } = this.#scene.drawing;
    const { marker } = (event.target as HTMLElement).dataset;
    const target = targetOf(event.key, marker, markers);
    if (!target) return;
    // Also at the edge of the map: a page that scrolls away under the last marker would be a surprise.
    event.preventDefault();
    if (target.isInView) this.#button(target)?.focus();
    else this.#bringIntoView(target);
  }

  #bringIntoView({ key, members }: DrawnMarker): void {
    this.#next = key;
    if (members[0]) this.#centre(members[0]);
  }

  get #focused(): HTMLElement | undefined {
    const { activeElement } = this.#host.renderRoot as ShadowRoot;
    return activeElement instanceof HTMLElement ? activeElement : undefined;
  }

  #button(marker: DrawnMarker | undefined): HTMLElement | undefined {
    const buttons = this.#host.renderRoot.querySelectorAll<HTMLElement>('.marker');
    return marker && [...buttons].find(({ dataset }) => dataset.marker === marker.key);
  }
}

function targetOf(key: string, marker: string | undefined, markers: readonly DrawnMarker[]): DrawnMarker | undefined {
  const from = markers.findIndex((candidate) => candidate.key === marker);
  if (from < 0) return undefined;
  if (key === 'Home') return markers[0];
  if (key === 'End') return markers.at(-1);
  return isDirection(key) ? markers[nearestMarker(markers, from, key) ?? from] : undefined;
}
