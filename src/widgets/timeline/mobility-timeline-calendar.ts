/** Calendar files as downloads. Loaded when somebody asks for one: `await import('./mobility-timeline-calendar.js')`. */
import type { Language } from '../../model/language.js';
import type { Network, NetworkEvent } from '../../model/network.js';
import { toCalendar } from '../../model/calendar/calendar.js';
import { calendarFileName, eventFileName } from '../../model/calendar/file-name.js';

/** Milliseconds. Safari reads the address some time after the click; no event tells when a download is done. */
const TIME_TO_READ = 60_000;

/**
 * Hands the visitor a calendar file (`text/calendar`): of one event a file named after it, which a calendar adds to those
 * that it has; of several a calendar with the network's name. Nothing is sent anywhere.
 *
 * A frame without `allow-downloads` in its `sandbox` may not do this, and browsers do not say so.
 */
export function downloadCalendar(network: Network, events: readonly NetworkEvent[], language: Language): void {
  const [event, ...others] = events;
  if (!event) return;
  const isNamed = others.length > 0;
  const text = toCalendar(network, events, { language, isNamed });
  const name = isNamed ? calendarFileName(network) : eventFileName(network, event, language);
  download(new Blob([text], { type: 'text/calendar;charset=utf-8' }), name);
}

function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), TIME_TO_READ);
}
