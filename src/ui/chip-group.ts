import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../localization/format.js';

export interface Chip {
  readonly value: string;
  readonly label: string | TemplateResult;
  readonly count?: number;
}

export interface ChipGroup {
  /** Names the group, and its radios within the widget. */
  readonly name: string;
  readonly legend: string;
  readonly chips: readonly Chip[];
  readonly selected: string;
  readonly onSelect: (value: string) => void;
}

/** One choice out of few, as native radios. */
export function chipGroup({ name, legend, chips, selected, onSelect }: ChipGroup): TemplateResult {
  return html`<fieldset class="chips no-print" part="filter">
    <legend>${legend}</legend>
    ${chips.map(
      ({ value, label, count }) =>
        html`<label class="chip">
          <input
            type="radio"
            name=${name}
            value=${value}
            .checked=${value === selected}
            @change=${() => onSelect(value)}
          />
          <span>${label}</span
          >${count === undefined ? nothing : html` <span class="count">${formatNumber(count)}</span>`}
        </label>`,
    )}
  </fieldset>`;
}
