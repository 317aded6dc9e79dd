import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';

/** From here on filters help more than they take space. */
const FILTERS_FROM = 8;

export interface Tools {
  readonly total: number;
  /** The fields of the filter, once they were asked for. */
  readonly fields: TemplateResult | undefined;
  readonly onFilter: () => void;
  /** What is on view; undefined where there is no choice. */
  readonly view: 'list' | 'grid' | undefined;
  readonly onView: () => void;
}

/** The filters behind a disclosure, and the change between list and grid. */
export function toolbar({ total, fields, onFilter, view, onView }: Tools): TemplateResult {
  return html`<div class="tools no-print" part="filter">
    ${
      total < FILTERS_FROM
        ? nothing
        : html`<details @toggle=${onFilter}>
            <summary>${msg('Filter', { id: 'timeline.filter' })}</summary>
            ${fields}
          </details>`
    }
    ${
      view
        ? html`<button class="button switch" type="button" @click=${onView}>
            ${
              view === 'grid'
                ? msg('Show as list', { id: 'timeline.view.list' })
                : msg('Show as grid', { id: 'timeline.view.grid' })
            }
          </button>`
        : nothing
    }
  </div>`;
}
