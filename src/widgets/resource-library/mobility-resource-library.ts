import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { state } from 'lit/decorators.js';
import { audienceName, resourceKindName, resourceTypeName } from '../../localization/resource-names.js';
import { formatDay, formatLanguage, formatList, formatNumber } from '../../localization/format.js';
import { plural } from '../../localization/plural.js';
import { texts } from '../../localization/locales/resource-library.js';
import type { Network, Resource } from '../../model/network.js';
import { chipGroup } from '../../ui/chip-group.js';
import { chipStyles } from '../../ui/chips.styles.js';
import { fieldStyles } from '../../ui/fields.styles.js';
import { fileLinks } from '../../ui/file-link.js';
import { fileStyles } from '../../ui/files.styles.js';
import { heading } from '../../ui/heading.js';
import { localized, localizedParagraphs } from '../../ui/localized-text.js';
import { MobilityElement } from '../../ui/mobility-element.js';
import { selectField } from '../../ui/select-field.js';
import { EVERYTHING, facetCounts, filterResources, type ResourceFilter } from './filter-resources.js';
import { styles } from './mobility-resource-library.styles.js';

/**
 * Guide, exercises and documents of the network, by type, language and audience.
 *
 * @tag mobility-resource-library
 */
export class MobilityResourceLibrary extends MobilityElement {
  static override styles = [...MobilityElement.baseStyles, chipStyles, fieldStyles, fileStyles, styles];
  protected static override readonly texts = texts;

  @state() private filter: ResourceFilter = EVERYTHING;

  /** Another feed may know nothing of what was chosen. */
  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('feed')) this.filter = EVERYTHING;
    super.willUpdate(changed);
  }

  protected override renderTitle(): string {
    return msg('Guides and documents', { id: 'library.title' });
  }

  protected override renderSummary({ resources }: Network): string {
    const n = formatNumber(resources.length);
    return plural(resources.length, {
      zero: () => msg(str`${n} documents to read and download.`, { id: 'library.summary.zero' }),
      one: () => msg(str`${n} document to read and download.`, { id: 'library.summary.one' }),
      many: () => msg(str`${n} documents to read and download.`, { id: 'library.summary.many' }),
      other: () => msg(str`${n} documents to read and download.`, { id: 'library.summary.other' }),
    });
  }

  protected override findEmptyReason({ resources }: Network): string | undefined {
    return resources.length > 0 ? undefined : msg('No documents have been published yet.', { id: 'library.empty' });
  }

  protected override renderContent(network: Network): TemplateResult {
    const shown = filterResources(network.resources, this.filter);
    return html`${this.#renderFilters(network)}
      <p class="visually-hidden" role="status">${this.#countShown(shown.length)}</p>
      ${
        shown.length === 0
          ? html`<p class="empty">
              ${msg('Nothing fits all three choices. Widen one of them.', { id: 'library.none' })}
            </p>`
          : html`<ul class="resources" part="list">
              ${shown.map((resource) => this.#renderResource(resource, network))}
            </ul>`
      }`;
  }

  #renderFilters({ resources }: Network): TemplateResult {
    const types = facetCounts(resources, this.filter, 'type');
    return html`<div class="filters no-print">
      ${chipGroup({
        name: 'type',
        legend: msg('Kind of document', { id: 'library.type' }),
        chips: [
          {
            value: '',
            label: msg('Everything', { id: 'library.everything' }),
            count: filterResources(resources, { ...this.filter, type: '' }).length,
          },
          ...types.map(({ value, count }) => ({ value, label: resourceTypeName(value), count })),
        ],
        selected: this.filter.type,
        onSelect: (value) => this.#choose({ type: value as ResourceFilter['type'] }),
      })}
      <div class="selects">
        ${this.#renderSelect('language', resources, formatLanguage, {
          label: msg('Language', { id: 'library.language' }),
          all: msg('All languages', { id: 'library.language.all' }),
        })}
        ${this.#renderSelect('audience', resources, audienceName, {
          label: msg('For whom', { id: 'library.audience' }),
          all: msg('Everyone', { id: 'library.audience.all' }),
        })}
      </div>
    </div>`;
  }

  #renderSelect<Key extends 'language' | 'audience'>(
    key: Key,
    resources: readonly Resource[],
    nameOf: (value: Exclude<ResourceFilter[Key], ''>) => string,
    { label, all }: { readonly label: string; readonly all: string },
  ): TemplateResult {
    const facets = facetCounts(resources, this.filter, key);
    return selectField({
      label,
      options: [
        { value: '', label: all },
        ...facets.map(({ value, count }) => ({ value, label: `${nameOf(value)} (${formatNumber(count)})` })),
      ],
      selected: this.filter[key],
      onSelect: (value) => this.#choose({ [key]: value }),
    });
  }

  #renderResource(resource: Resource, network: Network): TemplateResult {
    return html`<li class="resource" part="resource">
      <div class="about">
        ${heading(this.headingLevel + 1, localized(resource.name, network), 'subtitle')}
        ${resource.description ? localizedParagraphs(resource.description, network) : nothing}
        <p class="secondary">${describe(resource)}</p>
      </div>
      ${fileLinks(resource, network)}
    </li>`;
  }

  #countShown(count: number): string {
    const n = formatNumber(count);
    return plural(count, {
      zero: () => msg(str`${n} documents shown`, { id: 'library.shown.zero' }),
      one: () => msg(str`${n} document shown`, { id: 'library.shown.one' }),
      many: () => msg(str`${n} documents shown`, { id: 'library.shown.many' }),
      other: () => msg(str`${n} documents shown`, { id: 'library.shown.other' }),
    });
  }

  #choose(choice: Partial<ResourceFilter>): void {
    this.filter = { ...this.filter, ...choice };
  }
}

/** "Guide · for learners and companies · updated 3 June 2022". */
function describe({ learningResourceType, audience = [], dateModified }: Resource): string {
  const facts = [resourceKindName(learningResourceType)];
  if (audience.length > 0) facts.push(msg(str`for ${formatList(audience.map(audienceName))}`, { id: 'library.for' }));
  if (dateModified) facts.push(msg(str`updated ${formatDay(dateModified)}`, { id: 'library.updated' }));
  return facts.join(' · ');
}

declare global {
  interface HTMLElementTagNameMap {
    'mobility-resource-library': MobilityResourceLibrary;
  }
}
