import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { formatNumber } from '../../localization/format.js';
import { firstShown } from './list-window.js';
import { list } from './mobility-timeline-list.js';
import type { TimelineView } from './mobility-timeline-view.js';
import type { TimelineEntry } from './timeline-entries.js';

/** Entries at first and with every press of a button. */
const STEP = 50;

/** A long list from where it matters, to be lengthened at both ends; the focus goes to the first new row. */
export class ListPages implements ReactiveController {
  #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  #from: number | undefined;
  #to = 0;
  #focus: number | undefined;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#focus === undefined) return;
    const row = this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-event]')[this.#focus];
    this.#focus = undefined;
    if (!row) return;
    row.tabIndex = -1;
    row.focus();
  }

  /** Back to what matters, as after a new choice. */
  reset(): void {
    this.#from = undefined;
  }

  /** Lets an entry be among those that are shown. */
  include(index: number): void {
    if (this.#from !== undefined && index >= this.#from && index < this.#to) return;
    this.#from = Math.max(0, index - 5);
    this.#to = this.#from + STEP;
  }

  render(view: TimelineView, next: TimelineEntry | undefined, hasToday: boolean): TemplateResult {
    const { entries } = view;
    if (this.#from === undefined) {
      this.#from = firstShown(entries, STEP);
      this.#to = this.#from + STEP;
    }
    const [from, to] = view.printing ? [0, entries.length] : [this.#from, this.#to];
    const place = next ? entries.indexOf(next) : entries.length;
    const isTodayShown = hasToday && place >= from && (place < to || to >= entries.length);
    const later = Math.max(0, entries.length - to);
    return html`${button(msg(str`Earlier dates (${formatNumber(from)})`, { id: 'timeline.earlier' }), from, () => this.#showEarlier())}
    ${list(view, { entries: entries.slice(from, to), next, hasToday: isTodayShown })}
    ${button(msg(str`Later dates (${formatNumber(later)})`, { id: 'timeline.later' }), later, () => this.#showLater())}`;
  }

  #showEarlier(): void {
    this.#from = Math.max(0, (this.#from ?? 0) - STEP);
    this.#focus = 0;
    this.#host.requestUpdate();
  }

  #showLater(): void {
    this.#focus = this.#to - (this.#from ?? 0);
    this.#to += STEP;
    this.#host.requestUpdate();
  }
}

function button(label: string, left: number, onClick: () => void): TemplateResult | typeof nothing {
  if (left === 0) return nothing;
  return html`<button class="button no-print" type="button" part="more" @click=${onClick}>${label}</button>`;
}
