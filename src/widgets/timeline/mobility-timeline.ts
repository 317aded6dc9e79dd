import { html, type PropertyValues, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { property } from 'lit/decorators.js';
import { formatDayRange } from '../../localization/format.js';
import { texts } from '../../localization/locales/timeline.js';
import type { Network, NetworkEvent } from '../../model/network.js';
import { isPlainDate, type PlainDate, today } from '../../model/plain-date.js';
import { MobilityElement } from '../../ui/mobility-element.js';
import { SelectionController } from '../../ui/selection.js';
import { indexOf } from './event-index.js';
import type { TimelineGrid } from './mobility-timeline-grid.js';
import { VisitorChoices } from './mobility-timeline-choices.js';
import type { Filters } from './mobility-timeline-filters.js';
import { LaterPart } from './mobility-timeline-later.js';
import { Midnight } from './mobility-timeline-midnight.js';
import { OpenedEvents } from './mobility-timeline-opened.js';
import { ListPages } from './mobility-timeline-pages.js';
import { Printing } from './mobility-timeline-print.js';
import { styles } from './mobility-timeline.styles.js';
import { countMeetings, countMobilities } from './mobility-timeline-texts.js';
import { toolbar } from './mobility-timeline-tools.js';
import type { TimelineView } from './mobility-timeline-view.js';
import { ContainerWidth } from './mobility-timeline-width.js';
import {
  countTakingPlace,
  countMonths,
  firstUpcoming,
  monthsSpanned,
  type TimelineEntry,
  timelineEntries,
} from './timeline-entries.js';

/** From here on, in em, the grid is what is shown first. */
const WIDE = 44;
/** Below this the grid is not offered: 320 CSS pixels. */
const NARROWEST_GRID = 20;
/** A grid of twenty years has 240 columns; beyond that nobody finds a way in it. */
const MOST_MONTHS = 240;

/**
 * Meetings, test mobilities, deadlines and results of the network in order of time: a list by months, and where there is
 * room a calendar of months with lanes.
 *
 * @tag mobility-timeline
 * @fires {MobilitySelectEvent} mobility-select - The visitor chose a partner, or opened a mobility.
 * @csspart filter - The choices of kind, partner, school year and view.
 * @csspart month - A month of the list with its heading.
 * @csspart list - The events of a month.
 * @csspart event - An event of the list.
 * @csspart today - The mark of today.
 * @csspart grid - The region of the grid that scrolls.
 * @csspart bar - An event of the grid.
 * @csspart details - The details that an event of the grid has opened.
 */
export class MobilityTimeline extends MobilityElement {
  static override styles = [...MobilityElement.baseStyles, styles];
  protected static override readonly texts = texts;

  /** Freezes "today" at a day such as `2022-03-05`; without it, the visitor's own day counts. */
  @property() today = '';

  /** What is shown first: without it the grid where the widget is 44 em wide or wider, else the list. */
  @property() view: 'list' | 'grid' | '' = '';

  /** What the lanes of the grid are. */
  @property() lanes: 'kind' | 'partner' = 'kind';

  /** Opens the event that the page's address names, `#timeline=mobility-2`, and writes the opened one there. */
  @property({ type: Boolean }) hash = false;

  #selection = new SelectionController(this);
  #opened = new OpenedEvents(this, this.#selection, (id) => this.#onLink(id));
  #choices = new VisitorChoices(this, this.#selection);
  #width = new ContainerWidth(this);
  #pages = new ListPages(this);
  #printing = new Printing(this, () => this.#renderNow());
  #grid = new LaterPart(this, () => import('./mobility-timeline-grid.js'));
  #more = new LaterPart(this, () => import('./mobility-timeline-more.js'));
  #gridView: TimelineGrid | undefined;
  #chosenView = '';
  #linked: Network | undefined;

  constructor() {
    super();
    this.addController(new Midnight(this));
  }

  /** Grid and filters are code of their own; the list stands in where that cannot be had. */
  protected override async scheduleUpdate(): Promise<void> {
    const { network } = this;
    if (network && this.#wantsGrid(network)) await this.#grid.load();
    if (network && this.#choices.isActive(network)) await this.#more.load();
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { network } = this;
    if (!network) return;
    if (this.#choices.haveChanged(network)) this.#pages.reset();
    if (network === this.#linked) return;
    this.#linked = network;
    this.#onLink(this.#opened.linked);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // The grid's code is asked for while the feed is under way.
    if (!this.network && this.#width.em >= WIDE && this.view !== 'list') void this.#grid.load();
    if (this.#opened.ids.size > 0) void this.#more.load();
  }

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
    const view = this.#toView(network);
    return html`${this.#renderTools(network)} ${this.#renderChosen(network, view.entries.length)}
      ${view.entries.length === 0 ? this.#more.part?.noneFound(this.#onShowAll) : this.#renderEvents(network, view)}
      <div class="actions no-print">
        <button class="button quiet" type="button" part="calendar" @click=${() => view.onCalendar()}>
          ${msg('All dates as a calendar file', { id: 'timeline.calendar.all' })}
        </button>
      </div>`;
  }

  get #today(): PlainDate {
    return isPlainDate(this.today) ? this.today : today();
  }

  #entries(network: Network): readonly TimelineEntry[] {
    const all = timelineEntries(network, this.#today);
    const { part } = this.#more;
    return part && this.#choices.isActive(network) ? part.chooseEntries(network, all, this.#choices.of(network)) : all;
  }

  #toView(network: Network): TimelineView {
    return {
      network,
      entries: this.#entries(network),
      today: this.#today,
      level: this.headingLevel,
      open: this.#opened.ids,
      current: this.#opened.current,
      selected: this.#selection.value.event,
      printing: this.#printing.active,
      extras: this.#more.part?.extras,
      onToggle: this.#onToggle,
      onReveal: (event) => this.#reveal(event, true),
      onCalendar: this.#onCalendar,
    };
  }

  #renderTools(network: Network): TemplateResult {
    const view = this.#wantsGrid(network) ? 'grid' : 'list';
    return toolbar({
      total: network.events.length,
      fields: this.#more.part?.filterFields(this.#filters(network)),
      onFilter: () => void this.#more.load(),
      view: this.#canHaveGrid(network) ? view : undefined,
      onView: this.#onView,
    });
  }

  #filters(network: Network): Filters {
    return {
      network,
      choices: this.#choices.of(network),
      onChoose: (name, value) => this.#choices.choose(name, value),
      onRemove: () => void this.#keepFocus(),
    };
  }

  /** The region that says how many are left is there before it speaks. */
  #renderChosen(network: Network, shown: number): TemplateResult {
    const part = this.#choices.isActive(network) ? this.#more.part : undefined;
    return html`<div class="chosen-filters">
      ${part?.chosenFilters(this.#filters(network))}
      <p class="secondary" role="status">${part?.countText(shown, network.events.length)}</p>
    </div>`;
  }

  #renderEvents(network: Network, view: TimelineView): TemplateResult {
    const { part } = this.#grid;
    if (part && !view.printing && this.#wantsGrid(network)) {
      this.#gridView ??= new part.TimelineGrid(this);
      return this.#gridView.render(view, this.lanes === 'partner' ? 'partner' : 'kind', this.#width.em);
    }
    const target = view.entries.findIndex(({ event }) => event.id === this.#opened.target);
    if (target >= 0) this.#pages.include(target);
    const next = firstUpcoming(view.entries);
    return this.#pages.render(view, next, next !== undefined || !this.#choices.isActive(network));
  }

  #canHaveGrid(network: Network): boolean {
    return !this.#grid.isMissing && this.#width.em >= NARROWEST_GRID && countMonths(network) <= MOST_MONTHS;
  }

  #wantsGrid(network: Network): boolean {
    if (!this.#canHaveGrid(network)) return false;
    const isGridFirst = this.view === '' ? this.#width.em >= WIDE : this.view === 'grid';
    return this.#chosenView === '' ? isGridFirst : this.#chosenView === 'grid';
  }

  #renderNow(): void {
    if (!this.hasUpdated) return;
    this.requestUpdate();
    this.performUpdate();
  }

  /** A link may name what the feed does not hold. */
  #onLink(id: string): void {
    const event = this.network && indexOf(this.network).events.get(id);
    if (event) this.#reveal(event, false);
  }

  #reveal(event: NetworkEvent, isFollowed: boolean): void {
    if (this.network && !this.#entries(this.network).some((entry) => entry.event === event)) this.#choices.clear();
    this.#opened.reveal(event, isFollowed);
  }

  /** What is opened for paper was not opened by the visitor. */
  #onToggle = (event: NetworkEvent, isOpen: boolean): void => {
    if (!this.#printing.active) this.#opened.toggle(event, isOpen);
  };

  #onView = (): void => {
    this.#chosenView = this.network && this.#wantsGrid(this.network) ? 'list' : 'grid';
    this.requestUpdate();
  };

  #onShowAll = (): void => {
    this.#choices.clear();
    void this.#keepFocus();
  };

  /** The button that had the focus is gone with the choice that it took back. */
  async #keepFocus(): Promise<void> {
    await this.updateComplete;
    const find = (selector: string): HTMLElement | null => this.renderRoot.querySelector(selector);
    (find('.tools summary') ?? find('#title'))?.focus();
  }

  #onCalendar = (event?: NetworkEvent): void => {
    const { network, locale } = this;
    if (!network) return;
    import('./mobility-timeline-calendar.js').then(
      ({ downloadCalendar }) => downloadCalendar(network, event ? [event] : network.events, locale),
      (error: unknown) => console.warn('mobility-widgets: the calendar file could not be made.', error),
    );
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'mobility-timeline': MobilityTimeline;
  }
}
