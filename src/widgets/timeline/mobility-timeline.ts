import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { property } from 'lit/decorators.js';
import { eventTypeName } from '../../localization/event-names.js';
import { formatDay, formatDayRange, formatNumber } from '../../localization/format.js';
import { plural } from '../../localization/plural.js';
import { texts } from '../../localization/locales/timeline.js';
import type { Text } from '../../model/localized-text.js';
import type { Network, NetworkEvent } from '../../model/network.js';
import { findOrganization } from '../../model/organizations.js';
import { partnerHue } from '../../model/partner-hue.js';
import { isPlainDate, today } from '../../model/plain-date.js';
import { heading } from '../../ui/heading.js';
import { localized, localizedParagraphs } from '../../ui/localized-text.js';
import { MobilityElement } from '../../ui/mobility-element.js';
import { styles } from './mobility-timeline.styles.js';
import {
  countTakingPlace,
  firstUpcoming,
  groupByYear,
  isCalledOff,
  monthsSpanned,
  type Phase,
  participantsOf,
  timelineEntries,
  type TimelineEntry,
  type YearOfEntries,
} from './timeline-entries.js';

/**
 * Meetings, test mobilities, deadlines and results of the network in order of time.
 *
 * @tag mobility-timeline
 */
export class MobilityTimeline extends MobilityElement {
  static override styles = [...MobilityElement.baseStyles, styles];
  protected static override readonly texts = texts;

  /** Freezes "today" at a day such as `2022-03-05`; without it, the visitor's own day counts. */
  @property() today = '';

  protected override renderTitle(): string {
    return msg('Meetings and mobilities', { id: 'timeline.title' });
  }

  protected override renderSummary(network: Network): TemplateResult {
    const [first, last] = monthsSpanned(network.events);
    const meetings = countMeetings(countTakingPlace(network.events, 'meeting'));
    const mobilities = countMobilities(countTakingPlace(network.events, 'mobility'));
    return html`${msg(str`${meetings} and ${mobilities}`, { id: 'timeline.summary' })}, ${formatDayRange(first, last)}.`;
  }

  protected override findEmptyReason({ events }: Network): string | undefined {
    return events.length > 0 ? undefined : msg('No dates have been published yet.', { id: 'timeline.empty' });
  }

