/**
 * The second half of the widget: mobilities, room for markers and labels, the keyboard. It comes beside the first half while
 * the feed is on its way: docs/decisions/0008-map-on-demand.md.
 */
import { chipStyles } from '../../ui/chips.styles.js';
import { PrintWhole } from '../../ui/print-whole.js';
import { arcStyles } from './mobility-partner-map-arcs.styles.js';
import { MapFocus } from './mobility-partner-map-focus.js';
import { tableStyles } from './mobility-partner-map-table.styles.js';

export { arcPicture, arcSign, drawFlows, tooManyArcs, waveOf } from './mobility-partner-map-flows.js';
export { flowSentences, warnOfTargets } from './mobility-partner-map-sentences.js';
export { labelDrawing } from './label-drawing.js';
export { spreadMarkers } from './spread-markers.js';
export { flowTable } from './mobility-partner-map-table.js';
export { waveFilter } from './mobility-partner-map-waves.js';

export const styles = [chipStyles, arcStyles, tableStyles];

type FocusOptions = ConstructorParameters<typeof MapFocus>;

/** What follows the host from now on: the keyboard, and the paper, on which the table stands open. */
export function followHost(host: FocusOptions[0], scene: FocusOptions[1], centre: FocusOptions[2]): MapFocus {
  new PrintWhole(host);
  return new MapFocus(host, scene, centre);
}
