import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { currentLocale } from '../../localization/element-locale.js';
import { formatDay, formatList } from '../../localization/format.js';
import { audienceName, resourceKindName } from '../../localization/resource-names.js';
import type { Network, Resource } from '../../model/network.js';
import { filesByLanguage } from '../../model/resource-files.js';
import { fileLinks } from '../../ui/file-link.js';
import { heading } from '../../ui/heading.js';
import { localized, localizedParagraphs } from '../../ui/localized-text.js';
import type * as details from './mobility-resource-library-details.js';

/** The part that is loaded for feeds that need it. */
export type Details = typeof details;

export interface RowView {
  readonly network: Network;
  readonly feed: string;
  readonly quizPage: string;
  readonly headingLevel: number;
  /** Whether the heading above says the kind already. */
  readonly isKindSaid: boolean;
  readonly details: Details | undefined;
}

/** A document: what it is, and its files. */
export function resourceRow(resource: Resource, view: RowView): TemplateResult {
  const { network, details } = view;
  return html`<li class="resource" part="resource" data-row>
    ${thumbnail(resource, network)}
    <div class="about">
      ${heading(view.headingLevel, localized(resource.name, network), 'subtitle')}
      ${resource.description ? localizedParagraphs(resource.description, network) : nothing}
      <p class="secondary">${describe(resource, view.isKindSaid)}</p>
      ${details?.practiceLinks(resource, view)}
    </div>
    <div class="offers">${fileLinks(resource, network)} ${details?.aboutDocument(resource, network)}</div>
  </li>`;
}

/** Decoration: the link beside it says everything. The size is fixed, so nothing moves when it arrives. */
function thumbnail(resource: Resource, network: Network): TemplateResult | typeof nothing {
  const { primary, others } = filesByLanguage(resource, currentLocale(), network);
  const previewUrl = [primary, ...others].find((file) => file?.previewUrl !== undefined)?.previewUrl;
  if (previewUrl === undefined) return nothing;
  return html`<img
    class="thumbnail"
    src=${previewUrl}
    alt=""
    width="72"
    height="96"
    loading="lazy"
    decoding="async"
  />`;
}

/** "Guide · for learners and companies · level A2 · version 1.0 · updated 3 June 2022". */
function describe(resource: Resource, isKindSaid: boolean): string {
  const { learningResourceType, audience = [], cefrLevel = 'other', version, dateModified } = resource;
  const facts = isKindSaid ? [] : [resourceKindName(learningResourceType)];
  if (audience.length > 0) facts.push(msg(str`for ${formatList(audience.map(audienceName))}`, { id: 'library.for' }));
  if (cefrLevel !== 'other') facts.push(msg(str`level ${cefrLevel}`, { id: 'library.level.is' }));
  if (version !== undefined) facts.push(msg(str`version ${version}`, { id: 'library.version' }));
  if (dateModified) facts.push(msg(str`updated ${formatDay(dateModified)}`, { id: 'library.updated' }));
  return capitalize(facts.join(' · '));
}

function capitalize(text: string): string {
  return text.charAt(0).toLocaleUpperCase(currentLocale()) + text.slice(1);
}
