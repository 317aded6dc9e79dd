/**
 * The second half of the widget: mobilities, room for markers and labels, the keyboard. It comes beside the first half while
 * the feed is on its way: docs/decisions/0008-map-on-demand.md.
 */
import { chipStyles } from '../../ui/chips.styles.js';
import { arcStyles } from './mobility-partner-map-arcs.styles.js';
import { tableStyles } from './mobility-partner-map-table.styles.js';

export { MapFocus } from './mobility-partner-map-focus.js';
export { arcPicture, arcSign, drawFlows, tooManyArcs, waveOf } from './mobility-partner-map-flows.js';
export { flowSentences, warnOfTargets } from './mobility-partner-map-sentences.js';
export { labelDrawing } from './label-drawing.js';
export { spreadMarkers } from './spread-markers.js';
export { flowTable } from './mobility-partner-map-table.js';
export { waveFilter } from './mobility-partner-map-waves.js';

export const styles = [chipStyles, arcStyles, tableStyles];
