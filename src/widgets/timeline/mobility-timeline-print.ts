import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the page is being printed: paper gets another content, and it has to be there before the browser draws it. */
export class Printing implements ReactiveController {
  #active = false;
  #renderNow: () => void;
  #start = (): void => this.#set(true);
  #end = (): void => this.#set(false);

  constructor(host: ReactiveControllerHost, renderNow: () => void) {
    this.#renderNow = renderNow;
    host.addController(this);
  }

  get active(): boolean {
    return this.#active;
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#start);
    addEventListener('afterprint', this.#end);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#start);
    removeEventListener('afterprint', this.#end);
  }

  #set(active: boolean): void {
    this.#active = active;
    this.#renderNow();
  }
}
