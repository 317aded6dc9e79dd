import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How wide the widget is, in em of the visitor's own font size, as container queries measure it. */
export class ContainerWidth implements ReactiveController {
  #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  #observer = new ResizeObserver(() => this.#measure());
  #root: HTMLElement | null = null;
  #em = 0;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    this.#host = host;
    host.addController(this);
  }

  get em(): number {
    return this.#em;
  }

  hostConnected(): void {
    if (this.#root) this.#observer.observe(this.#root);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** The first render is the skeleton's; content comes when the width is known. */
  hostUpdated(): void {
    if (this.#root) return;
    this.#root = this.#host.renderRoot.querySelector('.root');
    if (!this.#root) return;
    this.#observer.observe(this.#root);
    this.#measure();
  }

  #measure(): void {
    if (!this.#root) return;
    const em = this.#root.clientWidth / Number.parseFloat(getComputedStyle(this.#root).fontSize);
    if (Math.abs(em - this.#em) < 0.05) return;
    this.#em = em;
    this.#host.requestUpdate();
  }
}
