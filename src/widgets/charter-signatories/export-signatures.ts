import type { PlainDate } from '../../model/plain-date.js';
import type { OrganizationType, SignatureStatus, SignatureVia } from '../../model/network.js';

/** A signature as a file holds it: texts in the visitor's language, codes as the feed has them. */
export interface ExportedSignature {
  readonly id: string;
  readonly name: string;
  readonly type: OrganizationType;
  readonly addressLocality: string;
  readonly countryName: string;
  /** ISO 3166-1 alpha-2. */
  readonly addressCountry: string;
  readonly signedOn: PlainDate;
  readonly via: SignatureVia;
  readonly status: SignatureStatus;
  readonly endDate: PlainDate | undefined;
  readonly isEarlierVersion: boolean;
  readonly signedByRole: string | undefined;
  readonly verified: { readonly by: string | undefined; readonly on: PlainDate } | undefined;
  readonly homepage: string | undefined;
  readonly evidence: string | undefined;
}

/** What a spreadsheet shows, with the words that its reader reads. */
export interface ExportWords {
  readonly columns: readonly string[];
  readonly typeOf: (type: OrganizationType) => string;
  readonly viaOf: (via: SignatureVia) => string;
  readonly statusOf: (signature: ExportedSignature) => string;
}

/** A header and a row for each signature, in the order of `columns`. */
export function toTable(signatures: readonly ExportedSignature[], words: ExportWords): string[][] {
  return [[...words.columns], ...signatures.map((signature) => toCells(signature, words))];
}

function toCells(signature: ExportedSignature, { typeOf, viaOf, statusOf }: ExportWords): string[] {
  const { verified } = signature;
  const cells = [
    signature.name,
    typeOf(signature.type),
    signature.addressLocality,
    signature.countryName,
    signature.addressCountry,
    signature.signedOn,
    viaOf(signature.via),
    statusOf(signature),
    signature.endDate,
    signature.signedByRole,
    verified?.by,
    verified?.on,
    signature.homepage,
    signature.evidence,
  ];
  return cells.map((cell) => cell ?? '');
}

/** "Partnership charter", "2022-06-30", "csv" → `partnership-charter-2022-06-30.csv`. */
export function toFileName(title: string, day: PlainDate, extension: string): string {
  const name = title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return `${[name, day].filter((part) => part !== '').join('-')}.${extension}`;
}
