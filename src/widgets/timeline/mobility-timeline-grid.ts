import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { formatNumber } from '../../localization/format.js';
import { heading } from '../../ui/heading.js';
import { localizedString } from '../../ui/localized-text.js';
import { type GridAxis, gridWidth, makeAxis, stretchAxis, TODAY_WIDTH } from './grid-axis.js';
import { barsEnd, type GridBar, toBars } from './grid-bars.js';
import { type LaneKind, toLanes } from './grid-lanes.js';
import { labelWidth } from './label-width.js';
import { laneName } from './mobility-timeline-grid-texts.js';
import { barView, gridHead, inlineStyle, laneSwitch, openedView } from './mobility-timeline-grid-parts.js';
import type { TimelineView } from './mobility-timeline-view.js';
import { DrawnStretch } from './mobility-timeline-grid-stretch.js';
import { findNextBar } from './next-bar.js';
import { findStartingBar } from './starting-bar.js';
import { toEpochDay } from '../../model/plain-date.js';
import type { TimelineEntry } from './timeline-entries.js';

export { gridStyles as partStyles } from './mobility-timeline-grid.styles.js';

/** Months that a grid of the full width shows at once: a school year. */
const MONTHS_IN_VIEW = 12;
const NARROWEST_MONTH = 5;
/** Of the label's text to the grid's. */
const LABEL_SIZE = 0.875;
/** Characters of a day and of a range, in most languages. */
const DAY_LENGTH = 14;
const RANGE_LENGTH = 21;
/** From so many bars on, those beyond the first view are drawn when the page is idle. */
const CROWD = 150;
/** Where in the first view the day stands from which it begins: a third of it is what came before. */
const BEFORE_START = 1 / 3;
/** Rows of a lane before the others wait behind a button. */
const MOST_ROWS = 8;
/** Lanes before the others wait behind a button. */
const MOST_LANES = 12;

interface ShownLane {
  readonly id: string;
  readonly bars: readonly GridBar[];
  readonly total: number;
  /** Those in rows that wait behind a button. */
  readonly hidden: number;
}

