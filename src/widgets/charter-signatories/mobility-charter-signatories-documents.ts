import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { currentLocale } from '../../localization/element-locale.js';
import { formatDay, formatNumber } from '../../localization/format.js';
import type { Network } from '../../model/network.js';
import { filesByLanguage, findResource } from '../../model/resource-files.js';
import { fileFacts } from '../../ui/file-facts.js';
import { fileLinks } from '../../ui/file-link.js';
import { heading } from '../../ui/heading.js';
import { localized } from '../../ui/localized-text.js';
import { findSignCall } from './sign-call.js';

/** The charter itself, to read and to sign: above the list, where nobody has to scroll for it. */
export function charterPanel(network: Network, headingLevel: number): TemplateResult | typeof nothing {
  const { charter } = network;
  if (!charter) return nothing;
  const document = findResource(network, charter.document);
  const { version } = charter;
  const day = formatDay(charter.datePublished);
  return html`<div class="charter" part="charter">
      ${heading(headingLevel, localized(charter.name, network), 'subtitle')}
      <p class="secondary">${msg(str`Version ${version}, ${day}`, { id: 'charter.version' })}</p>
      ${document ? fileLinks(document, network) : nothing}
    </div>
    ${signBar(network)}`;
}

/** Stays in reach while the list scrolls below it. */
function signBar(network: Network): TemplateResult | typeof nothing {
  const call = findSignCall(network);
  if (!call) return nothing;
  const sheet = call.kind === 'sheet' ? filesByLanguage(call.sheet, currentLocale(), network).primary : undefined;
  const label = {
    page: () => msg('Sign the charter', { id: 'charter.sign' }),
    mail: () => msg('Sign by e-mail', { id: 'charter.signMail' }),
    sheet: () => msg('Print and sign', { id: 'charter.signSheet' }),
  }[call.kind]();
  return html`<p class="sign-bar" part="sign-bar">
    <a class="button primary" part="sign" href=${sheet?.contentUrl ?? call.url} hreflang=${sheet?.inLanguage ?? nothing}
      >${label}${sheet ? ` (${fileFacts(sheet)})` : nothing}</a
    >
  </p>`;
}

/** What completes the charter, behind a disclosure: most visitors come for the names. */
export function supplementaryDocuments(network: Network): TemplateResult | typeof nothing {
  const supplements = network.resources.filter(({ learningResourceType }) => learningResourceType === 'supplement');
  if (supplements.length === 0) return nothing;
  return html`<details class="supplements" part="supplements">
    <summary>
      ${msg('Supplementary documents', { id: 'charter.supplements' })} (${formatNumber(supplements.length)})
    </summary>
    <ul>
      ${supplements.map(
        (resource) =>
          html`<li>
            <span class="name">${localized(resource.name, network)}</span>
            ${fileLinks(resource, network)}
          </li>`,
      )}
    </ul>
  </details>`;
}
