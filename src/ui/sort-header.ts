import { html, nothing, type TemplateResult } from 'lit';

export type SortDirection = 'ascending' | 'descending';

export interface SortHeader {
  readonly label: string;
  /** Of the column by which the table is sorted now. */
  readonly direction?: SortDirection | undefined;
  readonly onSort: (direction: SortDirection) => void;
}

/** A column header that sorts; pressed again, it turns the order round. */
export function sortHeader({ label, direction, onSort }: SortHeader): TemplateResult {
  const turned = direction === 'ascending' ? 'descending' : 'ascending';
  return html`<th scope="col" aria-sort=${direction ?? nothing}>
    <button class="sort" type="button" @click=${() => onSort(turned)}>${label}</button>
  </th>`;
}
