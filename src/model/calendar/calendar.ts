import type { Language } from '../language.js';
import { chooseText } from '../localized-text.js';
import type { Network, NetworkEvent, Project } from '../network.js';
import { contentLine, escapeText, textLine, uriLine } from './content-line.js';
import { eventLines } from './event-lines.js';

/** What a calendar is written for. */
export interface CalendarOptions {
  /** Texts that the feed lacks in it fall back as they do in the widgets. */
  readonly language: Language;
  /** Whether it says its name and how often to ask for it anew. A program may make such a file a calendar of its own. */
  readonly isNamed: boolean;
}

/**
 * Events as an iCalendar object (RFC 5545, with the names of RFC 7986), each of them all-day. The feed alone decides every
 * octet: neither the present time nor the time zone does. Without events it is a calendar without dates: the RFC asks for
 * one at least, but a subscriber is better told that there are none.
 */
export function toCalendar(
  network: Network,
  events: readonly NetworkEvent[],
  { language, isNamed }: CalendarOptions,
): string {
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//Mobility Widgets//Timeline//EN'),
    contentLine('CALSCALE', 'GREGORIAN'),
    ...(isNamed ? namingLines(network, language) : []),
    ...events.flatMap((event) => eventLines(event, network, language)),
    contentLine('END', 'VCALENDAR'),
  ].join('');
}

/** What programs that know RFC 7986 read, and the older names beside it. */
function namingLines(network: Network, language: Language): string[] {
  const { homepage, project } = network;
  return [
    ...(project ? projectLines(project, network, language) : []),
    ...(homepage === undefined ? [] : [uriLine('URL', homepage)]),
    contentLine('REFRESH-INTERVAL;VALUE=DURATION', 'P1D'),
    contentLine('X-PUBLISHED-TTL', 'P1D'),
  ];
}

/** The funding statement goes where the network's content goes, as far as the feed has words of its own for it. */
function projectLines({ acronym, requiredStatement }: Project, network: Network, language: Language): string[] {
  const name = escapeText(acronym);
  return [
    contentLine('NAME', name),
    contentLine('X-WR-CALNAME', name),
    ...(requiredStatement ? statementLines(requiredStatement, network, language) : []),
  ];
}

function statementLines(statement: NonNullable<Project['requiredStatement']>, network: Network, language: Language) {
  const { value, lang } = chooseText(statement.value, language, network);
  const text = `${chooseText(statement.label, language, network).value}. ${value}`;
  return [textLine('DESCRIPTION', { value: text, lang }), contentLine('X-WR-CALDESC', escapeText(text))];
}
