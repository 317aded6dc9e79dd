import {
  adoptStyles,
  type CSSResultOrNative,
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { msg } from '@lit/localize';
import type { Banner, Network, Picture } from '../../model/network.js';
import { localized } from '../../ui/localized-text.js';
import { dismiss, type Remember, restore } from './mobility-flyer-banner-dismissals.js';
import { bannerPicture } from './mobility-flyer-banner-picture.js';
import { printedCode } from './mobility-flyer-banner-print.js';
import { copyNotice, sharePanel } from './mobility-flyer-banner-share.js';
import { toolsStyles } from './mobility-flyer-banner-tools.styles.js';
import { pageAddress } from './page-address.js';

/** The banner as its tools see it. */
export interface ToolsHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly remember: Remember;
  readonly shareUrl: string;
  readonly clientWidth: number;
}

/** What is on view, and whether it would be another banner, had nobody hidden it. */
export interface OnView {
  readonly network: Network;
  readonly shown: Banner | undefined;
  readonly isHiding: boolean;
}

/** Share, hide, show again, and the address for paper. */
export class BannerTools implements ReactiveController {
  #host: ToolsHost;
  #isSharing = false;
  /** Whether the link was copied; undefined until somebody tried. */
  #copied: boolean | undefined;

  /** @param styles those that the host has */
  constructor(host: ToolsHost, styles: CSSResultOrNative[]) {
    this.#host = host;
    host.addController(this);
    adoptStyles(host.renderRoot as ShadowRoot, [...styles, toolsStyles]);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#onBeforePrint);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#onBeforePrint);
  }

  render({ network, shown, isHiding }: OnView): TemplateResult {
    const { url } = this.#link;
    return html`<div class="buttons no-print">
        <button class="button quiet share" type="button" aria-expanded=${this.#isSharing} @click=${this.#onShare}>
          ${msg('Share', { id: 'banner.share' })}
        </button>
        ${shown?.dismissible ? this.#renderHide(shown, network) : nothing}
        ${isHiding ? this.#renderRestore(network) : nothing}
      </div>
      <div class="panel no-print" ?hidden=${!this.#isSharing}>
        ${this.#isSharing ? sharePanel(this.#link, this.#onCopied) : nothing}
      </div>
      <p class="secondary no-print" role="status">${this.#copied === undefined ? nothing : copyNotice(this.#copied)}</p>
      <div class="address">
        ${printedCode(url)}
        <p>${url}</p>
      </div>
      ${shown?.image ? this.#renderForPaper(shown.image, network) : nothing}`;
  }

  /** Fetches the light picture, for no browser waits for one when it prints. A light screen has it already. */
  #renderForPaper(picture: Picture, network: Network): TemplateResult {
    return html`<div hidden>${bannerPicture(picture, network, 'light', this.#host.clientWidth)}</div>`;
  }

  #renderHide(banner: Banner, network: Network): TemplateResult {
    return html`<button class="button quiet" type="button" @click=${() => this.#onHide(banner, network)}>
      ${msg('Hide', { id: 'banner.hide' })}<span class="visually-hidden">: ${localized(banner.name, network)}</span>
    </button>`;
  }

  #renderRestore(network: Network): TemplateResult {
    return html`<button class="button quiet" type="button" @click=${() => this.#onRestore(network)}>
      ${msg('Show again', { id: 'banner.again' })}
    </button>`;
  }

  /** What is shared: the page, under the banner's headline. */
  get #link(): { readonly title: string; readonly url: string } {
    const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
    const title = this.#title?.textContent.trim() ?? '';
    return { title, url: pageAddress({ location: location.href, canonical, wanted: this.#host.shareUrl }) };
  }

  get #title(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('#title');
  }

  #set(isSharing: boolean, copied?: boolean): void {
    this.#isSharing = isSharing;
    this.#copied = copied;
    this.#host.requestUpdate();
  }

  /** The address of a page that changes without loading may be another one by now. */
  #onBeforePrint = (): void => {
    this.#host.requestUpdate();
  };

  /** The share sheet of the browser; where there is none, or a frame may not open it, a panel. */
  #onShare = async (): Promise<void> => {
    if (this.#isSharing) {
      this.#set(false);
      return;
    }
    try {
      await navigator.share(this.#link);
    } catch (error) {
      this.#set(!(error instanceof DOMException && error.name === 'AbortError'));
    }
  };

  /** Taken back first, so that a second time is said as well. */
  #onCopied = async (success: boolean): Promise<void> => {
    this.#set(true);
    await this.#host.updateComplete;
    this.#set(true, success);
  };

  #onHide(banner: Banner, network: Network): void {
    dismiss(banner, network, this.#host.remember);
    void this.#moveOn();
  }

  #onRestore(network: Network): void {
    restore(network);
    void this.#moveOn();
  }

  /** The button that had the focus may be gone, and the headline is another one. */
  async #moveOn(): Promise<void> {
    this.#set(false);
    await this.#host.updateComplete;
    this.#title?.focus();
  }
}
