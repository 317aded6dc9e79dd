import { BYTE_ORDER_MARK, toCsv, withoutEmptyColumns } from '../../model/csv.js';
import { nameOf } from '../../fallback/localized-markup.js';
import { statusWord, typeWord, viaWord } from '../../fallback/signature-words.js';
import type { Words } from '../../fallback/words/words.js';
import { type Language, toIntlLocale } from '../../model/language.js';
import { chooseText, type Text } from '../../model/localized-text.js';
import type { Network } from '../../model/network.js';
import { type ExportedSignature, toTable } from '../../widgets/charter-signatories/export-signatures.js';
import { type Signatory, toSignatories } from '../../widgets/charter-signatories/signatories.js';

const COLUMNS: readonly (keyof Words)[] = [
  'charter.column.organization',
  'charter.filter.type',
  'charter.column.place',
  'charter.country',
  'charter.export.countryCode',
  'charter.column.signed',
  'charter.filter.via',
  'charter.column.status',
  'charter.export.endDate',
  'charter.export.role',
  'charter.export.verifiedBy',
  'charter.export.verifiedOn',
  'charter.export.homepage',
  'charter.evidence',
];

/** The signatures as a spreadsheet, octet for octet what the widget gives a visitor who presses its button at once. */
export function toSignaturesCsv(network: Network, language: Language, words: Words): string {
  const byName = new Intl.Collator(toIntlLocale(language), { sensitivity: 'base', numeric: true });
  const signatures = toSignatories(network)
    .map((signatory) => toExported(signatory, network, language))
    .sort((a, b) => byName.compare(a.name, b.name));
  const table = toTable(signatures, {
    columns: COLUMNS.map((id) => words[id]),
    typeOf: (type) => typeWord(type, words),
    viaOf: (via) => viaWord(via, words),
    statusOf: (signature) => statusWord(signature, words),
  });
  return BYTE_ORDER_MARK + toCsv(withoutEmptyColumns(table));
}

function toExported(signatory: Signatory, network: Network, language: Language): ExportedSignature {
  const { town, country, role, verified, name } = signatory;
  const choose = (text: Text): string => chooseText(text, language, network).value;
  return {
    ...signatory,
    name: choose(name),
    addressLocality: choose(town),
    addressCountry: country,
    countryName: nameOf('region', country, language),
    signedByRole: role && choose(role),
    verified: verified && { by: verified.by && choose(verified.by), on: verified.on },
  };
}
