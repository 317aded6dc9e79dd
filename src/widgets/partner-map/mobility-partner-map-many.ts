/** What a network of many partners needs: search, a filter by country, clusters, a list that grows. Loaded on demand. */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { collator, formatCountry, formatNumber } from '../../localization/format.js';
import { plural } from '../../localization/plural.js';
import { facetField } from '../../ui/facet-field.js';
import { fieldStyles } from '../../ui/fields.styles.js';
import { searchField } from '../../ui/search-field.js';
import { ShowMore } from '../../ui/show-more.js';
import { CLUSTER_DISTANCE, type Cluster, clusterMarkers, type ClusterPoint } from './cluster.js';
import { filterPartners } from './filter-partners.js';
import { clusterButton, clusterSign } from './mobility-partner-map-clusters.js';
import { manyStyles } from './mobility-partner-map-many.styles.js';
import { countryName } from './mobility-partner-map-texts.js';
import type { PartnerView } from './partner-view.js';

export const styles = [fieldStyles, manyStyles];

/** Rows of the list at first, and with every press. */
const STEP = 10;

interface Parts {
  readonly zoom?: { readonly partsAll: (points: readonly ClusterPoint[]) => boolean } | undefined;
}

/** What the visitor looks for, and the list that comes of it. */
export class ManyPartners {
  readonly rows: ShowMore;
  readonly clusterButton = clusterButton;
  readonly clusterSign = clusterSign;

  #host: ReactiveControllerHost;
  #parts: Parts;
  #query = '';
  #country = '';
  #all: readonly PartnerView[] = [];
  #found: readonly PartnerView[] | undefined;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }, parts: Parts) {
    this.#host = host;
    this.#parts = parts;
    this.rows = new ShowMore(host, STEP);
  }

  /** Those that the visitor looks for; the same array until the visitor looks for others. */
  filter(all: readonly PartnerView[]): readonly PartnerView[] {
    if (all !== this.#all) this.#found = undefined;
    this.#all = all;
    this.#found ??= filterPartners(all, { query: this.#query, country: this.#country }, formatCountry);
    return this.#found;
  }

  readonly cluster = (points: readonly ClusterPoint[], scale: number): Cluster[] =>
    clusterMarkers(points, this.#parts.zoom?.partsAll(points) ? 0 : CLUSTER_DISTANCE / scale);

  renderFilter(all: readonly PartnerView[]): TemplateResult {
    const found = this.filter(all);
    const isFiltered = found !== all;
    return html`<div class="filters no-print" part="filters">
      <div class="fields">
        ${searchField({
          label: msg('Search by name or place', { id: 'map.search' }),
          query: this.#query,
          onSearch: (query) => this.#look(query, this.#country),
        })}
        ${facetField({
          name: 'country',
          label: msg('Country', { id: 'map.country' }),
          all: msg('All countries', { id: 'map.country.all' }),
          counts: countriesIn(all),
          labelOf: countryName,
          selected: this.#country,
          onSelect: (country) => this.#look(this.#query, country),
        })}
      </div>
      <p class="secondary" role="status">${isFiltered ? countFound(found.length, all.length) : nothing}</p>
      ${found.length === 0 ? this.#renderReset() : nothing}
    </div>`;
  }

  renderMore(partners: readonly PartnerView[]): TemplateResult | typeof nothing {
    return this.rows.button(partners.length, (next, left) =>
      msg(str`Show ${formatNumber(next)} more of ${formatNumber(left)}`, { id: 'map.more' }),
    );
  }

  #renderReset(): TemplateResult {
    return html`<button class="button" type="button" @click=${() => this.#look('', '')}>
      ${msg('Show all partners', { id: 'map.search.reset' })}
    </button>`;
  }

  #look(query: string, country: string): void {
    [this.#query, this.#country, this.#found] = [query, country, undefined];
    this.rows.reset();
    this.#host.requestUpdate();
  }
}

function countriesIn(partners: readonly PartnerView[]) {
  const counts = new Map<string, number>();
  for (const { organization } of partners) {
    const code = organization.address.addressCountry;
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const { compare } = collator();
  return [...counts]
    .map(([value, count]) => ({ value, count, name: formatCountry(value) }))
    .sort((a, b) => compare(a.name, b.name));
}

function countFound(count: number, all: number): string {
  const [n, total] = [formatNumber(count), formatNumber(all)];
  return plural(all, {
    zero: () => msg(str`${n} of ${total} partners`, { id: 'map.found.zero' }),
    one: () => msg(str`${n} of ${total} partner`, { id: 'map.found.one' }),
    many: () => msg(str`${n} of ${total} partners`, { id: 'map.found.many' }),
    other: () => msg(str`${n} of ${total} partners`, { id: 'map.found.other' }),
  });
}
