import { html, nothing, type TemplateResult } from 'lit';
import { currentLocale } from '../../localization/element-locale.js';
import { type ChosenText, chooseText, type Text } from '../../model/localized-text.js';
import type { Network, Project } from '../../model/network.js';
import { starsPath } from './eu-emblem.js';
import { parts } from './mobility-flyer-banner-parts.js';

/** Emblem, funding statement and disclaimer: owed wherever results are shown, so there is no way to turn them off. */
export function fundingRow(project: Project, network: Network): TemplateResult | typeof nothing {
  const [label, value] = [textsOf('label', project, network), textsOf('value', project, network)];
  if (label.length + value.length === 0) return nothing;
  return html`<div class="funding" part="funding">
    ${emblem()}
    <div class="statement">
      ${label.map((text) => html`<p lang=${langOf(text)}><strong>${text.value}</strong></p>`)}
    </div>
    <div class="statement disclaimer">${value.map((text) => html`<p lang=${langOf(text)}>${text.value}</p>`)}</div>
  </div>`;
}

/** What the feed says, and what is known of the programme once that part is there. */
function textsOf(field: 'label' | 'value', project: Project, network: Network): ChosenText[] {
  const own: Text | undefined = project.requiredStatement?.[field];
  const { funding } = parts;
  if (funding) return funding.statementTexts(own, funding.knownTexts(project)?.[field], currentLocale(), network);
  return own === undefined ? [] : [chooseText(own, currentLocale(), network)];
}

function langOf({ lang }: ChosenText): string | typeof nothing {
  return lang === undefined || lang === currentLocale() ? nothing : lang;
}

/**
 * Hidden from assistive technology: the statement beside it says the same. Reflex Blue and yellow; around it, for coloured
 * grounds, an edge of a twenty-fifth of the height: the outer half of a stroke, whose inner one the blue covers.
 */
function emblem(): TemplateResult {
  return html`<svg class="emblem" viewBox="0 0 54 36" aria-hidden="true">
    <rect width="54" height="36" fill="#039" stroke="#fff" stroke-width="2.88" paint-order="stroke" />
    <path fill="#fc0" d=${starsPath()} />
  </svg>`;
}
