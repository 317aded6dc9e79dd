import { html, nothing, type TemplateResult } from 'lit';

const DEFAULT_LEVEL = 2;

/** A level that HTML has: beyond 6 stays at 6, and what is no level at all becomes 2. */
export function toHeadingLevel(level: number): number {
  return Number.isInteger(level) && level >= 1 ? Math.min(level, 6) : DEFAULT_LEVEL;
}

/** A real heading of a level that is known at run time only; levels beyond 6 stay at 6. One with an id can take the focus. */
export function heading(level: number, content: unknown, classes: string, id?: string): TemplateResult {
  const anchor = id ?? nothing;
  const tabIndex = id === undefined ? nothing : -1;
  switch (toHeadingLevel(level)) {
    case 1:
      return html`<h1 class=${classes} id=${anchor} tabindex=${tabIndex}>${content}</h1>`;
    case 3:
      return html`<h3 class=${classes} id=${anchor} tabindex=${tabIndex}>${content}</h3>`;
    case 4:
      return html`<h4 class=${classes} id=${anchor} tabindex=${tabIndex}>${content}</h4>`;
    case 5:
      return html`<h5 class=${classes} id=${anchor} tabindex=${tabIndex}>${content}</h5>`;
    case 6:
      return html`<h6 class=${classes} id=${anchor} tabindex=${tabIndex}>${content}</h6>`;
    default:
      return html`<h2 class=${classes} id=${anchor} tabindex=${tabIndex}>${content}</h2>`;
  }
}
