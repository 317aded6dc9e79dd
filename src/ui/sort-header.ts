import { html, nothing, type TemplateResult } from 'lit';

export type SortDirection = 'ascending' | 'descending';

export interface SortHeader {
  readonly label: string;
  /** Of the column by which the table is sorted now. */
  readonly direction?: SortDirection | undefined;
  /** Of the first press: the newest day first, for one. */
  readonly first?: SortDirection;
  readonly onSort: (direction: SortDirection) => void;
}

/** A column header that sorts; pressed again, it turns the order round. `sortStyles` belong to it. */
export function sortHeader({ label, direction, first = 'ascending', onSort }: SortHeader): TemplateResult {
  const turned = direction === 'ascending' ? 'descending' : 'ascending';
  return html`<th scope="col" role="columnheader" aria-sort=${direction ?? nothing}>
    <button class="sort" type="button" @click=${() => onSort(direction ? turned : first)}>${label}</button>
  </th>`;
}
