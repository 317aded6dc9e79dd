import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { currentLocale } from '../../localization/element-locale.js';
import { formatLanguage, formatNativeLanguage } from '../../localization/format.js';
import type { Banner, Network, ResourceFile } from '../../model/network.js';
import { filesByLanguage, findResource } from '../../model/resource-files.js';
import { fileFacts } from '../../ui/file-facts.js';

/** The flyer in the visitor's language, with its format, size and pages; the other languages behind a disclosure. */
export function flyerLinks({ flyer: id = '' }: Banner, network: Network): TemplateResult | typeof nothing {
  const flyer = findResource(network, id);
  if (!flyer) return nothing;
  const { primary, others } = filesByLanguage(flyer, currentLocale(), network);
  if (!primary) return nothing;
  const language = formatLanguage(primary.inLanguage);
  return html`<div class="flyer" part="flyer">
    ${link(primary, msg(str`Flyer in ${language} (${fileFacts(primary)})`, { id: 'banner.flyer' }), 'button')}
    ${
      others.length === 0
        ? nothing
        : html`<details class="no-print">
            <summary>${msg('Other languages', { id: 'file.others' })}</summary>
            <ul>
              ${others.map(flyerInOther)}
            </ul>
          </details>`
    }
  </div>`;
}

/** Named by the language in that language itself. */
function flyerInOther(file: ResourceFile): TemplateResult {
  const { inLanguage } = file;
  return html`<li>
    ${link(file, html`<span lang=${inLanguage}>${formatNativeLanguage(inLanguage)}</span>`)}
    <span class="secondary">${fileFacts(file)}</span>
  </li>`;
}

function link(file: ResourceFile, content: string | TemplateResult, kind = ''): TemplateResult {
  const { contentUrl, inLanguage, encodingFormat } = file;
  return html`<a class=${kind} href=${contentUrl} hreflang=${inLanguage} type=${encodingFormat}>${content}</a>`;
}
