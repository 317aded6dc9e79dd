import { msg, str } from '@lit/localize';
import { formatBytes, formatNumber } from '../localization/format.js';
import { plural } from '../localization/plural.js';
import type { ResourceFile } from '../model/network.js';
import { formatName } from '../model/resource-files.js';

/** "PDF, 1.4 MB, 12 pages". */
export function fileFacts({ encodingFormat, contentSize, pages }: ResourceFile): string {
  const facts = [formatName(encodingFormat), formatBytes(contentSize)];
  if (pages !== undefined) facts.push(countPages(pages));
  return facts.join(', ');
}

function countPages(count: number): string {
  const n = formatNumber(count);
  return plural(count, {
    zero: () => msg(str`${n} pages`, { id: 'file.pages.zero' }),
    one: () => msg(str`${n} page`, { id: 'file.pages.one' }),
    many: () => msg(str`${n} pages`, { id: 'file.pages.many' }),
    other: () => msg(str`${n} pages`, { id: 'file.pages.other' }),
  });
}
