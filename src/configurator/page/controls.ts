import { html, type TemplateResult } from 'lit';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly lang?: string;
}

/** A list to choose from; the label stands above it. */
export function selectControl(
  label: string,
  options: readonly Option[],
  chosen: string,
  onChoose: (value: string) => void,
): TemplateResult {
  return html`<label class="field">
    <span>${label}</span>
    <select @change=${(event: Event) => onChoose((event.target as HTMLSelectElement).value)}>
      ${options.map(
        ({ value, label: text, lang }) =>
          html`<option value=${value} lang=${lang ?? ''} ?selected=${value === chosen} .selected=${value === chosen}>
            ${text}
          </option>`,
      )}
    </select>
  </label>`;
}

/** One of several, all in sight. */
export function radioControl(
  name: string,
  legend: string,
  options: readonly Option[],
  chosen: string,
  onChoose: (value: string) => void,
): TemplateResult {
  return html`<fieldset>
    <legend>${legend}</legend>
    ${options.map(
      ({ value, label }) =>
        html`<label class="option">
          <input
            type="radio"
            name=${name}
            value=${value}
            .checked=${value === chosen}
            @change=${() => onChoose(value)}
          />
          <span>${label}</span>
        </label>`,
    )}
  </fieldset>`;
}

/** A line to type into; the value counts once it is left. */
export function textControl(
  label: string,
  value: string,
  onChange: (value: string) => void,
  { type = 'text', hint = '' }: { readonly type?: 'text' | 'url' | 'number' | 'date'; readonly hint?: string } = {},
): TemplateResult {
  return html`<label class="field">
    <span>${label}</span>
    ${hint && html`<small>${hint}</small>`}
    <input
      type=${type}
      .value=${value}
      @change=${(event: Event) => onChange((event.target as HTMLInputElement).value.trim())}
    />
  </label>`;
}

/** On or off. */
export function checkControl(label: string, checked: boolean, onChange: (checked: boolean) => void): TemplateResult {
  return html`<label class="option">
    <input
      type="checkbox"
      .checked=${checked}
      @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked)}
    />
    <span>${label}</span>
  </label>`;
}
