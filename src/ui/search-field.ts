import { html, type TemplateResult } from 'lit';

export interface SearchField {
  readonly label: string;
  readonly query: string;
  readonly onSearch: (query: string) => void;
}

/** A labelled search box that answers to every letter. */
export function searchField({ label, query, onSearch }: SearchField): TemplateResult {
  return html`<label class="field search">
    <span class="label">${label}</span>
    <input
      class="input"
      type="search"
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      enterkeyhint="search"
      .value=${query}
      @input=${(event: Event) => onSearch((event.target as HTMLInputElement).value)}
    />
  </label>`;
}
