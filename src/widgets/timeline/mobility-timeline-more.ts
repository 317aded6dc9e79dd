/** What most visitors never ask for, in one file that is loaded when they do: filters, and events in full. */
export { chooseEntries } from './event-facets.js';
export { extras } from './mobility-timeline-extras.js';
export { chosenFilters, countText, filterFields, noneFound } from './mobility-timeline-filters.js';
export { moreStyles as partStyles } from './mobility-timeline-more.styles.js';
