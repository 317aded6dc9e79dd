import type { ReactiveControllerHost } from 'lit';
import { HashState } from '../../ui/hash-state.js';
import { fromLink, toLink } from './list-link.js';
import type { ListState } from './list-state.js';

/** The list's state in the fragment of the page's address; loaded where an element asks for it. */
export class ListLink {
  #state: HashState;

  constructor(host: ReactiveControllerHost & { readonly hash: boolean }, onChange: (list: ListState) => void) {
    this.#state = new HashState(host, 'charter', (link) => onChange(fromLink(link)));
    const link = this.#state.read();
    if (link !== '') onChange(fromLink(link));
  }

  write(list: ListState): void {
    this.#state.write(toLink(list));
  }
}
