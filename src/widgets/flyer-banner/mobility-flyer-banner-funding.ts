import { html, type TemplateResult } from 'lit';
import type { Network, Project } from '../../model/network.js';
import { localized } from '../../ui/localized-text.js';
import { EMBLEM, starsPath } from './eu-emblem.js';

/** Emblem, funding statement and disclaimer: owed wherever results are shown, so there is no way to turn them off. */
export function fundingRow({ requiredStatement: { label, value } }: Project, network: Network): TemplateResult {
  return html`<div class="funding" part="funding">
    ${emblem()}
    <div class="statement">
      <p><strong>${localized(label, network)}</strong></p>
      <p>${localized(value, network)}</p>
    </div>
  </div>`;
}

/**
 * Hidden from assistive technology: the statement beside it says the same. The white edge is the outer half of a stroke,
 * the blue covers the inner one.
 */
function emblem(): TemplateResult {
  const { width, height, edge, blue, yellow } = EMBLEM;
  return html`<svg class="emblem" viewBox="0 0 ${width} ${height}" aria-hidden="true">
    <rect
      width=${width}
      height=${height}
      fill=${blue}
      stroke="#ffffff"
      stroke-width=${2 * edge}
      paint-order="stroke"
    ></rect>
    <path fill=${yellow} d=${starsPath()}></path>
  </svg>`;
}
