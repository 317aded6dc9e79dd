import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { currentLocale } from '../localization/element-locale.js';
import { formatLanguage, formatNativeLanguage, formatNumber } from '../localization/format.js';
import type { Network, Resource, ResourceFile } from '../model/network.js';
import { filesByLanguage, formatName } from '../model/resource-files.js';
import { disclosure } from './disclosure.js';
import { fileFacts } from './file-facts.js';
import { localized } from './localized-text.js';

/** "Download: Guide (English, PDF, 1.4 MB, 12 pages)"; only what is not said beside it is visible. */
export function fileLink(resource: Resource, file: ResourceFile, network: Network, classes = ''): TemplateResult {
  return html`<a
    class=${classes || nothing}
    part="download"
    href=${file.contentUrl}
    hreflang=${hrefLang(file)}
    type=${file.encodingFormat}
    >${msg('Download', { id: 'file.download' })}<span class="visually-hidden"
      >: ${localized(resource.name, network)} (${languageAndFacts(file)})</span
    ></a
  >`;
}

/** A file without words is in no language. */
function hrefLang({ inLanguage }: ResourceFile): string | typeof nothing {
  return inLanguage === 'und' ? nothing : inLanguage;
}

function languageAndFacts(file: ResourceFile): string {
  return file.inLanguage === 'und' ? fileFacts(file) : `${formatLanguage(file.inLanguage)}, ${fileFacts(file)}`;
}

/** The file in the visitor's language, with its facts; the other languages behind a disclosure, each by its own name. */
export function fileLinks(resource: Resource, network: Network): TemplateResult | typeof nothing {
  const { primary, others } = filesByLanguage(resource, currentLocale(), network);
  if (!primary) return nothing;
  return html`<div class="files" part="files">
    <div class="file">
      ${fileLink(resource, primary, network)}
      <span class="secondary" aria-hidden="true">${languageAndFacts(primary)}</span>
    </div>
    ${
      others.length === 0
        ? nothing
        : disclosure({
            summary: `${msg('Other languages', { id: 'file.others' })} (${formatNumber(others.length)})`,
            about: localized(resource.name, network),
            content: html`<ul class="other-files">
              ${others.map((file) => html`<li>${nativeFileLink(resource, file, network)}</li>`)}
            </ul>`,
          })
    }
  </div>`;
}

function nativeFileLink(resource: Resource, file: ResourceFile, network: Network): TemplateResult {
  const { inLanguage } = file;
  return html`<a href=${file.contentUrl} hreflang=${hrefLang(file)} type=${file.encodingFormat}
      ><span class="visually-hidden"
        >${msg('Download', { id: 'file.download' })}: ${localized(resource.name, network)} (</span
      >${
        inLanguage === 'und'
          ? formatName(file.encodingFormat)
          : html`<span lang=${inLanguage}>${formatNativeLanguage(inLanguage)}</span>`
      }<span class="visually-hidden">, ${fileFacts(file)})</span></a
    >
    <span class="secondary" aria-hidden="true">${fileFacts(file)}</span>`;
}
