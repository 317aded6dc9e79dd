import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** Rows that "Show all" adds in one frame: few enough for the page to answer in between. */
const ROWS_A_FRAME = 200;

/**
 * Shows a long list step by step; the focus goes to the first new row, or it would be lost with the button. On paper all
 * rows stand.
 */
export class ShowMore implements ReactiveController {
  #host: Host;
  #step: number;
  #shown: number;
  /** How many rows shall be shown in the end. */
  #goal: number;
  #first: number | undefined;
  #isPrinting = false;
  #print = ({ type }: Event): void => {
    this.#isPrinting = type === 'beforeprint';
    this.#host.requestUpdate();
    // The browser draws the pages as soon as this returns: Lit's own update would come too late.
    if (this.#isPrinting) (this.#host as unknown as { performUpdate(): void }).performUpdate();
  };

  /** @param step - Rows at first and with every press. */
  constructor(host: Host, step: number) {
    this.#host = host;
    this.#step = step;
    this.#shown = step;
    this.#goal = step;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of ['beforeprint', 'afterprint']) addEventListener(type, this.#print);
  }

  hostDisconnected(): void {
    for (const type of ['beforeprint', 'afterprint']) removeEventListener(type, this.#print);
  }

  hostUpdated(): void {
    if (this.#shown < this.#goal) requestAnimationFrame(() => this.#grow(ROWS_A_FRAME));
    if (this.#first === undefined) return;
    const row = this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-row]')[this.#first];
    this.#first = undefined;
    if (!row) return;
    row.tabIndex = -1;
    row.focus();
  }

  /** How many rows stand now. */
  get limit(): number {
    return this.#isPrinting ? Infinity : this.#shown;
  }

  /** Back to the first step, as after a new search. */
  reset(): void {
    this.#shown = this.#step;
    this.#goal = this.#step;
  }

  /** The rows to render, each with `data-row` on the element that takes the focus. */
  take<Row>(rows: readonly Row[]): readonly Row[] {
    return rows.slice(0, this.limit);
  }

  /**
   * @param label - Says how many there are left: "Show 50 more of 9,950".
   * @param all - Offers all of them at once, so that the browser's own search finds them: "Show all 10,000".
   */
  button(
    total: number,
    label: (next: number, left: number) => string,
    all?: (total: number) => string,
  ): TemplateResult | typeof nothing {
    const left = total - Math.max(this.limit, this.#goal);
    if (left <= 0) return nothing;
    const next = Math.min(left, this.#step);
    return html`<div class="actions no-print">
      <button class="button" type="button" part="more" @click=${() => this.#show(next)}>${label(next, left)}</button>
      ${
        all && left > next
          ? html`<button class="button quiet" type="button" part="all" @click=${() => this.#show(left)}>
              ${all(total)}
            </button>`
          : nothing
      }
    </div>`;
  }

  #show(count: number): void {
    this.#first = this.#shown;
    this.#goal = this.#shown + count;
    this.#grow(this.#step);
  }

  #grow(count: number): void {
    this.#shown = Math.min(this.#shown + count, this.#goal);
    this.#host.requestUpdate();
  }
}
