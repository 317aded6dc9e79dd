import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { currentLocale } from '../../localization/element-locale.js';
import { chooseText } from '../../model/localized-text.js';
import type { Network, Picture } from '../../model/network.js';
import { localized } from '../../ui/localized-text.js';
import { type SourceSet, toObjectPosition, toPictureSources } from './picture-sources.js';

/** From this width of the widget on the picture stands beside the text and takes this part of the width. */
const BESIDE = { from: 704, share: 0.46 };

/** The picture in the format, width and colours that fit, cropped around the point that matters. */
export function bannerPicture(picture: Picture, network: Network, theme: string, width: number) {
  const { sources, fallback } = toPictureSources(picture, theme);
  if (!fallback) return nothing;
  const alt = chooseText(picture.alt, currentLocale(), network);
  const sizes = `${Math.round(width * (width < BESIDE.from ? 1 : BESIDE.share))}px`;
  // A text put at `style` is what a strict policy allows, as it does not allow a `style` attribute in a template.
  const position = `object-position: ${toObjectPosition(picture)}` as unknown as CSSStyleDeclaration;
  return html`<div class="picture" part="picture">
    <picture>
      ${sources.map((source) => renderSource(source, sizes))}
      <img
        srcset=${fallback.srcset ?? nothing}
        sizes=${sizes}
        src=${fallback.src}
        width=${fallback.width}
        height=${fallback.height}
        alt=${alt.value}
        lang=${alt.lang ?? nothing}
        decoding="async"
        .style=${position}
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

function renderSource({ src, srcset = src, type, media, width, height }: SourceSet, sizes: string): TemplateResult {
  return html`<source
    srcset=${srcset}
    sizes=${sizes}
    type=${type ?? nothing}
    media=${media ?? nothing}
    width=${width}
    height=${height}
  />`;
}
