import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { isMonthOnly, type PlainDate } from '../../model/plain-date.js';
import { chipGroup } from '../../ui/chip-group.js';
import { heading } from '../../ui/heading.js';
import { localized } from '../../ui/localized-text.js';
import { hueOf } from './event-index.js';
import type { GridAxis } from './grid-axis.js';
import type { GridBar } from './grid-bars.js';
import type { LaneKind } from './grid-lanes.js';
import { details } from './mobility-timeline-details.js';
import { daysOf, monthHeads } from './mobility-timeline-grid-texts.js';
import { entryState } from './mobility-timeline-list.js';
import { facts, status, todayText, when } from './mobility-timeline-texts.js';
import type { TimelineView } from './mobility-timeline-view.js';
import type { TimelineEntry } from './timeline-entries.js';

/** A property that takes text, which a strict policy allows; its type is what is read from it. */
export function inlineStyle(text: string): CSSStyleDeclaration {
  return text as unknown as CSSStyleDeclaration;
}

export function laneSwitch(by: LaneKind, onSelect: (by: LaneKind) => void): TemplateResult {
  return html`<div class="lane-switch">
    ${chipGroup({
      name: 'lanes',
      legend: msg('Rows', { id: 'timeline.lanes' }),
      chips: [
        { value: 'kind', label: msg('By kind', { id: 'timeline.lanes.kind' }) },
        { value: 'partner', label: msg('By partner', { id: 'timeline.lanes.partner' }) },
      ],
      selected: by,
      onSelect: (value) => onSelect(value === 'partner' ? 'partner' : 'kind'),
    })}
  </div>`;
}

/** The names of the months are for the eye: every bar says its days. */
export function gridHead(axis: GridAxis, today: PlainDate): TemplateResult {
  return html`<div class="months-head" aria-hidden="true">
      ${monthHeads(axis.months).map(
        ({ year, month }) => html`<div class="month-head"><span class="year">${year}</span><span>${month}</span></div>`,
      )}
    </div>
    <p class="today-mark ${axis.todaySide}" part="today" .style=${inlineStyle(`margin-inline-start:${axis.today}em`)}>
      <span>${todayText(today)}</span>
    </p>
    <div class="today-line" .style=${inlineStyle(`inset-inline-start:${axis.today}em`)}></div>`;
}

/** One bar with its label; the grid's only tab stop is one of them. */
export function barView(
  { entry, row, start, length, width }: GridBar,
  view: TimelineView,
  isStop: boolean,
): TemplateResult {
  const { event, phase } = entry;
  const isOpen = view.current === event.id;
  return html`<li
    class="bar ${event.type} ${entryState(entry)} hue-${hueOf(event, view.network) ?? 0} ${view.selected === event.id ? 'selected' : ''}"
    part="bar"
    .style=${inlineStyle(`grid-row:${row + 1};margin-inline-start:${start}em;inline-size:${width}em`)}
  >
    <button
      type="button"
      data-event=${event.id}
      tabindex=${isStop ? 0 : -1}
      aria-expanded=${isOpen}
      aria-controls=${isOpen ? 'opened' : nothing}
      @click=${() => view.onToggle(event, !isOpen)}
    >
      <span
        class="line ${isMonthOnly(event.startDate) ? 'vague' : ''}"
        .style=${inlineStyle(`inline-size:${length}em`)}
      ></span>
      <span class="name">${localized(event.name, view.network)}</span>
      <span class="days">${daysOf(event)} ${status(event, phase)}</span>
    </button>
  </li>`;
}

/** What Enter on a bar opens, below the grid. */
export function openedView(
  entry: TimelineEntry,
  view: TimelineView,
  onClose: () => void,
  onKey: (event: KeyboardEvent) => void,
): TemplateResult {
  const { event } = entry;
  return html`<section class="opened" part="details" id="opened" aria-labelledby="opened-title" @keydown=${onKey}>
    <div class="opened-head">
      ${heading(view.level + 1, localized(event.name, view.network), 'subtitle', 'opened-title')}
      <button class="button quiet" type="button" @click=${onClose}>${msg('Close', { id: 'timeline.close' })}</button>
    </div>
    <p class="when">${when(event)}</p>
    ${facts(entry, view.network)} ${details(event, view)}
  </section>`;
}
