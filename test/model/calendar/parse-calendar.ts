import ICAL from 'ical.js';

/** An event as a calendar program reads it. */
export interface ReadEvent {
  readonly uid: string;
  readonly start: string;
  readonly end: string;
  readonly isAllDay: boolean;
  readonly summary: string;
  readonly description: string | null;
  readonly location: string | null;
  /** A property's first value, by its name. */
  readonly value: (name: string) => unknown;
  /** The language of a property, by its name. */
  readonly languageOf: (name: string) => string | undefined;
}

export interface ReadCalendar {
  readonly events: readonly ReadEvent[];
  readonly value: (name: string) => unknown;
}

/** Reads a calendar with a parser that is not ours. */
export function parseCalendar(text: string): ReadCalendar {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return {
    events: calendar.getAllSubcomponents('vevent').map(readEvent),
    value: (name) => calendar.getFirstPropertyValue(name),
  };
}

function readEvent(component: ICAL.Component): ReadEvent {
  const event = new ICAL.Event(component);
  return {
    uid: event.uid,
    start: event.startDate.toString(),
    end: event.endDate.toString(),
    isAllDay: event.startDate.isDate && event.endDate.isDate,
    summary: event.summary,
    description: event.description,
    location: event.location,
    value: (name) => component.getFirstPropertyValue(name),
    languageOf: (name) => component.getFirstProperty(name)?.getFirstParameter('language'),
  };
}
