import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { property, state } from 'lit/decorators.js';
import { formatNumber } from '../../localization/format.js';
import { texts } from '../../localization/locales/charter-signatories.js';
import type { Network } from '../../model/network.js';
import { fileStyles } from '../../ui/files.styles.js';
import { MobilityElement } from '../../ui/mobility-element.js';
import { charterPanel, supplementaryDocuments } from './mobility-charter-signatories-documents.js';
import { countCountries, sumUp, sumUpWithPaper } from './mobility-charter-signatories-sentences.js';
import { signatoryTable } from './mobility-charter-signatories-table.js';
import { tableStyles } from './mobility-charter-signatories-table.styles.js';
import type { ListTools } from './mobility-charter-signatories-tools.js';
import { firstView } from './mobility-charter-signatories-view.js';
import { styles } from './mobility-charter-signatories.styles.js';
import { countSignatories, toSignatories } from './signatories.js';

/**
 * Who signed the partnership charter, to search, filter, sort and take along as a file; the charter itself, its
 * supplementary documents, and the way to sign it where the feed names one (`charter.signUrl`).
 *
 * @tag mobility-charter-signatories
 * @fires {MobilitySelectEvent} mobility-select - A visitor asked to see a partner on the map.
 * @csspart charter - The charter with its files.
 * @csspart sign-bar - The strip with the call to sign, which stays in view.
 * @csspart sign - The call to sign.
 * @csspart list - Filters, table and what belongs to them.
 * @csspart filter - Search and filters.
 * @csspart table - The table of signatures.
 * @csspart signature - A row of it.
 * @csspart more - The button that shows more rows.
 * @csspart all - The button that shows all rows.
 * @csspart export - The buttons that give the list as a file.
 * @csspart supplements - The supplementary documents.
 * @cssprop --mobility-sticky-top - Height of the page's own fixed header, below which the call to sign stays.
 */
export class MobilityCharterSignatories extends MobilityElement {
  static override styles = [...MobilityElement.baseStyles, fileStyles, tableStyles, styles];
  protected static override readonly texts = texts;

  /** Keeps search, filters and order in the fragment of the page's address, `#charter=…`, and opens what a link says there. */
  @property({ type: Boolean }) hash = false;

  /** The list works without them: they follow it, and never hold it up. */
  @state() private tools: ListTools | undefined;

  #isLoadingTools = false;

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.network) void this.#loadTools();
    if (this.hash && (changed.has('hash') || changed.has('tools'))) void this.tools?.followLink();
    this.tools?.writeLink();
  }

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
    return html`${charterPanel(network, this.headingLevel + 1)}
    ${toSignatories(network).length > 0 ? this.#renderList(network) : nothing} ${supplementaryDocuments(network)}`;
  }

  #renderList(network: Network): TemplateResult {
    const view = this.tools?.view(network) ?? firstView(network);
    return html`<div class="list" part="list">
      ${view.filters}
      <p class="secondary" role="status">${view.status}</p>
      ${view.total > 0 ? signatoryTable(view, network) : nothing} ${view.foot}
    </div>`;
  }

  async #loadTools(): Promise<void> {
    if (this.#isLoadingTools) return;
    this.#isLoadingTools = true;
    const loaded = await import('./mobility-charter-signatories-tools.js').catch(() => undefined);
    // Out of reach: the list is there all the same.
    if (loaded) this.tools = new loaded.ListTools(this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mobility-charter-signatories': MobilityCharterSignatories;
  }
}
