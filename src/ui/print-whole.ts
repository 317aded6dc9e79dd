import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Paper has no disclosures and no "show more": while the page is printed, everything is there and open. */
export class PrintWhole implements ReactiveController {
  isPrinting = false;

  #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  #opened: HTMLDetailsElement[] = [];
  #before = (): void => this.#print(true);
  #after = (): void => this.#print(false);

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#before);
    addEventListener('afterprint', this.#after);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#before);
    removeEventListener('afterprint', this.#after);
  }

  /** Rows that were added for the paper have disclosures too. */
  hostUpdated(): void {
    if (this.isPrinting) this.#open();
  }

  #print(isPrinting: boolean): void {
    this.isPrinting = isPrinting;
    if (isPrinting) this.#open();
    else for (const details of this.#opened.splice(0)) details.open = false;
    this.#host.requestUpdate();
  }

  #open(): void {
    for (const details of this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
      details.open = true;
      this.#opened.push(details);
    }
  }
}
