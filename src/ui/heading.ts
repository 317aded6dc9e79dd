import { html, nothing, type TemplateResult } from 'lit';

/** A real heading of a level that is known at run time only; levels beyond 6 stay at 6. One with an id can take the focus. */
export function heading(level: number, content: unknown, classes: string, id?: string): TemplateResult {
  switch (Math.min(6, Math.max(1, Math.round(level) || 2))) {
    case 1:
      return html`<h1 class=${classes} id=${id ?? nothing} tabindex=${id ? -1 : nothing}>${content}</h1>`;
    case 2:
      return html`<h2 class=${classes} id=${id ?? nothing} tabindex=${id ? -1 : nothing}>${content}</h2>`;
    case 3:
      return html`<h3 class=${classes} id=${id ?? nothing} tabindex=${id ? -1 : nothing}>${content}</h3>`;
    case 4:
      return html`<h4 class=${classes} id=${id ?? nothing} tabindex=${id ? -1 : nothing}>${content}</h4>`;
    case 5:
      return html`<h5 class=${classes} id=${id ?? nothing} tabindex=${id ? -1 : nothing}>${content}</h5>`;
    default:
      return html`<h6 class=${classes} id=${id ?? nothing} tabindex=${id ? -1 : nothing}>${content}</h6>`;
  }
}
