import { msg } from '@lit/localize';
import { BYTE_ORDER_MARK, toCsv, withoutEmptyColumns } from '../../model/csv.js';
import { fold } from '../../model/fold.js';
import type { Network } from '../../model/network.js';
import { today } from '../../model/plain-date.js';
import { downloadFile } from '../../ui/download-file.js';
import { localizedString } from '../../ui/localized-text.js';
import { type ExportedSignature, toFileName, toTable } from './export-signatures.js';
import { typeName } from './mobility-charter-signatories-names.js';
import { viaName } from './mobility-charter-signatories-value-names.js';
import type { Entry } from './entry.js';

/** Gives the visitor the signatures as a file. Loaded with the first press of a button. */
export function exportSignatures(format: 'csv' | 'json', entries: readonly Entry[], network: Network): void {
  const signatures = entries.map((entry) => toExported(entry, network));
  const title = `${localizedString(network.charter?.name ?? '', network)} ${msg('Signatures', { id: 'charter.caption' })}`;
  const name = toFileName(fold(title), network.dateModified ?? today(), format);
  if (format === 'csv') downloadFile(name, 'text/csv;charset=utf-8', BYTE_ORDER_MARK + toSpreadsheet(signatures));
  else downloadFile(name, 'application/json', toJson(signatures, network));
}

function toExported({ signatory, name, countryName }: Entry, network: Network): ExportedSignature {
  const {
    id,
    type,
    town,
    country,
    signedOn,
    via,
    status,
    endDate,
    isEarlierVersion,
    role,
    verified,
    homepage,
    evidence,
  } = signatory;
  return {
    id,
    name,
    type,
    addressLocality: localizedString(town, network),
    countryName,
    addressCountry: country,
    signedOn,
    via,
    status,
    endDate,
    isEarlierVersion,
    signedByRole: role && localizedString(role, network),
    verified: verified && { by: verified.by && localizedString(verified.by, network), on: verified.on },
    homepage,
    evidence,
  };
}

function toSpreadsheet(signatures: readonly ExportedSignature[]): string {
  const columns = [
    msg('Organisation', { id: 'charter.column.organization' }),
    msg('Type', { id: 'charter.filter.type' }),
    msg('Place', { id: 'charter.column.place' }),
    msg('Country', { id: 'charter.country' }),
    msg('Country code', { id: 'charter.export.countryCode' }),
    msg('Signed', { id: 'charter.column.signed' }),
    msg('Way of signing', { id: 'charter.filter.via' }),
    msg('Status', { id: 'charter.column.status' }),
    msg('Valid until', { id: 'charter.export.endDate' }),
    msg('Signed by', { id: 'charter.export.role' }),
    msg('Verified by', { id: 'charter.export.verifiedBy' }),
    msg('Verified on', { id: 'charter.export.verifiedOn' }),
    msg('Website', { id: 'charter.export.homepage' }),
    msg('Signed document', { id: 'charter.evidence' }),
  ];
  return toCsv(
    withoutEmptyColumns(toTable(signatures, { columns, typeOf: typeName, viaOf: viaName, statusOf: statusName })),
  );
}

function statusName({ status, isEarlierVersion }: ExportedSignature): string {
  if (status === 'withdrawn') return msg('withdrawn', { id: 'charter.mark.withdrawn' });
  if (status === 'expired') return msg('expired', { id: 'charter.mark.expired' });
  if (status === 'other') return msg('not known', { id: 'charter.mark.unknown' });
  return isEarlierVersion
    ? msg('signed an earlier version', { id: 'charter.mark.earlierVersion' })
    : msg('signed', { id: 'charter.mark.signed' });
}

function toJson(signatures: readonly ExportedSignature[], network: Network): string {
  const { charter, id, dateModified } = network;
  const name = localizedString(charter?.name ?? '', network);
  const file = { feed: id, dateModified, charter: { name, version: charter?.version }, signatures };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}
