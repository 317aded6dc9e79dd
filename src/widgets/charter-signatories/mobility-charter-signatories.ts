import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { state } from 'lit/decorators.js';
import { collator, formatCountry, formatNumber } from '../../localization/format.js';
import { texts } from '../../localization/locales/charter-signatories.js';
import type { Network } from '../../model/network.js';
import { fieldStyles } from '../../ui/fields.styles.js';
import { fileStyles } from '../../ui/files.styles.js';
import { localizedString } from '../../ui/localized-text.js';
import { MobilityElement } from '../../ui/mobility-element.js';
import { selectField } from '../../ui/select-field.js';
import {
  countByCountry,
  EVERYBODY,
  filterSignatures,
  type Searchable,
  type SignatureFilter,
} from './filter-signatures.js';
import { fold } from '../../model/fold.js';
import { countCountries, countShown, sumUp, sumUpWithPaper } from './mobility-charter-signatories-sentences.js';
import { charterPanel, supplementaryDocuments } from './mobility-charter-signatories-documents.js';
import { signatoryTable } from './mobility-charter-signatories-table.js';
import { tableStyles } from './mobility-charter-signatories-table.styles.js';
import { styles } from './mobility-charter-signatories.styles.js';
import { countSignatories, type Signatory, toSignatories } from './signatories.js';

interface Row extends Searchable {
  readonly name: string;
  readonly signatory: Signatory;
}

/**
 * Who signed the partnership charter, to search by name, place and country; the charter itself, its supplementary
 * documents, and the way to sign it where the feed names one (`charter.signUrl`).
 *
 * @tag mobility-charter-signatories
 */
export class MobilityCharterSignatories extends MobilityElement {
  static override styles = [...MobilityElement.baseStyles, fieldStyles, fileStyles, tableStyles, styles];
  protected static override readonly texts = texts;

  @state() private filter: SignatureFilter = EVERYBODY;

  protected override renderTitle(): string {
    return msg('Who signed the charter', { id: 'charter.title' });
  }

  protected override renderSummary(network: Network): string {
    const { organizations, countries, onPaper } = countSignatories(toSignatories(network));
    if (organizations === 0) return msg('No organisation has signed yet.', { id: 'charter.summary.none' });
    // Of a single organisation "1 of them" would sound odd; its row says that it signed on paper.
    return onPaper > 0 && organizations > 1
      ? sumUpWithPaper(organizations, countCountries(countries), formatNumber(onPaper))
      : sumUp(organizations, countCountries(countries));
  }

  protected override findEmptyReason({ charter }: Network): string | undefined {
    return charter ? undefined : msg('No charter has been published yet.', { id: 'charter.empty' });
  }

  protected override renderContent(network: Network): TemplateResult {
    const rows = toRows(network);
    return html`${charterPanel(network, this.headingLevel + 1)}
    ${rows.length > 0 ? this.#renderList(rows, network) : nothing} ${supplementaryDocuments(network)}`;
  }

  #renderList(rows: readonly Row[], network: Network): TemplateResult {
    const shown = filterSignatures(rows, this.filter);
    return html`<div class="list" part="list">
      ${this.#renderFilters(rows)}
      <p class="secondary" role="status">${countShown(shown.length)}</p>
      ${
        shown.length > 0
          ? signatoryTable(
              shown.map(({ signatory }) => signatory),
              network,
            )
          : this.#renderNothingFound()
      }
    </div>`;
  }

  #renderFilters(rows: readonly Row[]): TemplateResult {
    const { query, country } = this.filter;
    const names = collator();
    const countries = countByCountry(rows, query)
      .map((entry) => ({ ...entry, label: formatCountry(entry.country) }))
      .sort((a, b) => names.compare(a.label, b.label));
    const everywhere = msg('All countries', { id: 'charter.countries.all' });
    const all = filterSignatures(rows, { query, country: '' }).length;
    return html`<div class="filters no-print" part="filter">
      <label class="field search">
        <span class="label">${msg('Search by name or place', { id: 'charter.search' })}</span>
        <input
          class="input"
          type="search"
          autocomplete="off"
          spellcheck="false"
          enterkeyhint="search"
          .value=${query}
          @input=${this.#onSearch}
        />
      </label>
      ${selectField({
        label: msg('Country', { id: 'charter.country' }),
        options: [
          { value: '', label: `${everywhere} (${formatNumber(all)})` },
          ...countries.map(({ country: value, label, count }) => ({
            value,
            label: `${label} (${formatNumber(count)})`,
          })),
        ],
        selected: country,
        onSelect: (value) => this.#choose({ country: value }),
      })}
    </div>`;
  }

  #renderNothingFound(): TemplateResult {
    return html`<div class="empty">
      <p>${msg('No signature matches. Try fewer letters or another country.', { id: 'charter.nothing' })}</p>
      <button class="button" type="button" @click=${this.#onShowAll}>
        ${msg('Show all signatures', { id: 'charter.showAll' })}
      </button>
    </div>`;
  }

  #choose(choice: Partial<SignatureFilter>): void {
    this.filter = { ...this.filter, ...choice };
  }

  #onSearch(event: Event): void {
    this.#choose({ query: (event.target as HTMLInputElement).value });
  }

  #onShowAll(): void {
    this.filter = EVERYBODY;
    // The button goes away with the message that it stands in.
    this.renderRoot.querySelector<HTMLElement>('input')?.focus();
  }
}

/** Sorted by name; the search looks at what the visitor reads. */
function toRows(network: Network): Row[] {
  const names = collator();
  return toSignatories(network)
    .map((signatory) => {
      const name = localizedString(signatory.name, network);
      const place = `${localizedString(signatory.town, network)} ${formatCountry(signatory.country)}`;
      return { name, haystack: fold(`${name} ${place}`), country: signatory.country, signatory };
    })
    .sort((a, b) => names.compare(a.name, b.name));
}

declare global {
  interface HTMLElementTagNameMap {
    'mobility-charter-signatories': MobilityCharterSignatories;
  }
}
