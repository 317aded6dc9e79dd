import type { MapView } from './fit-view.js';
import type { MapFrame } from './project.js';

/**
 * The CSS transform that shows a drawing of one view as if it were another one, with its origin in the top left corner.
 *
 * @param size - Of the drawing, in pixels of the screen.
 */
export function viewTransform(drawn: MapView, wanted: MapView, { width, height }: MapFrame): string {
  const x = ((drawn.x - wanted.x) / wanted.width) * width;
  const y = ((drawn.y - wanted.y) / wanted.height) * height;
  return `translate(${x}px, ${y}px) scale(${drawn.width / wanted.width})`;
}
