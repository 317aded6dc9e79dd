import { adoptStyles, type CSSResult, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { property } from 'lit/decorators.js';
import { formatNumber } from '../../localization/format.js';
import { plural } from '../../localization/plural.js';
import { texts } from '../../localization/locales/resource-library.js';
import type { Network, Resource } from '../../model/network.js';
import { fileStyles } from '../../ui/files.styles.js';
import { heading } from '../../ui/heading.js';
import { MobilityElement } from '../../ui/mobility-element.js';
import { PrintWhole } from '../../ui/print-whole.js';
import { ShowMore } from '../../ui/show-more.js';
import { documentFacets, type FacetName } from './document-facets.js';
import { type Group, groupRows, takeRows } from './group-rows.js';
import type { LibraryFilters } from './mobility-resource-library-filters.js';
import { valueNamer } from './mobility-resource-library-names.js';
import { type Details, resourceRow } from './mobility-resource-library-row.js';
import { styles } from './mobility-resource-library.styles.js';
import { needsDetails, needsFilters } from './needs.js';

const ROWS_AT_A_TIME = 24;

/**
 * Guide, exercises and documents of the network: to search, filtered by kind, language, audience, level and keyword.
 *
 * @tag mobility-resource-library
 * @csspart filters - Search and filters.
 * @csspart clear - The button that takes all choices back.
 * @csspart group - Heading and list of a group.
 * @csspart list - The documents of a group.
 * @csspart resource - A document.
 * @csspart thumbnail - Its picture.
 * @csspart practice - Links to the quiz.
 * @csspart files - Its files.
 * @csspart download - A link to a file.
 * @csspart more - The button that shows more documents.
 */
export class MobilityResourceLibrary extends MobilityElement {
  static override styles = [...MobilityElement.baseStyles, fileStyles, styles];
  protected static override readonly texts = texts;

  /** What the list is grouped by. */
  @property({ attribute: 'group-by' }) groupBy: FacetName | 'none' = 'type';

  /** Keeps what the visitor chose in the fragment of the page's address (`#library=type.guide`). */
  @property({ type: Boolean }) hash = false;

  /** Page with the language quiz, for exercises to practise; without it, the frame page beside the script. */
  @property({ attribute: 'quiz-page' }) quizPage = '';

  #print = new PrintWhole(this);
  #more = new ShowMore(this, ROWS_AT_A_TIME);
  #filters: LibraryFilters | undefined;
  #details: Details | undefined;
  #partStyles: CSSResult[] = [];

  /** What a feed needs beyond its list is there before the list is, so that nothing moves. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.network) await this.#loadParts(this.network).catch(() => undefined);
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!changed.has('feed')) return;
    this.#filters?.reset();
    this.#more.reset();
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
    const found = this.#filters?.find(network, this.locale) ?? network.resources;
    const groups = this.#group(found, network);
    const total = groups.reduce((sum, group) => sum + group.total, 0);
    const count = this.#more.take(groups.flatMap(({ rows }) => rows)).length;
    const shown = this.#print.isPrinting ? groups : takeRows(groups, count);
    return html`${this.#filters?.render(network, found) ?? nothing}
    ${shown.map((group) => this.#renderGroup(group, network))} ${this.#more.button(total, showMoreLabel)}`;
  }

  #group(found: readonly Resource[], network: Network): Group<Resource>[] {
    const valuesOf = documentFacets(network)[this.groupBy];
    if (valuesOf) return groupRows(found, (resource) => valuesOf({ resource }));
    return found.length === 0 ? [] : [{ value: '', rows: found, total: found.length }];
  }

  #renderGroup({ value, rows, total }: Group<Resource>, network: Network): TemplateResult {
    const isNamed = this.groupBy !== 'none';
    const name =
      value === '' ? msg('Other documents', { id: 'resource.other' }) : valueNamer(this.groupBy, network)(value);
    const view = {
      network,
      feed: this.feed,
      quizPage: this.quizPage,
      headingLevel: this.headingLevel + (isNamed ? 2 : 1),
      isKindSaid: this.groupBy === 'type',
      details: this.#details,
    };
    return html`<div class="group" part="group">
      ${
        isNamed
          ? heading(
              this.headingLevel + 1,
              html`${name} <span class="count">${formatNumber(total)}</span>`,
              'group-title',
            )
          : nothing
      }
      <ul class="resources" part="list">
        ${rows.map((resource) => resourceRow(resource, view))}
      </ul>
    </div>`;
  }

  async #loadParts(network: Network): Promise<void> {
    await Promise.all([
      !this.#filters && needsFilters(network) && this.#loadFilters(),
      !this.#details && needsDetails(network) && this.#loadDetails(),
    ]);
  }

  async #loadFilters(): Promise<void> {
    const { LibraryFilters, filterStyles } = await import('./mobility-resource-library-filters.js');
    this.#filters ??= new LibraryFilters(this, () => this.#more.reset());
    this.#adopt(filterStyles);
  }

  async #loadDetails(): Promise<void> {
    this.#details = await import('./mobility-resource-library-details.js');
    this.#adopt(this.#details.detailStyles);
  }

  #adopt(parts: readonly CSSResult[]): void {
    this.#partStyles.push(...parts);
    adoptStyles(this.renderRoot as ShadowRoot, [...MobilityResourceLibrary.elementStyles, ...this.#partStyles]);
  }
}

function showMoreLabel(next: number, left: number): string {
  return msg(str`Show ${formatNumber(next)} more of ${formatNumber(left)}`, { id: 'library.more' });
}

declare global {
  interface HTMLElementTagNameMap {
    'mobility-resource-library': MobilityResourceLibrary;
  }
}
