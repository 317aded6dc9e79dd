import { html, nothing, type TemplateResult } from 'lit';
import type { Actions, PageState } from './page-state.js';

/** Reads the source text of a finished page and says what the website's editor left of the lines. */
export function doctorView({ texts, examined }: PageState, { examine }: Actions): TemplateResult {
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const { markup } = (event.target as HTMLFormElement).elements as unknown as { markup: HTMLTextAreaElement };
    examine(markup.value);
  };
  return html`<section aria-labelledby="doctor">
    <h2 id="doctor">${texts.doctor}</h2>
    <p>${texts.doctorHint}</p>
    <form @submit=${onSubmit}>
      <label class="field">
        <span>${texts.doctorLabel}</span>
        <textarea name="markup" rows="6" spellcheck="false"></textarea>
      </label>
      <button>${texts.examine}</button>
    </form>
    <div role="status">
      ${
        examined
          ? html`<ul>
              ${examined.findings.map((finding) => html`<li>${texts.findings[finding]}</li>`)}
              ${examined.next ? html`<li>${texts.tryNext} ${texts.ways[examined.next]}</li>` : nothing}
            </ul>`
          : nothing
      }
    </div>
  </section>`;
}