/** The months as columns, the events as bars in lanes; one tab stop for all of them. Loaded where it is shown. */
export class TimelineGrid implements ReactiveController {
  #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  #by: LaneKind | undefined;
  #expanded = new Set<string>();
  #lanesShown = MOST_LANES;
  #view: TimelineView | undefined;
  #axis: GridAxis | undefined;
  #bars: readonly GridBar[] = [];
  #tabStop = '';
  #stretch: DrawnStretch;
  #scroller: Element | null = null;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    this.#host = host;
    this.#stretch = new DrawnStretch(() => this.#host.requestUpdate());
    host.addController(this);
  }

  /** A grid that has just come into the page shows today, or what comes next. */
  hostUpdated(): void {
    if (this.#axis) this.#stretch.growTo(gridWidth(this.#axis));
    const scroller = this.#host.renderRoot.querySelector('.scroller');
    if (scroller === this.#scroller) return;
    this.#scroller = scroller;
    if (!scroller || !this.#axis) return;
    const em = Number.parseFloat(getComputedStyle(scroller).fontSize);
    scroller.scrollLeft = this.#startAt(this.#axis) * em - scroller.clientWidth * BEFORE_START;
  }

  /** @param width - Of the widget, in em. */
  render(view: TimelineView, lanes: LaneKind, width: number): TemplateResult {
    const by = this.#by ?? lanes;
    const monthWidth = Math.max(NARROWEST_MONTH, Math.floor((10 * (width - 3.2)) / MONTHS_IN_VIEW) / 10);
    const { shown, axis, more } = this.#layOut(view, by, monthWidth);
    this.#view = view;
    this.#axis = axis;
    this.#bars = shown.flatMap(({ bars }) => bars);
    const stop = this.#tabStopBar()?.entry;
    if (this.#bars.length > CROWD) this.#beginNear(this.#startAt(axis), width);
    const open = view.entries.find(({ event }) => event.id === view.current);
    return html`${laneSwitch(by, (value) => this.#showBy(value))}
      <div
        class="scroller"
        part="grid"
        role="region"
        tabindex="0"
        aria-label=${msg('Calendar of months', { id: 'timeline.grid' })}
        @keydown=${this.#onKey}
      >
        <div
          class="canvas"
          .style=${inlineStyle(`--_month:${monthWidth}em;--_lead:${axis.lead}em;inline-size:${gridWidth(axis)}em`)}
        >
          ${gridHead(axis, view.today)} ${shown.map((lane) => this.#renderLane(lane, by, view, stop))}
        </div>
      </div>
      ${this.#renderMoreLanes(more)} ${open ? openedView(open, view, () => this.#close(), this.#onKey) : nothing}`;
  }

  /** Bars whose labels stand out to the right may need more months than the events. */
  #layOut(view: TimelineView, by: LaneKind, monthWidth: number) {
    const first = view.entries[0]?.first ?? 0;
    const last = view.entries.reduce((latest, entry) => Math.max(latest, entry.last), first);
    const axis = makeAxis(first, last, toEpochDay(view.today), monthWidth);
    const lanes = toLanes(view.entries, view.network, by);
    const shown = lanes.slice(0, this.#lanesShown).map(({ id, entries }): ShownLane => {
      const bars = toBars({ id, entries }, axis, (entry) => widthOf(entry, view));
      const most = this.#expanded.has(by + id) ? Infinity : MOST_ROWS;
      const some = bars.filter(({ row, entry }) => row < most || entry.event.id === view.current);
      return { id, bars: some, total: entries.length, hidden: entries.length - some.length };
    });
    const end = Math.max(...shown.map(({ bars }) => barsEnd(bars)), todayEnd(axis));
    return { shown, axis: stretchAxis(axis, end), more: lanes.length - shown.length };
  }

  /** A view cannot begin before the months or end behind them. */
  #beginNear(start: number, width: number): void {
    const last = this.#axis ? gridWidth(this.#axis) - width : 0;
    const from = Math.max(0, Math.min(start - width * BEFORE_START, last));
    this.#stretch.begin(from, from + width);
  }

  /** Where the first view of the grid looks, in em. */
  #startAt(axis: GridAxis): number {
    const opened = this.#bars.find(({ entry }) => entry.event.id === this.#view?.current);
    if (opened) return opened.start;
    return axis.todaySide === 'inside' ? axis.today : (findStartingBar(this.#bars)?.start ?? 0);
  }

  #tabStopBar(): GridBar | undefined {
    return this.#bars.find(({ entry }) => entry.event.id === this.#tabStop) ?? findStartingBar(this.#bars);
  }

  #renderLane(
    { id, bars, total, hidden }: ShownLane,
    by: LaneKind,
    view: TimelineView,
    stop?: TimelineEntry,
  ): TemplateResult {
    return html`<div class="lane">
      <div class="lane-head">
        ${heading(view.level + 1, laneName(id, by, view.network), 'lane-name')}
        ${
          hidden > 0
            ? html`<button class="link" type="button" @click=${() => this.#expand(by + id)}>
                ${msg(str`Show all ${formatNumber(total)}`, { id: 'timeline.lane.all' })}
              </button>`
            : nothing
        }
      </div>
      <ol class="bars">
        ${bars
          .filter((bar) => bar.entry === stop || bar.entry.event.id === view.current || this.#stretch.holds(bar))
          .map((bar) => barView(bar, view, bar.entry === stop))}
      </ol>
    </div>`;
  }

  #renderMoreLanes(more: number): TemplateResult | typeof nothing {
    if (more === 0) return nothing;
    return html`<button class="button" type="button" part="more" @click=${() => this.#showLanes()}>
      ${msg(str`More rows (${formatNumber(more)})`, { id: 'timeline.lanes.more' })}
    </button>`;
  }

  #showBy(by: LaneKind): void {
    this.#by = by;
    this.#lanesShown = MOST_LANES;
    this.#host.requestUpdate();
  }

  #expand(lane: string): void {
    this.#expanded.add(lane);
    this.#host.requestUpdate();
  }

  #showLanes(): void {
    this.#lanesShown += MOST_LANES;
    this.#host.requestUpdate();
  }

  /** Closes the details and gives the focus back to the bar. */
  #close(): void {
    const view = this.#view;
    const open = view?.entries.find(({ event }) => event.id === view.current);
    if (!open) return;
    view?.onToggle(open.event, false);
    void this.#focus(open.event.id);
  }

  /** A bar that is not drawn yet is with this render. */
  async #focus(id: string): Promise<void> {
    this.#tabStop = id;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const bar = this.#host.renderRoot.querySelector<HTMLElement>(`.scroller [data-event="${CSS.escape(id)}"]`);
    bar?.focus({ preventScroll: true });
    bar?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** Keys count only while the focus is on a bar; Escape in the details as well. */
  #onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') this.#onEscape(event);
    else this.#onMove(event);
  };

  #onEscape(event: KeyboardEvent): void {
    if (!this.#view?.current) return;
    event.preventDefault();
    this.#close();
  }

  #onMove(event: KeyboardEvent): void {
    const id = (event.target as HTMLElement).dataset.event;
    const current = this.#bars.find((bar) => bar.entry.event.id === id);
    const next = current && this.#axis && findNextBar(this.#bars, current, event.key, this.#axis);
    if (!next) return;
    event.preventDefault();
    void this.#focus(next.entry.event.id);
  }
}

/** Room for name and days, in em of the grid. Days are not written for it: they break where they need more. */
function widthOf({ event }: TimelineEntry, { network }: TimelineView): number {
  const days = event.endDate === undefined ? DAY_LENGTH : RANGE_LENGTH;
  return labelWidth(localizedString(event.name, network).length, days) * LABEL_SIZE;
}

/** The words "Today, …" need room as well. */
function todayEnd(axis: GridAxis): number {
  return axis.todaySide === 'inside' ? axis.today + TODAY_WIDTH : 0;
}
