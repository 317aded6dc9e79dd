import type { Language } from '../language.js';
import type { Network, NetworkEvent } from '../network.js';
import { findOrganization } from '../organizations.js';
import { type PlainDate, toEpochDay } from '../plain-date.js';
import { CALENDAR_WORDS } from './calendar-words.js';
import { contentLine, escapeText, textLine, uriLine } from './content-line.js';
import { daysOf, isDayUnknown, toCalendarDate, toCalendarTime } from './event-days.js';
import { descriptionOf, locationOf, summaryOf } from './event-texts.js';

/** For a feed that does not say when it was changed: the stamp must not be that of the moment. */
const UNKNOWN_DAY: PlainDate = '1970-01-01';

/** An event as a VEVENT. https://www.rfc-editor.org/rfc/rfc5545#section-3.6.1 */
export function eventLines(event: NetworkEvent, network: Network, language: Language): string[] {
  const days = daysOf(event);
  const location = locationOf(event, network, language);
  const description = descriptionOf(event, network, language);
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', escapeText(uidOf(event, network))),
    ...revisionLines(network),
    contentLine('DTSTART;VALUE=DATE', toCalendarDate(days.first)),
    contentLine('DTEND;VALUE=DATE', toCalendarDate(days.end)),
    textLine('SUMMARY', summaryOf(event, network, language)),
    ...(description.value === '' ? [] : [textLine('DESCRIPTION', description)]),
    ...(location ? [textLine('LOCATION', location)] : []),
    ...geoLines(event, network),
    textLine('CATEGORIES', { value: CALENDAR_WORDS[language].types[event.type], lang: language }),
    contentLine('STATUS', statusOf(event)),
    // Nobody is busy because a network meets somewhere.
    contentLine('TRANSP', 'TRANSPARENT'),
    ...(network.homepage === undefined ? [] : [uriLine('URL', network.homepage)]),
    contentLine('END', 'VEVENT'),
  ];
}

/** The same for every file and every language of a feed, so that a calendar changes an event instead of doubling it. */
function uidOf({ id }: NetworkEvent, network: Network): string {
  const feed = network.id ?? network.homepage ?? network.project?.acronym ?? 'mobility-network';
  return `${id}@${feed.replace(/^https?:\/\//, '')}`;
}

/**
 * All events are as new as the feed: it does not say which of them was changed. The number of its day stands for the
 * sequence, which only has to grow; some calendars take a changed event in no other way.
 */
function revisionLines({ dateModified }: Network): string[] {
  if (dateModified === undefined) return [contentLine('DTSTAMP', toCalendarTime(UNKNOWN_DAY))];
  const stamp = toCalendarTime(dateModified);
  const sequence = Math.max(0, toEpochDay(dateModified));
  return [
    contentLine('DTSTAMP', stamp),
    contentLine('LAST-MODIFIED', stamp),
    contentLine('SEQUENCE', String(sequence)),
  ];
}

/**
 * What was put off without a new day, or has only a month, may still change. What has moved stands on its new day, and
 * what was held took place, even where nobody published the day.
 */
function statusOf(event: NetworkEvent): 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED' {
  if (event.eventStatus === 'cancelled') return 'CANCELLED';
  if (event.eventStatus === 'held') return 'CONFIRMED';
  return event.eventStatus === 'postponed' || isDayUnknown(event) ? 'TENTATIVE' : 'CONFIRMED';
}

function geoLines({ location }: NetworkEvent, network: Network): string[] {
  const geo = typeof location === 'string' ? findOrganization(network, location)?.geo : location?.geo;
  // Six decimals are what the RFC advises. https://www.rfc-editor.org/rfc/rfc5545#section-3.8.1.6
  return geo ? [contentLine('GEO', `${geo.latitude.toFixed(6)};${geo.longitude.toFixed(6)}`)] : [];
}
