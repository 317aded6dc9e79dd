import type { MapView } from './fit-view.js';
import { isDirection, nearestMarker } from './nearest-marker.js';
import { placeLabels } from './place-labels.js';
import type { MapPoint } from './project.js';
import { spreadMarkers } from './spread-markers.js';

/**
 * Puts the markers and their labels in place whenever the map, or a label's text or font, changes its size.
 * A layout in CSS alone cannot know which labels would cover each other.
 */
export class MarkerLayout {
  /** Where the markers' middles are, in CSS pixels of the map. */
  #positions: readonly MapPoint[] = [];
  #layOut: (() => void) | undefined;
  #observer = new ResizeObserver(() => this.#layOut?.());

  /** @param points - the markers' places in pixels of the map, in the order of the buttons in the layer */
  place(layer: HTMLElement, points: readonly MapPoint[], view: MapView): void {
    this.#layOut = () => this.#arrange(layer, points, view);
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

  #arrange(layer: HTMLElement, points: readonly MapPoint[], view: MapView): void {
    const [width, height] = [layer.clientWidth, layer.clientHeight];
    const [markers, labels] = [layer.querySelectorAll('button'), labelsIn(layer)];
    const size = markers[0]?.offsetWidth;
    if (!size || width === 0) return;
    const scale = width / view.width;
    const wanted = points.map(({ x, y }) => ({ x: (x - view.x) * scale, y: (y - view.y) * scale }));
    this.#positions = spreadMarkers(wanted, size, { width, height });
    const labelled = this.#positions.map((position, index) => {
      const label = labels[index];
      return { ...position, label: { width: label?.offsetWidth ?? 0, height: label?.offsetHeight ?? 0 } };
    });
    const boxes = placeLabels(labelled, size, { width, height });
    this.#positions.forEach(({ x, y }, index) => {
      const box = boxes[index];
      // Shares of the map, so that they hold until the next layout, and on paper.
      move(markers[index], `${(100 * x) / width}%`, `${(100 * y) / height}%`);
      labels[index]?.classList.toggle('is-placed', box !== undefined);
      if (box) move(labels[index], `calc(50% + ${box.x - x}px)`, `calc(50% + ${box.y - y}px)`);
    });
  }
}

/** Through the object model: a strict policy of the page forbids style attributes in templates. */
function move(element: HTMLElement | undefined, left: string, top: string): void {
  element?.style.setProperty('left', left);
  element?.style.setProperty('top', top);
}

function labelsIn(layer: HTMLElement): NodeListOf<HTMLElement> {
  return layer.querySelectorAll('.place-name');
}
