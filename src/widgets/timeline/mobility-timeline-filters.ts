import { html, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { eventTypeName } from '../../localization/event-names.js';
import { collator, formatNumber } from '../../localization/format.js';
import type { EventType, Network } from '../../model/network.js';
import { facetField } from '../../ui/facet-field.js';
import { countEvents, type FacetName, schoolYearName } from './event-facets.js';
import { EVENT_KINDS } from './event-rows.js';
import { partnerNames } from './mobility-timeline-partner-names.js';

export interface Filters {
  readonly network: Network;
  readonly choices: Readonly<Record<FacetName, string>>;
  readonly onChoose: (name: FacetName, value: string) => void;
  /** After a choice was taken back by its own button. */
  readonly onRemove: () => void;
}

/** Kind, partner and school year, each with how many events it would leave. */
export function filterFields({ network, choices, onChoose }: Filters): TemplateResult {
  const partners = partnerNames(network);
  const field = (name: FacetName, label: string, all: string, compare: (a: string, b: string) => number): unknown =>
    facetField({
      name,
      label,
      all,
      counts: countEvents(network, choices, name).sort((a, b) => compare(a.value, b.value)),
      labelOf: (value) => labelOf(name, value, partners),
      selected: choices[name],
      onSelect: (value) => onChoose(name, value),
    });
  return html`<div class="fields">
    ${field(
      'kind',
      msg('Kind', { id: 'timeline.kind' }),
      msg('All kinds', { id: 'timeline.kind.all' }),
      (a, b) => EVENT_KINDS.indexOf(a as EventType) - EVENT_KINDS.indexOf(b as EventType),
    )}
    ${field(
      'partner',
      msg('Partner', { id: 'timeline.partner' }),
      msg('All partners', { id: 'timeline.partner.all' }),
      (a, b) => collator().compare(partners.get(a) ?? a, partners.get(b) ?? b),
    )}
    ${field(
      'year',
      msg('School year', { id: 'timeline.year' }),
      msg('All years', { id: 'timeline.year.all' }),
      (a, b) => Number(a) - Number(b),
    )}
  </div>`;
}

/** What is chosen, to be seen and taken back even where the fields are closed. */
export function chosenFilters({ network, choices, onChoose, onRemove }: Filters): TemplateResult[] {
  const remove = (name: FacetName): void => {
    onChoose(name, '');
    onRemove();
  };
  const chosen = (Object.entries(choices) as [FacetName, string][]).filter(([, value]) => value !== '');
  const partners = partnerNames(network);
  return chosen.map(
    ([name, value]) =>
      html`<button class="chip chosen no-print" type="button" @click=${() => remove(name)}>
        ${labelOf(name, value, partners)} <span aria-hidden="true">×</span
        ><span class="visually-hidden">: ${msg('remove filter', { id: 'timeline.filter.remove' })}</span>
      </button>`,
  );
}

/** Said where the choices leave nothing. */
export function noneFound(onShowAll: () => void): TemplateResult {
  return html`<div class="empty" part="empty">
    <p>${msg('No dates fit this choice.', { id: 'timeline.none' })}</p>
    <button class="button" type="button" @click=${onShowAll}>${msg('Show all dates', { id: 'timeline.all' })}</button>
  </div>`;
}

/** How many are left, said when it changes. */
export function countText(shown: number, total: number): string {
  return msg(str`Showing ${formatNumber(shown)} of ${formatNumber(total)}`, { id: 'timeline.count' });
}

function labelOf(name: FacetName, value: string, partners: ReadonlyMap<string, string>): string {
  if (name === 'kind') return eventTypeName(value as EventType);
  return name === 'year' ? schoolYearName(value) : (partners.get(value) ?? value);
}
