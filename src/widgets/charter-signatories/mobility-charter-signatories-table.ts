import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { formatCountry, formatDay } from '../../localization/format.js';
import type { Network } from '../../model/network.js';
import { localized } from '../../ui/localized-text.js';
import type { Signatory } from './signatories.js';
import { marksOf, type SignatureMark } from './signature-marks.js';

/**
 * The signatures as a table. Narrow containers show its rows as cards, and `display` other than a table's takes the
 * semantics away in some browsers: hence the explicit roles.
 */
export function signatoryTable(signatories: readonly Signatory[], network: Network): TemplateResult {
  const columns = columnNames();
  return html`<table class="signatories" part="table" role="table">
    <caption class="visually-hidden">
      ${msg('Signatures, sorted by name', { id: 'charter.caption' })}
    </caption>
    <thead>
      <tr role="row">
        ${[columns.organization, columns.place, columns.signed, columns.status].map(
          (name) => html`<th scope="col" role="columnheader">${name}</th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${signatories.map((signatory) => signatoryRow(signatory, columns, network))}
    </tbody>
  </table>`;
}

function columnNames() {
  return {
    organization: msg('Organisation', { id: 'charter.column.organization' }),
    place: msg('Place', { id: 'charter.column.place' }),
    signed: msg('Signed', { id: 'charter.column.signed' }),
    status: msg('Status', { id: 'charter.column.status' }),
  };
}

/** The labels inside the cells are seen on cards only; assistive technology has the column headers. */
function signatoryRow(signatory: Signatory, columns: ReturnType<typeof columnNames>, network: Network): TemplateResult {
  const { name, homepage, role, town, country, signedOn } = signatory;
  return html`<tr role="row" part="signature">
    <th scope="row" role="rowheader">
      ${homepage ? html`<a href=${homepage}>${localized(name, network)}</a>` : localized(name, network)}
      ${role ? html`<span class="role">${localized(role, network)}</span>` : nothing}
    </th>
    <td role="cell">
      <span class="cell-label" aria-hidden="true">${columns.place}</span>
      <span class="value">${localized(town, network)}, ${formatCountry(country)}</span>
    </td>
    <td role="cell">
      <span class="cell-label" aria-hidden="true">${columns.signed}</span>
      <span class="value"><time datetime=${signedOn}>${formatDay(signedOn)}</time></span>
    </td>
    <td role="cell">
      <span class="cell-label" aria-hidden="true">${columns.status}</span>
      <span class="value">${signatureMarks(signatory, network)}</span>
    </td>
  </tr>`;
}

function signatureMarks(signatory: Signatory, network: Network): TemplateResult {
  const marks = marksOf(signatory);
  const verifier = marks.includes('verified') ? signatory.verifier : undefined;
  return html`<span class="marks"
      >${marks.map((mark) => html`<span class="badge ${TONES[mark]}">${markName(mark)}</span> `)}</span
    >
    ${
      verifier === undefined
        ? nothing
        : html`<span class="verifier"
            >${msg(html`by ${localized(verifier, network)}`, { id: 'charter.verifiedBy' })}</span
          >`
    }`;
}

const TONES: Readonly<Record<SignatureMark, 'positive' | 'caution' | ''>> = {
  withdrawn: 'caution',
  expired: 'caution',
  unknown: '',
  'earlier-version': 'caution',
  verified: 'positive',
  'on-paper': '',
  signed: '',
};

function markName(mark: SignatureMark): string {
  switch (mark) {
    case 'withdrawn':
      return msg('withdrawn', { id: 'charter.mark.withdrawn' });
    case 'expired':
      return msg('expired', { id: 'charter.mark.expired' });
    case 'unknown':
      return msg('not known', { id: 'charter.mark.unknown' });
    case 'earlier-version':
      return msg('signed an earlier version', { id: 'charter.mark.earlierVersion' });
    case 'verified':
      return msg('verified', { id: 'charter.mark.verified' });
    case 'on-paper':
      return msg('on paper', { id: 'charter.mark.onPaper' });
    case 'signed':
      return msg('signed', { id: 'charter.mark.signed' });
  }
}
