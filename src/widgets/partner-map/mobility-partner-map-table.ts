import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { formatDayRange, formatNumber } from '../../localization/format.js';
import type { EventStatus, Network, Organization } from '../../model/network.js';
import { localized } from '../../ui/localized-text.js';
import { type FlowGroup, flowGroups, type FlowRow, isPlanned } from './flow-table.js';

/**
 * All mobilities as a table; narrow, its rows look like cards. The roles keep it a table to assistive technology
 * wherever `display` would undo that: https://adrianroselli.com/2018/02/tables-css-display-properties-and-aria.html
 */
export function flowTable(network: Network): TemplateResult | typeof nothing {
  if (network.flows.length === 0) return nothing;
  const columns = [
    msg('From', { id: 'map.table.from' }),
    msg('To', { id: 'map.table.to' }),
    msg('When', { id: 'map.table.when' }),
    msg('Apprentices', { id: 'map.table.apprentices' }),
  ];
  return html`<details class="flows" part="flows">
    <summary>${msg('Mobilities as a table', { id: 'map.table' })}</summary>
    <table role="table">
      <caption>
        ${msg('Who goes where, and when', { id: 'map.table.caption' })}
      </caption>
      <thead>
        <tr role="row">
          ${columns.map((column) => html`<th scope="col" role="columnheader">${column}</th>`)}
        </tr>
      </thead>
      ${flowGroups(network).map((group) => flowGroup(group, columns, network))}
    </table>
  </details>`;
}

function flowGroup(group: FlowGroup, columns: readonly string[], network: Network): TemplateResult {
  const { event, rows } = group;
  return html`<tbody>
    <tr role="row" class="group">
      <th scope="rowgroup" role="rowheader" colspan="4">
        ${event ? localized(event.name, network) : msg('Other mobilities', { id: 'map.table.other' })}
        ${badge(statusName(event?.eventStatus), 'caution')} ${badge(group.isPlanned && planned())}
      </th>
    </tr>
    ${rows.map((row) => flowRow(row, group, columns, network))}
  </tbody>`;
}

function badge(text: string | false | undefined, kind = ''): TemplateResult | typeof nothing {
  return text ? html`<span class="badge ${kind}">${text}</span>` : nothing;
}

/** Only what a date alone would tell wrongly. */
function statusName(eventStatus: EventStatus | undefined): string | undefined {
  if (eventStatus === 'cancelled') return msg('cancelled', { id: 'map.table.cancelled' });
  return eventStatus === 'postponed' ? msg('postponed', { id: 'map.table.postponed' }) : undefined;
}

function planned(): string {
  return msg('planned', { id: 'map.table.planned' });
}

function flowRow(row: FlowRow, group: FlowGroup, columns: readonly string[], network: Network): TemplateResult {
  const { event } = group;
  const cells = [
    townOf(row.receiving, network),
    html`${event ? formatDayRange(event.startDate, event.endDate) : nothing}
    ${badge(isPlanned(row) && !group.isPlanned && planned())}`,
    formatNumber(row.flow.participants),
  ];
  return html`<tr role="row">
    <th scope="row" role="rowheader" data-column=${columns[0]}>${townOf(row.sending, network)}</th>
    ${cells.map((cell, index) => html`<td role="cell" data-column=${columns[index + 1]}>${cell}</td>`)}
  </tr>`;
}

function townOf(organization: Organization | undefined, network: Network): TemplateResult | string {
  return organization
    ? localized(organization.address.addressLocality, network)
    : msg('Not listed', { id: 'map.table.unlisted' });
}
