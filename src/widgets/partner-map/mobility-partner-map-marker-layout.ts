import type { MapView } from './fit-view.js';
import { isDirection, nearestMarker } from './nearest-marker.js';
import { placeLabels } from './place-labels.js';
import type { MapPoint } from './project.js';
import { spreadMarkers } from './spread-markers.js';

const ORIGIN: MapPoint = { x: 0, y: 0 };

/**
 * Puts the markers and their labels in place whenever the map, or a label's text or font, changes its size.
 * A layout in CSS alone cannot know which labels would cover each other.
 */
export class MarkerLayout {
  /** Where the markers' middles are, in CSS pixels of the map. */
  #positions: readonly MapPoint[] = [];
  #layer: HTMLElement | undefined;
  #points: readonly MapPoint[] = [];
  #view: MapView | undefined;
  #observer = new ResizeObserver(() => this.#layOut());

  /** @param points - the markers' places in pixels of the map, in the order of the buttons in the layer */
  place(layer: HTMLElement, points: readonly MapPoint[], view: MapView): void {
    this.#layer = layer;
    this.#points = points;
    this.#view = view;
    // What is observed already reports once more, which does no harm; what has left the page is let go by the browser.
    for (const element of [layer, ...labelsIn(layer)]) this.#observer.observe(element);
    this.#layOut();
  }

  /** Index of the marker that a key leads to from another; undefined for keys that move nothing. */
  targetOf(key: string, from: number): number | undefined {
    if (key === 'Home') return 0;
    if (key === 'End') return this.#positions.length - 1;
    return isDirection(key) ? (nearestMarker(this.#positions, from, key) ?? from) : undefined;
  }

  #layOut(): void {
    const [layer, view] = [this.#layer, this.#view];
    if (!layer || !view || layer.clientWidth === 0) return;
    const map = { width: layer.clientWidth, height: layer.clientHeight };
    const markers = [...layer.querySelectorAll('button')];
    const size = markers[0]?.offsetWidth ?? 0;
    const scale = map.width / view.width;
    const wanted = this.#points.map(({ x, y }) => ({ x: (x - view.x) * scale, y: (y - view.y) * scale }));
    this.#positions = spreadMarkers(wanted, size, map);
    const labels = labelsIn(layer);
    const labelled = labels.map((label, index) => ({
      ...(this.#positions[index] ?? ORIGIN),
      label: { width: label.offsetWidth, height: label.offsetHeight },
    }));
    const boxes = placeLabels(labelled, size, map);
    markers.forEach((marker, index) => {
      const [point, label, box] = [this.#positions[index] ?? ORIGIN, labels[index], boxes[index]];
      // Shares of the map, so that they hold until the next layout, and on paper.
      move(marker, `${(100 * point.x) / map.width}%`, `${(100 * point.y) / map.height}%`);
      label?.classList.toggle('is-placed', box !== undefined);
      // Within the marker's border.
      const inset = size / 2 - marker.clientLeft;
      if (label && box) move(label, `${box.left - point.x + inset}px`, `${box.top - point.y + inset}px`);
    });
  }
}

/** Through the object model: a strict policy of the page forbids style attributes in templates. */
function move(element: HTMLElement, left: string, top: string): void {
  element.style.setProperty('left', left);
  element.style.setProperty('top', top);
}

function labelsIn(layer: HTMLElement): HTMLElement[] {
  return [...layer.querySelectorAll<HTMLElement>('.place-name')];
}
