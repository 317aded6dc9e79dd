import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

/** Shows a long list step by step; the focus goes to the first new row, or it would be lost with the button. */
export class ShowMore implements ReactiveController {
  #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  #step: number;
  #shown: number;
  #first: number | undefined;

  /** @param step - Rows at first and with every press. */
  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }, step: number) {
    this.#host = host;
    this.#step = step;
    this.#shown = step;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#first === undefined) return;
    const row = this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-row]')[this.#first];
    this.#first = undefined;
    if (!row) return;
    row.tabIndex = -1;
    row.focus();
  }

  /** Back to the first step, as after a new search. */
  reset(): void {
    this.#shown = this.#step;
  }

  /** The rows to render, each with `data-row` on the element that takes the focus. */
  take<Row>(rows: readonly Row[]): readonly Row[] {
    return rows.slice(0, this.#shown);
  }

  /** @param label - Says how many there are left: "Show 50 more of 9,950". */
  button(total: number, label: (next: number, left: number) => string): TemplateResult | typeof nothing {
    const left = total - this.#shown;
    if (left <= 0) return nothing;
    return html`<button class="button no-print" type="button" part="more" @click=${() => this.#show()}>
      ${label(Math.min(left, this.#step), left)}
    </button>`;
  }

  #show(): void {
    this.#first = this.#shown;
    this.#shown += this.#step;
    this.#host.requestUpdate();
  }
}
