/** What a network needs that reaches beyond the frame of Europe, in one module that is loaded only for such ones. */
export { INSET_LAND } from './basemap/insets.generated.js';
export { chooseMap, europeSheet, pointsToShow } from './map-sheet.js';
