import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { formatBytes, formatLanguage, formatNumber } from '../../localization/format.js';
import { plural } from '../../localization/plural.js';
import type { Network, Resource } from '../../model/network.js';
import { disclosure } from '../../ui/disclosure.js';
import { fileFacts } from '../../ui/file-facts.js';
import { localized } from '../../ui/localized-text.js';
import { filesInLanguage } from './files-in-language.js';

/** Everything that was found in a language as one list of links, for those who want to take it all. */
export function allFiles(
  found: readonly Resource[],
  language: string,
  network: Network,
): TemplateResult | typeof nothing {
  const { files, bytes } = filesInLanguage(found, language);
  if (files.length < 2) return nothing;
  return disclosure({
    summary: label(files.length, formatLanguage(language), formatBytes(bytes)),
    content: html`<ul class="all-files" part="all-files">
      ${files.map(
        ({ resource, file }) =>
          html`<li>
            <a href=${file.contentUrl} hreflang=${file.inLanguage} type=${file.encodingFormat}
              >${localized(resource.name, network)}<span class="visually-hidden"> (${fileFacts(file)})</span></a
            >
            <span class="secondary" aria-hidden="true">${fileFacts(file)}</span>
          </li>`,
      )}
    </ul>`,
  });
}

/** "All files in Latvian (3 files, 2.4 MB)". */
function label(count: number, language: string, size: string): string {
  const n = formatNumber(count);
  return plural(count, {
    zero: () => msg(str`All files in ${language} (${n} files, ${size})`, { id: 'library.all-files.zero' }),
    one: () => msg(str`All files in ${language} (${n} file, ${size})`, { id: 'library.all-files.one' }),
    many: () => msg(str`All files in ${language} (${n} files, ${size})`, { id: 'library.all-files.many' }),
    other: () => msg(str`All files in ${language} (${n} files, ${size})`, { id: 'library.all-files.other' }),
  });
}
