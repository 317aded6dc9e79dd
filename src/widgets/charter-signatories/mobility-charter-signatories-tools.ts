import { adoptStyles, html, type LitElement, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { msg, str } from '@lit/localize';
import { currentLocale, withLocale } from '../../localization/element-locale.js';
import { collator, formatNumber } from '../../localization/format.js';
import type { Language } from '../../model/language.js';
import type { Network } from '../../model/network.js';
import { fieldStyles } from '../../ui/fields.styles.js';
import { localizedString } from '../../ui/localized-text.js';
import { SelectionController } from '../../ui/selection.js';
import { shortTasks } from '../../ui/short-tasks.js';
import { ShowMore } from '../../ui/show-more.js';
import { sortStyles } from '../../ui/sort.styles.js';
import type { Entry } from './entry.js';
import { isNarrowed, type ListState, START } from './list-state.js';
import { listFilters } from './mobility-charter-signatories-filters.js';
import type { ListLink } from './mobility-charter-signatories-link.js';
import { orderHeader, saySorted } from './mobility-charter-signatories-order.js';
import { toolStyles } from './mobility-charter-signatories-tools.styles.js';
import { entriesOf, type ListView, sayList, STEP } from './mobility-charter-signatories-view.js';
import { SignatureIndex } from './signature-index.js';

type Host = LitElement & { readonly feed: string; readonly hash: boolean };

/** What a visitor does with the list: search, filter, sort, see more, take it along. Loaded when the list stands. */
export class ListTools {
  #host: Host;
  #list = START;
  #more: ShowMore;
  #selection: SelectionController;
  #link: ListLink | undefined;
  #index: SignatureIndex | undefined;
  #hasOpenFilters = false;

  constructor(host: Host) {
    this.#host = host;
    this.#more = new ShowMore(host, STEP);
    this.#selection = new SelectionController(host);
    const { elementStyles } = host.constructor as typeof LitElement;
    adoptStyles(host.renderRoot as ShadowRoot, [...elementStyles, fieldStyles, sortStyles, toolStyles]);
  }

  view(network: Network): ListView {
    const list = this.#list;
    const index = this.#indexOf(network);
    const { entries, facets } = index.find(list);
    this.#hasOpenFilters ||= Object.entries(list.choices).some(([name, value]) => name !== 'country' && value !== '');
    return {
      filters: listFilters({ list, facets, isOpen: this.#hasOpenFilters, onChange: this.#onChange }),
      status: sayList(entries, saySorted(list)),
      entries: index.sort(entries, list, this.#more.limit),
      total: entries.length,
      caption: saySorted(list),
      header: (key, label) => orderHeader(key, label, list, this.#onChange),
      selected: this.#selection.value.partner,
      mapLink: this.#selection.isShown('partner') ? this.#mapLink : undefined,
      // "Show all" adds rows frame by frame: those that stand already are not looked at again.
      keep: (parts, render) => guard([...parts], render),
      foot: this.#renderFoot(entries.length, network),
    };
  }

  /** Keeps the state in the page's address, and takes it from there. */
  async followLink(): Promise<void> {
    const { ListLink } = await import('./mobility-charter-signatories-link.js');
    this.#link ??= new ListLink(this.#host, this.#onChange);
  }

  writeLink(): void {
    this.#link?.write(this.#list);
  }

  /** Made anew for another network or language. */
  #indexOf(network: Network): SignatureIndex {
    const entries = entriesOf(network);
    if (this.#index?.entries === entries) return this.#index;
    const townOf = ({ signatory }: Entry): string => localizedString(signatory.town, network);
    const locale = currentLocale();
    const index = new SignatureIndex(entries, collator().compare, (entry) => withLocale(locale, () => townOf(entry)));
    this.#index = index;
    void index.prepare(shortTasks());
    return index;
  }

  #mapLink = ({ signatory, name }: Entry, isSelected: boolean): TemplateResult =>
    html`<button
      class="to-map no-print"
      type="button"
      aria-pressed=${isSelected ? 'true' : 'false'}
      @click=${() => this.#selection.show('partner', signatory.organization)}
    >
      ${msg('Show on the map', { id: 'charter.showOnMap' })}<span class="visually-hidden">: ${name}</span>
    </button>`;

  #renderFoot(total: number, network: Network): TemplateResult {
    return html`${total === 0 ? this.#renderNothingFound() : this.#renderMore(total)}
      <div class="actions no-print" part="export">
        ${isNarrowed(this.#list) ? this.#renderShowAll() : nothing}
        ${total === 0 ? nothing : (['csv', 'json'] as const).map((format) => this.#renderExport(format, network))}
      </div>`;
  }

  #renderNothingFound(): TemplateResult {
    return html`<p class="empty">
      ${msg('No signature matches. Try fewer letters or other filters.', { id: 'charter.nothing' })}
    </p>`;
  }

  #renderMore(total: number): TemplateResult | typeof nothing {
    return this.#more.button(
      total,
      (next, left) => {
        const [more, all] = [formatNumber(next), formatNumber(left)];
        return msg(str`Show ${more} more of ${all}`, { id: 'charter.more' });
      },
      (all) => {
        const n = formatNumber(all);
        return msg(str`Show all ${n}`, { id: 'charter.all' });
      },
    );
  }

  #renderShowAll(): TemplateResult {
    return html`<button class="button" type="button" @click=${() => this.#onShowAll()}>
      ${msg('Show all signatures', { id: 'charter.showAll' })}
    </button>`;
  }

  #renderExport(format: 'csv' | 'json', network: Network): TemplateResult {
    const name = format.toUpperCase();
    const locale = currentLocale();
    return html`<button class="button quiet" type="button" @click=${() => this.#onExport(format, network, locale)}>
      ${msg(str`Download the list (${name})`, { id: 'charter.export' })}
    </button>`;
  }

  #onChange = (change: Partial<ListState>): void => {
    this.#list = { ...this.#list, ...change };
    this.#more.reset();
    this.#host.requestUpdate();
  };

  #onShowAll(): void {
    this.#onChange({ query: '', choices: {} });
    // The button goes away with what it undoes.
    this.#host.renderRoot.querySelector<HTMLElement>('input')?.focus();
  }

  async #onExport(format: 'csv' | 'json', network: Network, locale: Language): Promise<void> {
    const { exportSignatures } = await import('./mobility-charter-signatories-export.js');
    withLocale(locale, () => {
      const index = this.#indexOf(network);
      exportSignatures(format, index.sort(index.find(this.#list).entries, this.#list, Infinity), network);
    });
  }
}
