import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { currentLocale } from '../localization/element-locale.js';
import { formatLanguage, formatNativeLanguage } from '../localization/format.js';
import type { Network, Resource, ResourceFile } from '../model/network.js';
import { filesByLanguage } from '../model/resource-files.js';
import { fileFacts } from './file-facts.js';
import { localized } from './localized-text.js';

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
