import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Renders its host anew when the visitor's day begins, so that a page left open does not show yesterday. */
export class Midnight implements ReactiveController {
  #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const now = new Date();
    const next = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
    this.#timer = setTimeout(() => {
      this.#host.requestUpdate();
      this.hostConnected();
    }, next.getTime() - now.getTime());
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
