import { html, type TemplateResult } from 'lit';

export interface SelectField {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly selected: string;
  readonly onSelect: (value: string) => void;
}

/** A labelled native select. */
export function selectField({ label, options, selected, onSelect }: SelectField): TemplateResult {
  return html`<label class="field">
    <span class="label">${label}</span>
    <select class="input" @change=${(event: Event) => onSelect((event.target as HTMLSelectElement).value)}>
      ${options.map((option) => html`<option value=${option.value} .selected=${option.value === selected}>${option.label}</option>`)}
    </select>
  </label>`;
}
