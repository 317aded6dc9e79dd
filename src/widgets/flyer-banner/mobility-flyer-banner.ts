import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { property } from 'lit/decorators.js';
import { texts } from '../../localization/locales/flyer-banner.js';
import type { Banner, Network } from '../../model/network.js';
import { isPlainDate, today } from '../../model/plain-date.js';
import { localized, localizedParagraphs } from '../../ui/localized-text.js';
import { MobilityElement } from '../../ui/mobility-element.js';
import { chooseBanner } from './choose-banner.js';
import { fundingRow } from './mobility-flyer-banner-funding.js';
import { fetchParts, type PartName, parts } from './mobility-flyer-banner-parts.js';
import { bannerPicture } from './mobility-flyer-banner-picture.js';
import { styles } from './mobility-flyer-banner.styles.js';
import type { BannerTools } from './mobility-flyer-banner-tools.js';

const MOST_ACTIONS = 3;
/** Milliseconds after which what can wait is fetched even if the page is busy. */
const REST = 500;

/**
 * A banner of the network: headline, picture, calls to action, next event and flyer, and below them the EU emblem with the
 * funding statement, which is always there. Of several banners the first that is due and was not hidden is shown.
 *
 * @tag mobility-flyer-banner
 * @attr {boolean} without-share - No button to share the page.
 * @attr {'color' | 'mono'} emblem - `mono` draws the EU emblem in black on white, where a page has no colours.
 * @csspart lead - Text, buttons, next event and flyer.
 * @csspart actions - The buttons.
 * @csspart next-event - The sentence about the next event.
 * @csspart picture - The picture with its credit.
 * @csspart tools - Share, hide and show again.
 * @csspart funding - EU emblem, funding statement and disclaimer.
 */
export class MobilityFlyerBanner extends MobilityElement {
  static override styles = [...MobilityElement.baseStyles, styles];
  protected static override readonly texts = texts;

  /** Id of the banner in the feed; without it the first one that is due is shown. */
  @property() banner = '';

  /** Freezes "today" at a day such as `2022-03-05`; without it, the visitor's own day counts. */
  @property() today = '';

  /** For how long a banner that was hidden stays hidden: on this page, in this tab, or on this device. */
  @property() remember: 'none' | 'session' | 'local' = 'local';

  /** Address that is shared and printed; relative to the page. Without it that of the page, without trackers. */
  @property({ attribute: 'share-url' }) shareUrl = '';

  #shown: Banner | undefined;
  #tools: BannerTools | undefined;
  #isComplete = false;

  /** What a banner needs has to be there when it is drawn first: nothing may move afterwards. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.network) await fetchParts(...this.#neededParts(this.network));
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#shown = this.network && this.#choose(this.network);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.network || this.#isComplete) return;
    this.#isComplete = true;
    whenIdle(() => void this.#addTools());
  }

  protected override renderTitle(network: Network): string | TemplateResult {
    if (this.#shown) return localized(this.#shown.name, network);
    return network.project?.acronym ?? msg('Mobility network', { id: 'banner.title' });
  }

  /** The banner's own text stands in the content, as paragraphs. */
  protected override renderSummary(network: Network): string | TemplateResult | typeof nothing {
    return network.project && !this.#shown ? localized(network.project.name, network) : nothing;
  }

  protected override findEmptyReason(network: Network): string | undefined {
    if (network.project || this.#choose(network, true)) return undefined;
    return msg('There is nothing to announce yet.', { id: 'banner.empty' });
  }

  protected override renderContent(network: Network): TemplateResult {
    const shown = this.#shown;
    return html`<div class="lead" part="lead">
        ${shown ? this.#renderLead(shown, network) : nothing}
        <div class="tools" part="tools">
          ${this.#tools?.render({ network, shown, isHiding: this.#choose(network, true) !== shown })}
        </div>
      </div>
      ${shown?.image ? bannerPicture(shown.image, network, this.theme, this.clientWidth) : nothing}
      ${network.project ? fundingRow(network.project, network) : nothing}`;
  }

  #renderLead(banner: Banner, network: Network): TemplateResult {
    const { description, actions = [] } = banner;
    return html`<div class="text">
        ${description ? localizedParagraphs(description, network) : nothing}
        ${parts.nextEvent?.nextEvent(banner, network, this.#today)}
      </div>
      <div class="actions" part="actions">
        ${actions
          .slice(0, MOST_ACTIONS)
          .map(
            ({ label, url }, index) =>
              html`<a class="button ${index === 0 ? 'primary' : ''}" href=${url}>${localized(label, network)}</a>`,
          )}
        ${parts.flyer?.flyerLinks(banner, network)}
      </div>`;
  }

  get #today(): string {
    return isPlainDate(this.today) ? this.today : today();
  }

  #neededParts({ banners, project }: Network): (PartName | false | undefined)[] {
    return [
      banners.some(({ dismissible }) => dismissible) && 'dismissals',
      banners.some(({ countdownTo }) => countdownTo) && 'nextEvent',
      banners.some(({ flyer }) => flyer) && 'flyer',
      project && (this.locale !== 'en' || !project.requiredStatement) && 'funding',
    ];
  }

  /** @param evenHidden what it would be, had nobody hidden anything */
  #choose(network: Network, evenHidden = false): Banner | undefined {
    const isHidden = (banner: Banner): boolean =>
      !evenHidden && !!parts.dismissals?.isDismissed(banner, network, this.remember);
    return chooseBanner(network, { id: this.banner, today: this.#today, isHidden });
  }

  async #addTools(): Promise<void> {
    await fetchParts('tools');
    this.#tools = parts.tools && new parts.tools.BannerTools(this, MobilityFlyerBanner.elementStyles);
    this.requestUpdate();
  }
}

/** As soon as the page has a moment; Safari cannot tell when. Somebody who prints at once shall have the code as well. */
function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: REST });
  else setTimeout(run);
}

declare global {
  interface HTMLElementTagNameMap {
    'mobility-flyer-banner': MobilityFlyerBanner;
  }
}
