import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Network, NetworkEvent, Picture } from '../../model/network.js';
import { findResource } from '../../model/resource-files.js';
import { fileLinks } from '../../ui/file-link.js';
import { localized, localizedString } from '../../ui/localized-text.js';
import { indexOf } from './event-index.js';
import { when } from './mobility-timeline-texts.js';
import type { TimelineView } from './mobility-timeline-view.js';

/** What somebody wants who opened an event: picture, series, documents, the calendar. */
export function extras(event: NetworkEvent, view: TimelineView): TemplateResult {
  const { network } = view;
  return html`${event.image ? picture(event.image, network) : nothing} ${series(event, view)}
    ${documents(event, network)}
    <button class="button no-print" type="button" part="calendar" @click=${() => view.onCalendar(event)}>
      ${msg('Add to calendar', { id: 'timeline.calendar' })}<span class="visually-hidden"
        >: ${localized(event.name, network)}</span
      >
    </button>`;
}

function picture({ sources, alt, credit }: Picture, network: Network): TemplateResult | typeof nothing {
  const image = sources.at(-1);
  if (!image) return nothing;
  return html`<figure class="picture" part="picture">
    <picture>
      ${sources
        .slice(0, -1)
        .map(
          ({ src, type, media }) => html`<source srcset=${src} type=${type ?? nothing} media=${media ?? nothing} />`,
        )}
      <img
        src=${image.src}
        width=${image.width}
        height=${image.height}
        alt=${localizedString(alt, network)}
        loading="lazy"
        decoding="async"
      />
    </picture>
    ${credit ? html`<figcaption class="secondary">${localized(credit, network)}</figcaption>` : nothing}
  </figure>`;
}

function documents({ documents = [] }: NetworkEvent, network: Network): TemplateResult | typeof nothing {
  const found = documents.map((id) => findResource(network, id)).filter((resource) => resource !== undefined);
  if (found.length === 0) return nothing;
  return html`<ul class="documents" part="documents">
    ${found.map(
      (resource) =>
        html`<li>
          <p class="document">${localized(resource.name, network)}</p>
          ${fileLinks(resource, network)}
        </li>`,
    )}
  </ul>`;
}

/** The event that it belongs to, and those that belong to it. */
function series(event: NetworkEvent, view: TimelineView): TemplateResult | typeof nothing {
  const { events, parts } = indexOf(view.network);
  const whole = events.get(event.superEvent ?? '');
  const others = parts.get(event.id) ?? [];
  if (!whole && others.length === 0) return nothing;
  return html`<dl class="series" part="series">
    ${whole ? seriesEntry(msg('Part of', { id: 'timeline.part-of' }), [whole], view) : nothing}
    ${others.length > 0 ? seriesEntry(msg('With', { id: 'timeline.parts' }), others, view) : nothing}
  </dl>`;
}

function seriesEntry(title: string, events: readonly NetworkEvent[], view: TimelineView): TemplateResult {
  return html`<div>
    <dt>${title}</dt>
    ${events.map(
      (event) =>
        html`<dd>
          <button class="link" type="button" @click=${() => view.onReveal(event)}>
            ${localized(event.name, view.network)}</button
          >, ${when(event)}
        </dd>`,
    )}
  </div>`;
}
