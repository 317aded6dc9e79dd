import { toIntlLocale } from '../model/language.js';
import type { Resource, ResourceFile } from '../model/network.js';
import { filesByLanguage, formatName } from '../model/resource-files.js';
import type { FallbackPage } from './fallback-page.js';
import { joined, link, nameOf } from './localized-markup.js';
import type { Child } from './markup.js';

/** The files of a document, the one in the page's language first. */
export function fileLinks(resource: Resource, page: FallbackPage): Child {
  const { primary, others } = filesByLanguage(resource, page.language, page.network);
  const files = primary ? [primary, ...others] : others;
  return joined(
    files.map((file) => link(file.contentUrl, describe(file, page.language), page)),
    ' · ',
  );
}

/** "PDF, latviešu, 420 kB" in the words of the page. */
function describe({ encodingFormat, inLanguage, contentSize }: ResourceFile, language: string): string {
  const languageName = inLanguage === 'und' ? [] : [nameOf('language', inLanguage, language)];
  return [formatName(encodingFormat), ...languageName, formatBytes(contentSize, language)].join(', ');
}

/** Decimal units, as the widgets write them. */
function formatBytes(bytes: number, language: string): string {
  const unit = bytes < 1_000_000 ? 'kilobyte' : 'megabyte';
  const value = unit === 'kilobyte' ? Math.max(1, Math.round(bytes / 1000)) : bytes / 1_000_000;
  const options = { style: 'unit', unit, maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(toIntlLocale(language), options).format(value);
}
