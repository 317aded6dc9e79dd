import { findResource } from '../model/resource-files.js';
import { type Signatory, toSignatories } from '../widgets/charter-signatories/signatories.js';
import type { FallbackPage } from './fallback-page.js';
import { fileLinks } from './file-links.js';
import { dayRange, joined, link, localized, nameOf, table } from './localized-markup.js';
import { statusWord } from './signature-words.js';
import { type Child, element } from './markup.js';

/** The charter with its files, and who signed it. */
export function signatureList(page: FallbackPage): Child {
  const { network, words } = page;
  const { charter } = network;
  if (!charter) return undefined;
  const document = findResource(network, charter.document);
  const columns = [
    words['charter.column.organization'],
    words['charter.column.place'],
    words['charter.column.signed'],
    words['charter.column.status'],
  ];
  const rows = toSignatories(network).map((signatory) => row(signatory, page));
  return [
    element('p', {}, joined([localized(charter.name, page), document && fileLinks(document, page)], ': ')),
    rows.length > 0 ? table(words['charter.caption'], columns, rows) : undefined,
  ];
}

function row(signatory: Signatory, page: FallbackPage): readonly Child[] {
  const { name, homepage, town, country, signedOn } = signatory;
  return [
    link(homepage, localized(name, page), page),
    joined([localized(town, page), nameOf('region', country, page.language)], ', '),
    dayRange(signedOn, undefined, page.language),
    statusWord(signatory, page.words),
  ];
}
