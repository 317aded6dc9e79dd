import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { collator } from '../../localization/format.js';
import type { FacetCount } from '../../model/facets.js';
import { disclosure } from '../../ui/disclosure.js';
import { facetField } from '../../ui/facet-field.js';
import { searchField } from '../../ui/search-field.js';
import type { ListState } from './list-state.js';
import { valueName } from './mobility-charter-signatories-value-names.js';
import type { Found } from './signature-index.js';

export interface Filters {
  readonly list: ListState;
  readonly facets: Found['facets'];
  /** Whether a visitor sees more than search and country from the start. */
  readonly isOpen: boolean;
  readonly onChange: (change: Partial<ListState>) => void;
}

/** Search and country first; what few visitors ask for stands behind a disclosure. */
export function listFilters({ list, facets, isOpen, onChange }: Filters): TemplateResult {
  const field = (name: string, label: string, all = msg('All', { id: 'charter.filter.all' })) =>
    facetField({
      name,
      label,
      all,
      counts: inOrder(name, facets.get(name) ?? []),
      labelOf: (value) => capitalized(valueName(name, value)),
      selected: list.choices[name] ?? '',
      onSelect: (value) => onChange({ choices: { ...list.choices, [name]: value } }),
      mostChips: 0,
    });
  const more = [
    field('type', msg('Type', { id: 'charter.filter.type' })),
    field('year', msg('Year', { id: 'charter.filter.year' })),
    field('via', msg('Way of signing', { id: 'charter.filter.via' })),
    field('verified', msg('Verification', { id: 'charter.filter.verified' })),
  ].filter((one) => one !== nothing);
  return html`<div class="filters no-print" part="filter">
    ${searchField({
      label: msg('Search by name or place', { id: 'charter.search' }),
      query: list.query,
      onSearch: (query) => onChange({ query }),
    })}
    ${field('country', msg('Country', { id: 'charter.country' }), msg('All countries', { id: 'charter.countries.all' }))}
    ${
      more.length === 0
        ? nothing
        : disclosure({
            summary: msg('More filters', { id: 'charter.moreFilters' }),
            content: html`<div class="filters">${more}</div>`,
            open: isOpen,
          })
    }
  </div>`;
}

/** Years from the newest on, everything else by name. */
function inOrder(facet: string, counts: readonly FacetCount[]): FacetCount[] {
  const { compare } = collator();
  return [...counts].sort((a, b) =>
    facet === 'year' ? compare(b.value, a.value) : compare(valueName(facet, a.value), valueName(facet, b.value)),
  );
}

/** Names that stand inside a sentence elsewhere. */
function capitalized(name: string): string {
  return name.charAt(0).toLocaleUpperCase() + name.slice(1);
}
