import { html, nothing, type TemplateResult } from 'lit';

export interface Disclosure {
  readonly summary: string | TemplateResult;
  /** What it is about where many stand below each other: only said. */
  readonly about?: string | TemplateResult;
  readonly content: unknown;
  readonly open?: boolean;
}

/** A native disclosure. Its content is in the page, so that the browser's search finds it. */
export function disclosure({ summary, about, content, open = false }: Disclosure): TemplateResult {
  return html`<details ?open=${open}>
    <summary>
      ${summary}${about === undefined ? nothing : html`<span class="visually-hidden">: ${about}</span>`}
    </summary>
    ${content}
  </details>`;
}
