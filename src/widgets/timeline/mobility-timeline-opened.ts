import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { NetworkEvent } from '../../model/network.js';
import type { HashState } from '../../ui/hash-state.js';
import type { SelectionController } from '../../ui/selection.js';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly hash: boolean;
}

/** Which events are open. The page's address names the last one, the other widgets of the feed show a mobility. */
export class OpenedEvents implements ReactiveController {
  readonly ids = new Set<string>();
  /** The one that was opened last, until it is closed. */
  current = '';
  /** The one that the next render has to bring into view. */
  target: string | undefined;

  #host: Host;
  #hash: HashState | undefined;
  #onLink: (id: string) => void;
  #isFollowing = false;
  #isFollowed = false;
  #selection: SelectionController;

  /** @param onLink - Told which event the page's address names, at first and when it changes. */
  constructor(host: Host, selection: SelectionController, onLink: (id: string) => void) {
    this.#host = host;
    this.#selection = selection;
    this.#onLink = onLink;
    host.addController(this);
  }

  /** The event that the page's address names; empty where there is none. */
  get linked(): string {
    return this.#hash?.read() ?? '';
  }

  /** Few pages ask for it, so its code comes when one does. */
  hostUpdate(): void {
    if (!this.#host.hash || this.#isFollowing) return;
    this.#isFollowing = true;
    void import('../../ui/hash-state.js').then(({ HashState }) => {
      this.#hash = new HashState(this.#host, 'timeline', this.#onLink);
      this.#onLink(this.linked);
    });
  }

  hostUpdated(): void {
    if (this.target === undefined) return;
    const place = this.#host.renderRoot.querySelector<HTMLElement>(`[data-event="${CSS.escape(this.target)}"]`);
    if (!place) return;
    this.target = undefined;
    place.scrollIntoView({ block: 'nearest', inline: 'center' });
    if (!this.#isFollowed) return;
    if (place.localName === 'li') place.tabIndex = -1;
    place.focus({ preventScroll: true });
  }

  /** Opens an event and goes to it; the focus goes there only where the visitor asked for it in the widget. */
  reveal(event: NetworkEvent, isFollowed: boolean): void {
    this.target = event.id;
    this.#isFollowed = isFollowed;
    this.toggle(event, true);
    this.current = event.id;
    this.#host.requestUpdate();
  }

  toggle(event: NetworkEvent, isOpen: boolean): void {
    const { id } = event;
    if (isOpen === this.ids.has(id)) return;
    if (isOpen) this.ids.add(id);
    else this.ids.delete(id);
    this.current = isOpen ? id : '';
    this.#hash?.write(this.current);
    if (event.type === 'mobility') this.#selection.select({ event: isOpen ? id : undefined });
    this.#host.requestUpdate();
  }
}
