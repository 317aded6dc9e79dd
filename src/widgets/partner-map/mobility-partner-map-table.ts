import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { formatDayRange, formatNumber } from '../../localization/format.js';
import type { EventStatus, Network, Organization } from '../../model/network.js';
import { localized } from '../../ui/localized-text.js';
import { type FlowGroup, flowGroups, type FlowRow, isPlanned } from './flow-table.js';

interface Columns {
  readonly from: string;
  readonly to: string;
  readonly when: string;
  readonly apprentices: string;
}

/**
 * All mobilities as a table; narrow, its rows look like cards. The roles keep it a table to assistive technology
 * wherever `display` would undo that: https://adrianroselli.com/2018/02/tables-css-display-properties-and-aria.html
 */
export function flowTable(network: Network): TemplateResult | typeof nothing {
  if (network.flows.length === 0) return nothing;
  const columns: Columns = {
    from: msg('From', { id: 'map.table.from' }),
    to: msg('To', { id: 'map.table.to' }),
    when: msg('When', { id: 'map.table.when' }),
    apprentices: msg('Apprentices', { id: 'map.table.apprentices' }),
  };
  return html`<details class="flows" part="flows">
    <summary>${msg('Mobilities as a table', { id: 'map.table' })}</summary>
    <table role="table">
      <caption>
        ${msg('Who goes where, and when', { id: 'map.table.caption' })}
      </caption>
      <thead>
        <tr role="row">
          ${Object.values(columns).map((column: string) => html`<th scope="col" role="columnheader">${column}</th>`)}
        </tr>
      </thead>
      ${flowGroups(network).map((group) => flowGroup(group, columns, network))}
    </table>
  </details>`;
}

function flowGroup(group: FlowGroup, columns: Columns, network: Network): TemplateResult {
  const { event, rows } = group;
  return html`<tbody>
    <tr role="row" class="group">
      <th scope="rowgroup" role="rowheader" colspan="4">
        ${event ? localized(event.name, network) : msg('Other mobilities', { id: 'map.table.other' })}
        ${status(event?.eventStatus)} ${group.isPlanned ? plannedBadge() : nothing}
      </th>
    </tr>
    ${rows.map((row) => flowRow(row, group, columns, network))}
  </tbody>`;
}

/** Only what a date alone would tell wrongly. */
function status(eventStatus: EventStatus | undefined): TemplateResult | typeof nothing {
  switch (eventStatus) {
    case 'cancelled':
      return html`<span class="badge caution">${msg('cancelled', { id: 'map.table.cancelled' })}</span>`;
    case 'postponed':
      return html`<span class="badge caution">${msg('postponed', { id: 'map.table.postponed' })}</span>`;
    default:
      return nothing;
  }
}

function plannedBadge(): TemplateResult {
  return html`<span class="badge">${msg('planned', { id: 'map.table.planned' })}</span>`;
}

function flowRow(row: FlowRow, group: FlowGroup, columns: Columns, network: Network): TemplateResult {
  const { event } = group;
  return html`<tr role="row">
    <th scope="row" role="rowheader" data-column=${columns.from}>${townOf(row.sending, network)}</th>
    <td role="cell" data-column=${columns.to}>${townOf(row.receiving, network)}</td>
    <td role="cell" data-column=${columns.when}>
      ${event ? formatDayRange(event.startDate, event.endDate) : nothing}
      ${isPlanned(row) && !group.isPlanned ? plannedBadge() : nothing}
    </td>
    <td role="cell" data-column=${columns.apprentices}>${formatNumber(row.flow.participants)}</td>
  </tr>`;
}

function townOf(organization: Organization | undefined, network: Network): TemplateResult | string {
  return organization
    ? localized(organization.address.addressLocality, network)
    : msg('Not listed', { id: 'map.table.unlisted' });
}
