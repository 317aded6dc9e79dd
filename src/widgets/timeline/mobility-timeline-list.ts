import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { formatDay } from '../../localization/format.js';
import { heading } from '../../ui/heading.js';
import { localized } from '../../ui/localized-text.js';
import { hueOf } from './event-index.js';
import { details } from './mobility-timeline-details.js';
import { facts, todayText, when } from './mobility-timeline-texts.js';
import type { TimelineView } from './mobility-timeline-view.js';
import { groupByMonth, type MonthGroup } from './month-groups.js';
import { isCalledOff, type TimelineEntry } from './timeline-entries.js';

/** The part of the entries that is on view, and whether "today" falls into it. */
export interface ListPart {
  readonly entries: readonly TimelineEntry[];
  /** The entry before which "today" stands; undefined where it stands behind them all. */
  readonly next: TimelineEntry | undefined;
  readonly hasToday: boolean;
}

/** Months below each other, each with its events. Details are in the page, so that its search and paper have them. */
export function list(view: TimelineView, { entries, next, hasToday }: ListPart): TemplateResult {
  const groups = groupByMonth(entries, view.today, next).filter(({ month }) => hasToday || month !== '');
  return html`<div class="months">${groups.map((group) => monthView(group, view, hasToday))}</div>`;
}

function monthView({ month, entries, today }: MonthGroup, view: TimelineView, hasToday: boolean): TemplateResult {
  const items = entries.map((entry) => entryView(entry, view));
  if (today !== undefined && hasToday)
    items.splice(today, 0, html`<li class="today" part="today"><span>${todayText(view.today)}</span></li>`);
  return html`<div class="of-month" part="month">
    ${month === '' ? nothing : heading(view.level + 1, formatDay(month), 'month')}
    <ol class="entries" part="list">
      ${items}
    </ol>
  </div>`;
}

function entryView(entry: TimelineEntry, view: TimelineView): TemplateResult {
  const { event } = entry;
  const { network } = view;
  const isOpen = view.printing || view.open.has(event.id);
  const isSelected = view.selected === event.id;
  return html`<li
    class="entry ${event.type} ${entryState(entry)} hue-${hueOf(event, network) ?? 0} ${isSelected ? 'selected' : ''}"
    part="event"
    data-event=${event.id}
    aria-current=${isSelected ? 'true' : nothing}
  >
    <p class="when">${when(event)}</p>
    <div class="what">
      ${heading(view.level + 2, localized(event.name, network), 'subtitle')} ${facts(entry, network)}
      <details
        class="more"
        ?open=${isOpen}
        @toggle=${({ target }: Event) => view.onToggle(event, (target as HTMLDetailsElement).open)}
      >
        <summary>
          ${msg('Details', { id: 'timeline.details' })}<span class="visually-hidden"
            >: ${localized(event.name, network)}</span
          >
        </summary>
        ${details(event, view)}
      </details>
    </div>
  </li>`;
}

/** How it is drawn, which its status says in words. */
export function entryState({ event, phase }: TimelineEntry): string {
  return isCalledOff(event) ? `off ${event.eventStatus ?? ''}` : phase;
}
