import { CALENDAR_WORDS } from '../model/calendar/calendar-words.js';
import { locationOf } from '../model/calendar/event-texts.js';
import type { NetworkEvent } from '../model/network.js';
import { comparePlainDates } from '../model/plain-date.js';
import type { FallbackPage } from './fallback-page.js';
import { dayRange, joined, list, localized, paragraphs, spoken } from './localized-markup.js';
import { type Child, element } from './markup.js';

/** The events in order of time. */
export function eventList(page: FallbackPage): Child {
  const events = [...page.network.events].sort((a, b) => comparePlainDates(a.startDate, b.startDate));
  return list(
    'ol',
    events.map((event) => describe(event, page)),
  );
}

function describe(event: NetworkEvent, page: FallbackPage): Child {
  const { language, network, words } = page;
  const place = locationOf(event, network, language);
  const remarks: Partial<Record<string, string>> = {
    cancelled: words['timeline.cancelled'],
    postponed: words['timeline.postponed'],
  };
  const facts = [
    dayRange(event.startDate, event.endDate, language),
    CALENDAR_WORDS[language].types[event.type],
    place && spoken(place, page),
    remarks[event.eventStatus ?? ''],
  ];
  return [
    element('strong', {}, localized(event.name, page)),
    ' (',
    joined(facts, '; '),
    ')',
    paragraphs(event.summary, page),
  ];
}
