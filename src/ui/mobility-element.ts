import { html, LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { property } from 'lit/decorators.js';
import type { FeedProblem } from '../feed/problem.js';
import type { Network } from '../model/network.js';
import type { Language } from '../model/language.js';
import { currentLocale, isLocaleLoaded, loadLocale, withLocale } from '../localization/element-locale.js';
import { formatDay } from '../localization/format.js';
import type { Texts } from '../localization/texts.js';
import { elementStyles } from './elements.styles.js';
import { MobilityErrorEvent, MobilityReadyEvent } from './events.js';
import { FeedController } from './feed-controller.js';
import { heading, toHeadingLevel } from './heading.js';
import { LanguageController } from './language-controller.js';
import { describe, warnOf } from './problem-report.js';
import { rootStyles } from './root.styles.js';
import { stateStyles } from './states.styles.js';
import { tokens } from './tokens.styles.js';
import { WidgetState } from './widget-state.js';

/**
 * What every widget has: its feed, language, theme, heading, and its states. A widget adds its title, summary and content.
 *
 * @attr {string} lang - Language of the widget: en, fr, es, ca, lv or pt. Without it the nearest `lang` of the page counts.
 * @attr {boolean} without-frame - No border and no background of its own.
 * @fires {MobilityReadyEvent} mobility-ready - The content is shown; `problems` tells what was left out.
 * @fires {MobilityErrorEvent} mobility-error - There is nothing to show; `problems` tells why.
 * @slot - The fallback: shown until the content is there, and when it cannot be loaded.
 * @csspart frame - The widget's own border and background.
 * @csspart widget - Everything in the frame once it is ready.
 * @csspart header - Heading and summary.
 * @csspart summary - The sentence under the heading.
 * @csspart content - What stands under the header.
 * @csspart empty - The sentence for a feed that holds nothing for this widget.
 * @csspart notice - The sentence about an older copy.
 * @csspart message - The sentence about a failure, with its button.
 * @csspart skeleton - What stands in the space until the content is there.
 * @cssprop --mobility-accent - Colour of links, buttons and marks.
 * @cssprop --mobility-surface - Colour of the background.
 * @cssprop --mobility-text - Colour of the text.
 * @cssprop --mobility-radius - Radius of the frame.
 * @cssprop --mobility-font - Font; `inherit` takes the page's.
 * @cssprop --mobility-min-height - Height that is held for the widget, in place of its own estimate.
 */
export abstract class MobilityElement extends LitElement {
  /** Shared looks; a widget adds its own to them. */
  static readonly baseStyles = [tokens, rootStyles, elementStyles, stateStyles];

  static override styles: CSSResultGroup = MobilityElement.baseStyles;

  /** Where the widget's own texts are. */
  protected static readonly texts: Texts | undefined;

  /** Address of the network's feed; relative to the page. */
  @property() feed = '';

  /** `auto` follows the visitor's system. */
  @property({ reflect: true, useDefault: true }) theme: 'auto' | 'light' | 'dark' = 'auto';

  /** Level of the widget's heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Keeps the last good copy of the feed on the visitor's device, for the day on which its server is down. */
  @property({ type: Boolean, attribute: 'keep-copy' }) keepCopy = false;

  protected readonly languageController = new LanguageController(this);

  #feed = new FeedController(this);
  #state = new WidgetState(this);
  #retried = false;

  protected get locale(): Language {
    return this.languageController.language;
  }

  protected get network(): Network | undefined {
    return this.#feed.result?.ok ? this.#feed.result.value : undefined;
  }

  /** The widget's heading, in the visitor's language. */
  protected abstract renderTitle(network: Network): string | TemplateResult;

  /** One sentence made from the data, under the heading. */
  protected abstract renderSummary(network: Network): string | TemplateResult | typeof nothing;

  protected abstract renderContent(network: Network): TemplateResult;

  /** Said instead of the content when the feed holds nothing for this widget. */
  protected abstract findEmptyReason(network: Network): string | undefined;

  /** Texts have to be there before the first render; nothing waits once they are. */
  protected override async scheduleUpdate(): Promise<void> {
    const { texts } = this.constructor as typeof MobilityElement;
    while (!isLocaleLoaded(this.locale, texts)) await loadLocale(this.locale, texts);
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('headingLevel')) this.headingLevel = toHeadingLevel(this.headingLevel);
    if (!changed.has('feed')) return;
    this.#retried = false;
    this.#feed.load(this.feed, this.keepCopy);
  }

  protected override update(changed: PropertyValues): void {
    withLocale(this.locale, () => super.update(changed));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { result } = this.#feed;
    if (this.#state.enter(result)) void this.#announce(result?.problems ?? [], result?.ok ?? false);
  }

  protected override render(): TemplateResult {
    const { network } = this;
    const failed = this.#feed.result?.ok === false;
    return html`<div class="root" lang=${currentLocale()}>
      <div class="frame" part="frame">
        ${network ? this.#renderReady(network) : nothing} ${network || failed ? nothing : this.#renderSkeleton()}
        <slot class="fallback" ?hidden=${network !== undefined}></slot>
        <div role="status">${failed ? this.#renderFailure() : nothing}</div>
      </div>
    </div>`;
  }

  #renderReady(network: Network): TemplateResult {
    const empty = this.findEmptyReason(network);
    return html`<section class="widget" part="widget" aria-labelledby="title">
      <div class="header" part="header">
        ${heading(this.headingLevel, this.renderTitle(network), 'title', 'title')}
        ${empty === undefined ? html`<p class="summary" part="summary">${this.renderSummary(network)}</p>` : nothing}
      </div>
      <div class="content" part="content">
        ${empty === undefined ? this.renderContent(network) : html`<p class="empty" part="empty">${empty}</p>`}
      </div>
      ${this.#renderCopyNotice(network)}
    </section>`;
  }

  #renderCopyNotice(network: Network): TemplateResult | typeof nothing {
    if (!this.#feed.result?.problems.some(({ code }) => code === 'older-copy')) return nothing;
    const day = network.dateModified && formatDay(network.dateModified);
    return html`<p class="notice" part="notice">
      ${
        day
          ? msg(str`You see a copy of ${day}. The newest version cannot be loaded right now.`, {
              id: 'state.copy.dated',
            })
          : msg('You see an older copy. The newest version cannot be loaded right now.', { id: 'state.copy' })
      }
    </p>`;
  }

  #renderSkeleton(): TemplateResult {
    return html`<div class="skeleton" part="skeleton" aria-hidden="true">
      <div class="bone title"></div>
      <div class="bone short"></div>
      <div class="bone block"></div>
    </div>`;
  }

  #renderFailure(): TemplateResult {
    return html`<div class="message" part="message">
      <p>
        ${
          this.#retried
            ? msg('This content still cannot be loaded. Please try again later.', { id: 'state.failed.again' })
            : msg('This content could not be loaded.', { id: 'state.failed' })
        }
      </p>
      <button class="button" type="button" @click=${this.#onRetry}>${msg('Try again', { id: 'state.retry' })}</button>
    </div>`;
  }

  /** The team reads the console and listens to the events; a visitor sees neither paths nor codes. */
  async #announce(problems: readonly FeedProblem[], ok: boolean): Promise<void> {
    const described = await describe(problems, this.locale);
    warnOf(described, `<${this.localName}>`);
    this.dispatchEvent(ok ? new MobilityReadyEvent(described) : new MobilityErrorEvent(described));
  }

  async #onRetry(): Promise<void> {
    this.#retried = true;
    await this.#feed.retry(this.keepCopy);
    await this.updateComplete;
    // The button that had the focus is gone when the content is there.
    if (this.network) this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  }
}
