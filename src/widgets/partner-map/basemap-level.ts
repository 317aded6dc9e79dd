import type { MapView } from './fit-view.js';

/** Pixels of the screen for one of the map, from which on the coarse basemap's corners are seen. */
const FINEST_COARSE = 0.7;

/**
 * Which basemap of Europe a view needs: the coarse one comes with the widget and serves phones and the first moment; the
 * standard one is loaded when it can be told apart.
 *
 * @param width - How wide the view is drawn, in pixels of the screen.
 */
export function basemapLevel(view: MapView, width: number): 'coarse' | 'standard' {
  return width / view.width > FINEST_COARSE ? 'standard' : 'coarse';
}
