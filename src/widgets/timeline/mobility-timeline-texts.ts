import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { eventTypeName } from '../../localization/event-names.js';
import { formatDay, formatDayRange, formatNumber } from '../../localization/format.js';
import { plural } from '../../localization/plural.js';
import type { Text } from '../../model/localized-text.js';
import type { Network, NetworkEvent } from '../../model/network.js';
import { findOrganization } from '../../model/organizations.js';
import type { PlainDate } from '../../model/plain-date.js';
import { localized } from '../../ui/localized-text.js';
import { participantsOf } from './event-index.js';
import { isCalledOff, type Phase, type TimelineEntry } from './timeline-entries.js';

export function todayText(today: PlainDate): string {
  return msg(str`Today, ${formatDay(today)}`, { id: 'timeline.today' });
}

/** The town of the organisation that is the location, or the name of a place of its own. */
function placeOf({ location }: NetworkEvent, network: Network): Text | undefined {
  return typeof location === 'string' ? findOrganization(network, location)?.address.addressLocality : location?.name;
}

/** The days as `Intl` writes a range, with machine-readable ends. */
export function when({ startDate, endDate }: NetworkEvent): TemplateResult {
  return html`<time datetime=${startDate}>${formatDayRange(startDate, endDate)}</time>`;
}

/** What kind of event it is, where, for how many, and what became of it. */
export function facts({ event, phase }: TimelineEntry, network: Network): TemplateResult {
  const place = placeOf(event, network);
  const participants = participantsOf(network, event);
  return html`<p class="facts secondary">
    <span class="fact">${eventTypeName(event.type)}</span>${
      place ? html`<span class="fact">${localized(place, network)}</span>` : nothing
    }${participants > 0 ? html`<span class="fact">${countApprentices(participants)}</span>` : nothing}
    ${status(event, phase)}
  </p>`;
}

/** What its place beside "today" already shows is only said. */
export function status(event: NetworkEvent, phase: Phase): TemplateResult {
  const from = movedFrom(event);
  const moved = from === undefined ? nothing : html`<span class="badge caution">${from}</span> `;
  if (isCalledOff(event)) return html`${moved}<span class="badge caution">${calledOffName(event)}</span>`;
  return html`${moved}<span class=${phase === 'now' ? 'badge positive' : 'visually-hidden'}>${phaseName(phase)}</span>`;
}

function movedFrom({ eventStatus, previousStartDate }: NetworkEvent): string | undefined {
  if (previousStartDate) return msg(str`Moved from ${formatDay(previousStartDate)}`, { id: 'timeline.moved-from' });
  return eventStatus === 'moved' ? msg('Moved', { id: 'timeline.moved' }) : undefined;
}

function calledOffName({ eventStatus }: NetworkEvent): string {
  return eventStatus === 'cancelled'
    ? msg('Cancelled', { id: 'timeline.cancelled' })
    : msg('Postponed', { id: 'timeline.postponed' });
}

function phaseName(phase: Phase): string {
  if (phase === 'past') return msg('Past', { id: 'timeline.past' });
  return phase === 'now' ? msg('Now', { id: 'timeline.now' }) : msg('Upcoming', { id: 'timeline.upcoming' });
}

export function countMeetings(count: number): string {
  const n = formatNumber(count);
  return plural(count, {
    zero: () => msg(str`${n} meetings`, { id: 'timeline.meetings.zero' }),
    one: () => msg(str`${n} meeting`, { id: 'timeline.meetings.one' }),
    many: () => msg(str`${n} meetings`, { id: 'timeline.meetings.many' }),
    other: () => msg(str`${n} meetings`, { id: 'timeline.meetings.other' }),
  });
}

export function countMobilities(count: number): string {
  const n = formatNumber(count);
  return plural(count, {
    zero: () => msg(str`${n} test mobilities`, { id: 'timeline.mobilities.zero' }),
    one: () => msg(str`${n} test mobility`, { id: 'timeline.mobilities.one' }),
    many: () => msg(str`${n} test mobilities`, { id: 'timeline.mobilities.many' }),
    other: () => msg(str`${n} test mobilities`, { id: 'timeline.mobilities.other' }),
  });
}

export function countApprentices(count: number): string {
  const n = formatNumber(count);
  return plural(count, {
    zero: () => msg(str`${n} apprentices`, { id: 'timeline.apprentices.zero' }),
    one: () => msg(str`${n} apprentice`, { id: 'timeline.apprentices.one' }),
    many: () => msg(str`${n} apprentices`, { id: 'timeline.apprentices.many' }),
    other: () => msg(str`${n} apprentices`, { id: 'timeline.apprentices.other' }),
  });
}
