import { html, nothing, svg, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { MapParts } from './mobility-partner-map-parts.js';
import type { MapScene } from './mobility-partner-map-scene.js';
import { viewButtonText } from './mobility-partner-map-texts.js';

/** What the signs mean, and what is to be said of every map. */
export function caption(scene: MapScene, parts: MapParts): TemplateResult {
  return html`<figcaption>
    ${scene.canShowMore && !parts.hasControls ? viewButton(scene) : nothing} ${legend(scene, parts)}
    ${scene.flows.hasTooManyArcs ? html`<p>${parts.rest?.tooManyArcs()}</p>` : nothing}
    <p>${msg('Boundaries shown do not imply endorsement.', { id: 'map.boundaries' })}</p>
  </figcaption>`;
}

function viewButton(scene: MapScene): TemplateResult {
  return html`<button class="link no-print" type="button" @click=${() => scene.toggleWhole()}>
    ${viewButtonText(scene.showsWhole, scene.sheet)}
  </button>`;
}

/** Only signs that are on the map. */
function legend({ drawing, flows: { arcs } }: MapScene, { rest, many }: MapParts): TemplateResult {
  const arc = arcs.length > 0 && rest?.arcSign();
  const dot = svg`<circle class="associate hue-1" cx="14" cy="8" r="4" />`;
  const cluster = drawing.markers.some(({ members }) => members.length > 1) && many?.clusterSign();
  return html`<ul class="legend" part="legend">
    ${arc ? sign(arc.drawn, arc.text) : nothing}
    ${drawing.associates.length > 0 ? sign(dot, msg('Associated partner', { id: 'map.legend.associate' })) : nothing}
    ${cluster ? sign(cluster.drawn, cluster.text) : nothing}
  </ul>`;
}

function sign(drawn: unknown, text: string): TemplateResult {
  return html`<li>
    <svg class="sign hue-1" viewBox="0 0 28 16" aria-hidden="true">${drawn}</svg>
    ${text}
  </li>`;
}
