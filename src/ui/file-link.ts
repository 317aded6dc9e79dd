import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { currentLocale } from '../localization/element-locale.js';
import { formatBytes, formatLanguage, formatNativeLanguage, formatNumber } from '../localization/format.js';
import { plural } from '../localization/plural.js';
import type { Network, Resource, ResourceFile } from '../model/network.js';
import { filesByLanguage, formatName } from '../model/resource-files.js';
import { localized } from './localized-text.js';

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

/** A download whose name says title, language, format and size; only what is not said beside it is visible. */
export function fileLink(resource: Resource, file: ResourceFile, network: Network, classes = ''): TemplateResult {
  const language = formatLanguage(file.inLanguage);
  return html`<a
    class=${classes || nothing}
    part="download"
    href=${file.contentUrl}
    hreflang=${file.inLanguage}
    type=${file.encodingFormat}
    ><span class="visually-hidden">${localized(resource.name, network)}: </span
    >${msg(str`Download in ${language}`, { id: 'file.download' })}<span class="visually-hidden">
      (${fileFacts(file)})</span
    ></a
  >`;
}

/** The file in the visitor's language, with its facts; the other languages behind a disclosure, each by its own name. */
export function fileLinks(resource: Resource, network: Network): TemplateResult | typeof nothing {
  const { primary, others } = filesByLanguage(resource, currentLocale(), network);
  if (!primary) return nothing;
  return html`<div class="files" part="files">
    <div class="file">
      ${fileLink(resource, primary, network)} <span class="secondary" aria-hidden="true">${fileFacts(primary)}</span>
    </div>
    ${
      others.length === 0
        ? nothing
        : html`<details>
            <summary>
              ${msg('Other languages', { id: 'file.others' })}<span class="visually-hidden"
                >: ${localized(resource.name, network)}</span
              >
            </summary>
            <ul class="other-files">
              ${others.map((file) => html`<li>${nativeFileLink(resource, file, network)}</li>`)}
            </ul>
          </details>`
    }
  </div>`;
}

function nativeFileLink(resource: Resource, file: ResourceFile, network: Network): TemplateResult {
  return html`<a href=${file.contentUrl} hreflang=${file.inLanguage} type=${file.encodingFormat}
      ><span class="visually-hidden">${localized(resource.name, network)}: </span
      ><span lang=${file.inLanguage}>${formatNativeLanguage(file.inLanguage)}</span
      ><span class="visually-hidden"> (${fileFacts(file)})</span></a
    >
    <span class="secondary" aria-hidden="true">${fileFacts(file)}</span>`;
}
