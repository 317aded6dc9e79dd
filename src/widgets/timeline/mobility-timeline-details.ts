import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { currentLocale } from '../../localization/element-locale.js';
import type { Network, NetworkEvent } from '../../model/network.js';
import { findOrganization } from '../../model/organizations.js';
import { localized, localizedParagraphs } from '../../ui/localized-text.js';
import { flowsOf } from './event-index.js';
import { countApprentices } from './mobility-timeline-texts.js';
import type { TimelineView } from './mobility-timeline-view.js';

/**
 * The text and who goes where are in the page all the time, for its search and for paper; the rest comes with the code
 * that is loaded when somebody opens an event.
 */
export function details(event: NetworkEvent, view: TimelineView): TemplateResult {
  const { network, extras, printing } = view;
  const isShown = printing || view.open.has(event.id);
  return html`<div class="details">
    ${event.summary ? localizedParagraphs(event.summary, network) : nothing} ${pairs(event, network)}
    ${isShown && extras ? extras(event, view) : nothing}
    ${printing && !extras ? printedDocuments(event, network) : nothing}
  </div>`;
}

/** "Dijon → Liepāja, 2 apprentices": who sends whom where. */
function pairs(event: NetworkEvent, network: Network): TemplateResult | typeof nothing {
  const flows = flowsOf(network, event);
  if (flows.length === 0) return nothing;
  const town = (id: string): unknown => {
    const organization = findOrganization(network, id);
    return organization ? localized(organization.address.addressLocality, network) : id;
  };
  return html`<ul class="pairs" part="pairs">
    ${flows.map(
      ({ sending, receiving, participants }) =>
        html`<li>
          ${town(sending)} <span aria-hidden="true">→</span
          ><span class="visually-hidden">${msg('to', { id: 'timeline.to' })}</span> ${town(receiving)},
          ${countApprentices(participants)}
        </li>`,
    )}
  </ul>`;
}

/** Addresses of an event's documents, for paper alone. */
function printedDocuments({ documents = [] }: NetworkEvent, network: Network): TemplateResult[] {
  const found = network.resources.filter(({ id }) => documents.includes(id));
  return found.map(({ name, files }) => {
    const file = files.find(({ inLanguage }) => inLanguage === currentLocale()) ?? files[0];
    return html`<p>${localized(name, network)}: ${file?.contentUrl}</p>`;
  });
}