  protected override renderContent(network: Network): TemplateResult {
    const entries = timelineEntries(network, this.#today);
    const next = firstUpcoming(entries);
    return html`<div class="years">
      ${groupByYear(entries).map((year) => this.#renderYear(year, next, network))}
      ${
        next
          ? nothing
          : html`<ol class="entries end">
              ${this.#renderToday()}
            </ol>`
      }
    </div>`;
  }

  get #today(): string {
    return isPlainDate(this.today) ? this.today : today();
  }

  #renderYear({ year, entries }: YearOfEntries, next: TimelineEntry | undefined, network: Network): TemplateResult {
    return html`<div class="of-year" part="year">
      ${heading(this.headingLevel + 1, year, 'year')}
      <ol class="entries" part="list">
        ${entries.map(
          (entry) => html`${entry === next ? this.#renderToday() : nothing} ${this.#renderEntry(entry, network)}`,
        )}
      </ol>
    </div>`;
  }

  #renderToday(): TemplateResult {
    return html`<li class="today" part="today">
      ${msg(str`Today, ${formatDay(this.#today)}`, { id: 'timeline.today' })}
    </li>`;
  }

  #renderEntry({ event, phase }: TimelineEntry, network: Network): TemplateResult {
    return html`<li
      class="entry ${event.type} ${isCalledOff(event) ? `off ${event.eventStatus ?? ''}` : phase} ${hueOf(event, network)}"
      part="event"
    >
      <p class="when">${renderWhen(event)}</p>
      <div class="what">
        ${heading(this.headingLevel + 2, localized(event.name, network), 'subtitle')}
        <p class="facts secondary">
          <span class="fact">${eventTypeName(event.type)}</span>${this.#renderFacts(event, network)}
          ${renderStatus(event, phase)}
        </p>
        ${event.summary ? html`<div class="secondary">${localizedParagraphs(event.summary, network)}</div>` : nothing}
      </div>
    </li>`;
  }

  #renderFacts(event: NetworkEvent, network: Network): TemplateResult {
    const place = placeOf(event, network);
    const participants = participantsOf(network, event);
    return html`${place ? html`<span class="fact">${localized(place, network)}</span>` : nothing}
    ${participants > 0 ? html`<span class="fact">${countApprentices(participants)}</span>` : nothing}`;
  }
}

/** The town of the organisation that is the location, or the name of a place of its own. */
function placeOf({ location }: NetworkEvent, network: Network): Text | undefined {
  return typeof location === 'string' ? findOrganization(network, location)?.address.addressLocality : location?.name;
}

/** The colour of the partner that receives. */
function hueOf({ location }: NetworkEvent, network: Network): string {
  const hue = typeof location === 'string' ? partnerHue(network, location) : undefined;
  return hue === undefined ? '' : `hue-${hue}`;
}

/** The days as `Intl` writes a range, with machine-readable ends. */
function renderWhen({ startDate, endDate, previousStartDate }: NetworkEvent): TemplateResult {
  return html`<time datetime=${startDate}>${formatDayRange(startDate, endDate)}</time> ${
      previousStartDate
        ? html`<br />${msg(str`first planned for ${formatDay(previousStartDate)}`, { id: 'timeline.previous' })}`
        : nothing
    }`;
}

/** What its place beside "today" already shows is only said. */
function renderStatus(event: NetworkEvent, phase: Phase): TemplateResult {
  const name = statusName(event, phase);
  if (isCalledOff(event)) return html`<span class="badge caution">${name}</span>`;
  return html`<span class=${phase === 'now' ? 'badge positive' : 'visually-hidden'}>${name}</span>`;
}

function statusName({ eventStatus }: NetworkEvent, phase: Phase): string {
  if (eventStatus === 'cancelled') return msg('Cancelled', { id: 'timeline.cancelled' });
  if (eventStatus === 'postponed') return msg('Postponed', { id: 'timeline.postponed' });
  if (phase === 'past') return msg('Past', { id: 'timeline.past' });
  return phase === 'now' ? msg('Now', { id: 'timeline.now' }) : msg('Upcoming', { id: 'timeline.upcoming' });
}

function countMeetings(count: number): string {
  const n = formatNumber(count);
  return plural(count, {
    zero: () => msg(str`${n} meetings`, { id: 'timeline.meetings.zero' }),
    one: () => msg(str`${n} meeting`, { id: 'timeline.meetings.one' }),
    many: () => msg(str`${n} meetings`, { id: 'timeline.meetings.many' }),
    other: () => msg(str`${n} meetings`, { id: 'timeline.meetings.other' }),
  });
}

function countMobilities(count: number): string {
  const n = formatNumber(count);
  return plural(count, {
    zero: () => msg(str`${n} test mobilities`, { id: 'timeline.mobilities.zero' }),
    one: () => msg(str`${n} test mobility`, { id: 'timeline.mobilities.one' }),
    many: () => msg(str`${n} test mobilities`, { id: 'timeline.mobilities.many' }),
    other: () => msg(str`${n} test mobilities`, { id: 'timeline.mobilities.other' }),
  });
}

function countApprentices(count: number): string {
  const n = formatNumber(count);
  return plural(count, {
    zero: () => msg(str`${n} apprentices`, { id: 'timeline.apprentices.zero' }),
    one: () => msg(str`${n} apprentice`, { id: 'timeline.apprentices.one' }),
    many: () => msg(str`${n} apprentices`, { id: 'timeline.apprentices.many' }),
    other: () => msg(str`${n} apprentices`, { id: 'timeline.apprentices.other' }),
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'mobility-timeline': MobilityTimeline;
  }
}
