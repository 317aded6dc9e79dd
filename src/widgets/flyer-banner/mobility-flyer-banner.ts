import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { property } from 'lit/decorators.js';
import { formatBytes, formatLanguage } from '../../localization/format.js';
import { texts } from '../../localization/locales/flyer-banner.js';
import { chooseText } from '../../model/localized-text.js';
import type { Banner, Network, Picture } from '../../model/network.js';
import { filesByLanguage, findResource, formatName } from '../../model/resource-files.js';
import { localized, localizedParagraphs } from '../../ui/localized-text.js';
import { MobilityElement } from '../../ui/mobility-element.js';
import { chooseBanner } from './choose-banner.js';
import { fundingRow } from './mobility-flyer-banner-funding.js';
import { styles } from './mobility-flyer-banner.styles.js';
import { toObjectPosition, toPictureSources } from './picture-sources.js';

const MOST_ACTIONS = 3;

/**
 * A banner of the network: headline, picture, calls to action and flyer, and below them the EU emblem with the funding
 * statement, which is always there.
 *
 * @tag mobility-flyer-banner
 */
export class MobilityFlyerBanner extends MobilityElement {
  static override styles = [...MobilityElement.baseStyles, styles];
  protected static override readonly texts = texts;

  /** Id of the banner in the feed; without it the feed's first banner is shown. */
  @property() banner = '';

  /** The style object is what a strict policy allows, as it does not allow a `style` attribute in a template. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const image = this.network && chooseBanner(this.network, this.banner)?.image;
    if (image) this.renderRoot.querySelector('img')?.style.setProperty('object-position', toObjectPosition(image));
  }

  protected override renderTitle(network: Network): string | TemplateResult {
    const banner = chooseBanner(network, this.banner);
    if (banner) return localized(banner.name, network);
    return network.project?.acronym ?? msg('Mobility network', { id: 'banner.title' });
  }

  /** The banner's own text stands in the content, as paragraphs. */
  protected override renderSummary(network: Network): string | TemplateResult | typeof nothing {
    const { project } = network;
    return project && !chooseBanner(network, this.banner) ? localized(project.name, network) : nothing;
  }

  protected override findEmptyReason(network: Network): string | undefined {
    if (network.project || chooseBanner(network, this.banner)) return undefined;
    return msg('There is nothing to announce yet.', { id: 'banner.empty' });
  }

  protected override renderContent(network: Network): TemplateResult {
    const banner = chooseBanner(network, this.banner);
    return html`<div class="lead" part="lead">${banner ? this.#renderLead(banner, network) : nothing}</div>
      ${banner?.image ? this.#renderPicture(banner.image, network) : nothing}
      ${network.project ? fundingRow(network.project, network) : nothing}`;
  }

  #renderLead(banner: Banner, network: Network): TemplateResult {
    const actions = (banner.actions ?? []).slice(0, MOST_ACTIONS);
    return html`${banner.description ? localizedParagraphs(banner.description, network) : nothing}
      <div class="actions" part="actions">
        ${actions.map(
          ({ label, url }, index) =>
            html`<a class="button ${index === 0 ? 'primary' : ''}" href=${url}>${localized(label, network)}</a>`,
        )}
        ${this.#renderFlyer(banner, network)}
      </div>`;
  }

  #renderFlyer({ flyer }: Banner, network: Network): TemplateResult | typeof nothing {
    const resource = flyer === undefined ? undefined : findResource(network, flyer);
    const file = resource && filesByLanguage(resource, this.locale, network).primary;
    if (!file) return nothing;
    const language = formatLanguage(file.inLanguage);
    const facts = `${formatName(file.encodingFormat)}, ${formatBytes(file.contentSize)}`;
    return html`<a
      class="button"
      part="flyer"
      href=${file.contentUrl}
      hreflang=${file.inLanguage}
      type=${file.encodingFormat}
      >${msg(str`Flyer in ${language} (${facts})`, { id: 'banner.flyer' })}</a
    >`;
  }

  #renderPicture(picture: Picture, network: Network): TemplateResult | typeof nothing {
    const { sources, fallback } = toPictureSources(picture, this.theme);
    if (!fallback) return nothing;
    const alt = chooseText(picture.alt, this.locale, network);
    return html`<div class="picture" part="picture">
      <picture>
        ${sources.map(
          ({ src, type, media, width, height }) =>
            html`<source
              srcset=${src}
              type=${type ?? nothing}
              media=${media ?? nothing}
              width=${width}
              height=${height}
            />`,
        )}
        <img
          src=${fallback.src}
          width=${fallback.width}
          height=${fallback.height}
          alt=${alt.value}
          lang=${alt.lang ?? nothing}
          decoding="async"
        />
      </picture>
      ${
        picture.credit
          ? html`<p class="credit">
              ${msg(html`Picture: ${localized(picture.credit, network)}`, { id: 'banner.credit' })}
            </p>`
          : nothing
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mobility-flyer-banner': MobilityFlyerBanner;
  }
}
