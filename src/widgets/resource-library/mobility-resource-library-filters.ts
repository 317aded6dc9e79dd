import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { collator } from '../../localization/format.js';
import { type Choices, countFacet, type FacetCount, type Facets, fits } from '../../model/facets.js';
import type { Language } from '../../model/language.js';
import type { Network, Resource } from '../../model/network.js';
import { chipStyles } from '../../ui/chips.styles.js';
import { facetField } from '../../ui/facet-field.js';
import { fieldStyles } from '../../ui/fields.styles.js';
import { HashState } from '../../ui/hash-state.js';
import { searchField } from '../../ui/search-field.js';
import { documentFacets, FACET_NAMES, type FacetName } from './document-facets.js';
import { formatChoices, parseChoices } from './library-hash.js';
import { allFiles } from './mobility-resource-library-all-files.js';
import { countShown, dropLabel, facetLabels } from './mobility-resource-library-filter-labels.js';
import { styles } from './mobility-resource-library-filters.styles.js';
import { valueNamer } from './mobility-resource-library-names.js';
import { findsWords, type Row, toRows } from './library-rows.js';
import { findWidenings, isNarrowed } from './widen.js';

export interface FilterHost extends ReactiveControllerHost {
  readonly hash: boolean;
  readonly renderRoot: ParentNode;
}

/** These two stay in sight, the others are behind a disclosure. */
const FIRST: readonly FacetName[] = ['type', 'language'];
const OTHERS = FACET_NAMES.filter((name) => !FIRST.includes(name));

/** The looks of what this part renders, for the element to adopt. */
export const filterStyles = [chipStyles, fieldStyles, styles];

/** Search and filters of a library that is too long to be seen at a glance. */
export class LibraryFilters {
  #host: FilterHost;
  #onChange: () => void;
  #hash: HashState;
  #choices: Choices;
  #network: Network | undefined;
  #language: Language | undefined;
  #rows: readonly Row[] = [];
  #facets: Facets<Row> = {};

  /** @param onChange - Told after every choice, before the next render. */
  constructor(host: FilterHost, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    this.#hash = new HashState(host, 'library', (text) => this.#show(parseChoices(text)));
    this.#choices = parseChoices(this.#hash.read());
  }

  /** What another feed knows nothing of is forgotten. */
  reset(): void {
    this.#choices = parseChoices(this.#hash.read());
  }

  /** The documents that fit, in the feed's order. */
  find(network: Network, language: Language): Resource[] {
    if (network !== this.#network || language !== this.#language) this.#rows = toRows(network, language);
    this.#network = network;
    this.#language = language;
    this.#facets = { ...documentFacets(network), search: findsWords(this.#choices.search ?? '') };
    return this.#rows.filter((row) => fits(row, this.#facets, this.#choices)).map(({ resource }) => resource);
  }

  /** The fields, and what they leave; call `find` before. */
  render(network: Network, found: readonly Resource[]): TemplateResult {
    const { language } = this.#choices;
    return html`<div class="filters no-print" part="filters">
        <div class="fields">
          ${searchField({
            label: msg('Search', { id: 'library.search' }),
            query: this.#choices.search ?? '',
            onSearch: (query) => this.#choose('search', query),
          })}
          ${FIRST.map((name) => this.#renderFacet(name, network))}
        </div>
        ${this.#renderOthers(network)}
      </div>
      ${this.#renderResult(found)} ${found.length === 0 ? this.#renderNothing(network) : nothing}
      ${language ? allFiles(found, language, network) : nothing}`;
  }

  #renderOthers(network: Network): TemplateResult | typeof nothing {
    const fields = OTHERS.map((name) => this.#renderFacet(name, network));
    if (fields.every((field) => field === nothing)) return nothing;
    return html`<details ?open=${OTHERS.some((name) => this.#choices[name])}>
      <summary>${msg('More filters', { id: 'library.more-filters' })}</summary>
      <div class="fields">${fields}</div>
    </details>`;
  }

  #renderFacet(name: FacetName, network: Network): unknown {
    const labelOf = valueNamer(name, network);
    return facetField({
      ...facetLabels(name),
      name,
      counts: inOrder(name, countFacet(this.#rows, this.#facets, this.#choices, name), labelOf),
      labelOf,
      selected: this.#choices[name] ?? '',
      onSelect: (value) => this.#choose(name, value),
    });
  }

  /** The count stays in the page, or nobody would be told that it changed. */
  #renderResult({ length }: readonly Resource[]): TemplateResult {
    const narrowed = isNarrowed(this.#choices);
    return html`<div class="result ${narrowed ? 'no-print' : 'visually-hidden'}">
      <p role="status">${countShown(length)}</p>
      ${
        narrowed
          ? html`<button class="button quiet" type="button" part="clear" @click=${() => this.#drop()}>
              ${msg('Show everything', { id: 'library.clear' })}
            </button>`
          : nothing
      }
    </div>`;
  }

  /** A result without documents says which choice to drop. */
  #renderNothing(network: Network): TemplateResult {
    return html`<div class="empty" part="empty">
      <p>${msg('No document fits all of your choices.', { id: 'library.none' })}</p>
      <ul class="actions">
        ${findWidenings(this.#rows, this.#facets, this.#choices).map(
          ({ name, value, count }) =>
            html`<li>
              <button class="button" type="button" @click=${() => this.#drop(name)}>
                ${dropLabel(valueNamer(name, network)(value), count)}
              </button>
            </li>`,
        )}
      </ul>
    </div>`;
  }

  #choose(name: string, value: string): void {
    this.#show({ ...this.#choices, [name]: value });
    this.#hash.write(formatChoices(this.#choices));
  }

  /** Takes one choice back, or all of them; the button is gone then, so the first document takes the focus. */
  #drop(name?: string): void {
    this.#show(name === undefined ? {} : { ...this.#choices, [name]: '' });
    this.#hash.write(formatChoices(this.#choices));
    void this.#focusFirst();
  }

  #show(choices: Choices): void {
    this.#choices = choices;
    this.#onChange();
    this.#host.requestUpdate();
  }

  async #focusFirst(): Promise<void> {
    await this.#host.updateComplete;
    const row = this.#host.renderRoot.querySelector<HTMLElement>('[data-row]');
    row?.setAttribute('tabindex', '-1');
    row?.focus();
  }
}

/** Kinds and audiences stand in the feed's order, what has a name in the order of names. */
function inOrder(name: FacetName, counts: FacetCount[], labelOf: (value: string) => string): FacetCount[] {
  if (name === 'type' || name === 'audience') return counts;
  const { compare } = collator();
  return counts.sort((a, b) => compare(labelOf(a.value), labelOf(b.value)));
}
