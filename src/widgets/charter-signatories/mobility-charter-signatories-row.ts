import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { formatDay } from '../../localization/format.js';
import type { Network } from '../../model/network.js';
import { localized } from '../../ui/localized-text.js';
import { typeName } from './mobility-charter-signatories-names.js';
import type { Signatory } from './signatories.js';
import type { Entry } from './entry.js';
import type { ListView } from './mobility-charter-signatories-view.js';
import { marksOf, type SignatureMark } from './signature-marks.js';

export type ColumnNames = Readonly<Record<'organization' | 'place' | 'signed' | 'status', string>>;

export interface SignatoryRow {
  readonly entry: Entry;
  /** In the whole table, where the page holds only a part of it. */
  readonly position: number | undefined;
  readonly isSelected: boolean;
  readonly mapLink: ListView['mapLink'];
  readonly columns: ColumnNames;
  readonly network: Network;
}

/** The labels inside the cells are seen on cards only; assistive technology has the column headers. */
export function signatoryRow({ entry, position, isSelected, mapLink, columns, network }: SignatoryRow): TemplateResult {
  const { signatory, countryName } = entry;
  const { town, signedOn } = signatory;
  return html`<tr
    role="row"
    part="signature"
    aria-rowindex=${position ?? nothing}
    aria-current=${isSelected ? 'true' : nothing}
  >
    <th scope="row" role="rowheader" data-row>${whoSigned(signatory, network)}</th>
    <td role="cell">
      <span class="cell-label" aria-hidden="true">${columns.place}</span>
      <span class="value">
        ${localized(town, network)}, ${countryName} ${signatory.isPartner ? mapLink?.(entry, isSelected) : nothing}
      </span>
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

function whoSigned({ name, homepage, logo, type, role }: Signatory, network: Network): TemplateResult {
  return html`${
      logo
        ? html`<img
            class="logo"
            src=${logo.src}
            width=${logo.width}
            height=${logo.height}
            alt=""
            loading="lazy"
            decoding="async"
          />`
        : nothing
    }
    ${homepage ? html`<a href=${homepage}>${localized(name, network)}</a>` : localized(name, network)}
    <span class="detail">${typeName(type)}${role ? html` · ${localized(role, network)}` : nothing}</span>`;
}

function signatureMarks(signatory: Signatory, network: Network): TemplateResult {
  const { verified, status, endDate, evidence } = signatory;
  const stands = status === 'signed';
  const verifier = verified?.by;
  return html`<span class="marks"
      >${marksOf(signatory).map(
        (mark) =>
          html`<span class="badge ${TONES[mark]}"
            >${MARK_NAMES[mark]()}${!stands && endDate ? `, ${formatDay(endDate)}` : nothing}</span
          > `,
      )}</span
    >
    ${
      stands && verified && verifier !== undefined
        ? html`<span class="detail"
            >${msg(html`by ${localized(verifier, network)}`, { id: 'charter.verifiedBy' })},
            <time datetime=${verified.on}>${formatDay(verified.on)}</time></span
          >`
        : nothing
    }
    ${evidence ? html`<a class="detail" href=${evidence}>${msg('Signed document', { id: 'charter.evidence' })}</a>` : nothing}`;
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

const MARK_NAMES: Readonly<Record<SignatureMark, () => string>> = {
  withdrawn: () => msg('withdrawn', { id: 'charter.mark.withdrawn' }),
  expired: () => msg('expired', { id: 'charter.mark.expired' }),
  unknown: () => msg('not known', { id: 'charter.mark.unknown' }),
  'earlier-version': () => msg('signed an earlier version', { id: 'charter.mark.earlierVersion' }),
  verified: () => msg('verified', { id: 'charter.mark.verified' }),
  'on-paper': () => msg('on paper', { id: 'charter.mark.onPaper' }),
  signed: () => msg('signed', { id: 'charter.mark.signed' }),
};
