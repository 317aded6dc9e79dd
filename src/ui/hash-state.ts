import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * A value in the fragment of the page's address, `#timeline=mobility-2&map=faro`, for links that open a widget as its
 * sender saw it. Nothing is read or written unless the host says so: the fragment belongs to the page.
 */
export class HashState implements ReactiveController {
  #host: ReactiveControllerHost & { readonly hash: boolean };
  #key: string;
  #onChange: (value: string) => void;
  #listen = (): void => {
    if (this.#host.hash) this.#onChange(this.read());
  };

  /**
   * @param key - Names the value in the fragment.
   * @param onChange - Told when a link or the browser's Back button changed it.
   */
  constructor(
    host: ReactiveControllerHost & { readonly hash: boolean },
    key: string,
    onChange: (value: string) => void,
  ) {
    this.#host = host;
    this.#key = key;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#listen);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#listen);
  }

  /** Empty where there is none. */
  read(): string {
    return this.#host.hash ? (parse().get(this.#key) ?? '') : '';
  }

  /** An empty value takes it out. No entry is added to the browser's history. */
  write(value: string): void {
    if (!this.#host.hash || value === this.read() || isRoute(location.hash)) return;
    const values = parse();
    if (value === '') values.delete(this.#key);
    else values.set(this.#key, value);
    // The whole address: a page's `<base>` would turn a fragment alone into another page.
    const address = new URL(location.href);
    address.hash = values.toString();
    try {
      history.replaceState(history.state, '', address);
    } catch {
      // A frame with an opaque origin has no address of its own, and Safari refuses more than 100 changes in 30 seconds.
    }
  }
}

/** A page that finds its views by the fragment, `#/staff?sort=name`, keeps it for itself. */
function isRoute(hash: string): boolean {
  return /^#[/!]/.test(hash);
}

/** The page's own fragment, `#contact`, is no value of ours. */
function parse(): URLSearchParams {
  const { hash } = location;
  return new URLSearchParams(hash.includes('=') && !isRoute(hash) ? hash.slice(1) : '');
}
