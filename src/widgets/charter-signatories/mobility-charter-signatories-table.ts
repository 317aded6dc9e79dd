import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { currentLocale } from '../../localization/element-locale.js';
import type { Network } from '../../model/network.js';
import { type ColumnNames, signatoryRow } from './mobility-charter-signatories-row.js';
import type { ListView } from './mobility-charter-signatories-view.js';

/**
 * The signatures as a table. Narrow containers show its rows as cards, and `display` other than a table's takes the
 * semantics away in some browsers: hence the explicit roles.
 */
export function signatoryTable(view: ListView, network: Network): TemplateResult {
  const { entries, total, caption, header, selected, mapLink, keep } = view;
  const columns = columnNames();
  // Assistive technology is told how many rows there are, where only the first ones are on the page.
  const isPart = entries.length < total;
  return html`<table class="signatories" part="table" role="table" aria-rowcount=${isPart ? total + 1 : nothing}>
    <caption class="visually-hidden">
      ${msg('Signatures', { id: 'charter.caption' })}. ${caption}
    </caption>
    <thead>
      <tr role="row" aria-rowindex=${isPart ? 1 : nothing}>
        ${header('name', columns.organization)} ${header('country', columns.place)} ${header('date', columns.signed)}
        <th scope="col" role="columnheader">${columns.status}</th>
      </tr>
    </thead>
    <tbody>
      ${entries.map((entry, index) => {
        const isSelected = selected !== undefined && entry.signatory.organization === selected;
        const position = isPart ? index + 2 : undefined;
        return keep([entry, position, isSelected, mapLink, currentLocale()], () =>
          signatoryRow({ entry, position, isSelected, mapLink, columns, network }),
        );
      })}
    </tbody>
  </table>`;
}

function columnNames(): ColumnNames {
  return {
    organization: msg('Organisation', { id: 'charter.column.organization' }),
    place: msg('Place', { id: 'charter.column.place' }),
    signed: msg('Signed', { id: 'charter.column.signed' }),
    status: msg('Status', { id: 'charter.column.status' }),
  };
}
