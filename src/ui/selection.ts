import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a visitor has chosen in one widget, for all that read the same feed: ids of the feed. */
export interface Selection {
  readonly partner?: string | undefined;
  readonly event?: string | undefined;
}

/** A widget tells the page what its visitor chose; `feed` is the feed's absolute address. */
export class MobilitySelectEvent extends CustomEvent<Selection & { readonly feed: string }> {
  static readonly eventName = 'mobility-select';
  constructor(selection: Selection, feed: string) {
    super(MobilitySelectEvent.eventName, { bubbles: true, composed: true, detail: { ...selection, feed } });
  }
}

type Kind = keyof Selection;

interface Store {
  readonly watchers: Set<() => void>;
  /** The widgets on which a visitor sees where a record is: a map shows its partners. */
  readonly showing: Map<HTMLElement, Kind>;
  value: Selection;
}

/** In the registry of symbols, so that widgets of two scripts on one page share it. */
const KEY = Symbol.for('mobility-widgets.selections');

function stores(): Map<string, Store> {
  return ((globalThis as { [KEY]?: Map<string, Store> })[KEY] ??= new Map());
}

function storeOf(feed: string): Store {
  const store = stores().get(feed) ?? { watchers: new Set(), showing: new Map(), value: {} };
  stores().set(feed, store);
  return store;
}

/** Shares the selection among the widgets of a feed; none of them needs another. */
export class SelectionController implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement & { readonly feed: string };
  #shows: Kind | undefined;
  #feed = '';
  #store: Store | undefined;
  #watch = (): void => this.#host.requestUpdate();

  /** @param shows - What other widgets may send their visitors to this one for. */
  constructor(host: ReactiveControllerHost & HTMLElement & { readonly feed: string }, shows?: Kind) {
    this.#host = host;
    this.#shows = shows;
    host.addController(this);
  }

  get value(): Selection {
    return this.#store?.value ?? {};
  }

  hostConnected(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    this.#leave();
  }

  /** The feed may have been changed. */
  hostUpdate(): void {
    if (this.#host.isConnected) this.#follow();
  }

  /** Changes what is named and leaves the rest: `select({ partner: 'faro' })` keeps the event. */
  select(choice: Selection): void {
    const store = this.#store;
    if (!store) return;
    store.value = { ...store.value, ...choice };
    this.#tell();
    this.#host.dispatchEvent(new MobilitySelectEvent(store.value, this.#feed));
  }

  /** Whether a widget of the feed shows records of a kind. */
  isShown(kind: Kind): boolean {
    return [...(this.#store?.showing.values() ?? [])].includes(kind);
  }

  /** Selects a record and brings the widget that shows its kind into view. */
  show(kind: Kind, id: string): void {
    this.select({ [kind]: id });
    for (const [widget, shown] of this.#store?.showing ?? [])
      if (shown === kind) widget.scrollIntoView({ block: 'nearest' });
  }

  /** The choice ends with the last widget of the feed; one that is only moved within the page is back before that. */
  #leave(): void {
    const [store, feed] = [this.#store, this.#feed];
    this.#store = undefined;
    if (!store) return;
    store.watchers.delete(this.#watch);
    if (store.showing.delete(this.#host)) this.#tell(store);
    queueMicrotask(() => {
      if (store.watchers.size === 0 && stores().get(feed) === store) stores().delete(feed);
    });
  }

  #follow(): void {
    const feed = absolute(this.#host.feed);
    if (this.#store && feed === this.#feed) return;
    this.#leave();
    this.#feed = feed;
    this.#store = storeOf(feed);
    this.#store.watchers.add(this.#watch);
    if (!this.#shows) return;
    this.#store.showing.set(this.#host, this.#shows);
    this.#tell();
  }

  #tell(store = this.#store): void {
    for (const watch of store?.watchers ?? []) watch();
  }
}

function absolute(address: string): string {
  try {
    return new URL(address, document.baseURI).href;
  } catch {
    return address;
  }
}

declare global {
  interface HTMLElementEventMap {
    'mobility-select': MobilitySelectEvent;
  }
}
