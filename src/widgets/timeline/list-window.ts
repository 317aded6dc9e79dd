import type { TimelineEntry } from './timeline-entries.js';

/** Entries before today that stay in view, so that the list does not begin in the middle of things. */
const BEFORE_TODAY = 5;

/** Index at which a long list begins: a little before what comes next, or so that its end is shown when all is past. */
export function firstShown(entries: readonly TimelineEntry[], step: number): number {
  if (entries.length <= step) return 0;
  const next = entries.findIndex(({ phase }) => phase !== 'past');
  const wanted = next < 0 ? entries.length - step : next - BEFORE_TODAY;
  return Math.min(Math.max(0, wanted), entries.length - step);
}
