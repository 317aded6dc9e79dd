import { html, nothing, type TemplateResult } from 'lit';
import type { Actions, PageState } from './page-state.js';

/** Text to take along: it can be scrolled and selected with the keyboard, and copied with a button. */
export function copyBox(
  name: string,
  label: string,
  text: string,
  { copied, texts }: PageState,
  { copy }: Actions,
  lang?: string,
): TemplateResult {
  const outcome = copied?.name === name ? (copied.worked ? texts.copied : texts.copyFailed) : '';
  return html`<div class="copy-box">
    <div class="copy-head">
      <h4 id="copy-${name}">${label}</h4>
      <button type="button" aria-describedby="copy-${name}" @click=${() => copy(name, text)}>${texts.copy}</button>
      <span role="status">${outcome}</span>
    </div>
    <pre
      class=${lang ? 'prose' : nothing}
      tabindex="0"
      role="region"
      aria-labelledby="copy-${name}"
      lang=${lang ?? nothing}
    ><code>${text}</code></pre>
  </div>`;
}
