import type { ReactiveControllerHost } from 'lit';
import type { Network } from '../../model/network.js';
import type { SelectionController } from '../../ui/selection.js';
import type { FacetName } from './event-facets.js';
import { partnerOf } from './event-index.js';

/** What the visitor chose to see. The partner is chosen for all widgets of the feed, in any of them. */
export class VisitorChoices {
  #host: ReactiveControllerHost;
  #selection: SelectionController;
  #kind = '';
  #year = '';
  #last = '';

  constructor(host: ReactiveControllerHost, selection: SelectionController) {
    this.#host = host;
    this.#selection = selection;
  }

  of(network: Network): Record<FacetName, string> {
    const { partner = '' } = this.#selection.value;
    return { kind: this.#kind, partner: partnerOf(network, partner) ?? '', year: this.#year };
  }

  isActive(network: Network): boolean {
    return Object.values(this.of(network)).some((value) => value !== '');
  }

  /** Whether they are others than when this was asked last. */
  haveChanged(network: Network): boolean {
    const before = this.#last;
    this.#last = Object.values(this.of(network)).join('\n');
    return this.#last !== before;
  }

  choose(name: FacetName, value: string): void {
    if (name === 'kind') this.#kind = value;
    else if (name === 'year') this.#year = value;
    else this.#selection.select({ partner: value || undefined });
    this.#host.requestUpdate();
  }

  clear(): void {
    this.#kind = '';
    this.choose('year', '');
    if (this.#selection.value.partner !== undefined) this.choose('partner', '');
  }
}
