import { html, nothing, type TemplateResult } from 'lit';
import { PLACE_NAMES, type PlaceName, PLACES, type Way } from '../places.js';
import { policyFor } from '../policy.js';
import { scriptFor, snippetFor } from '../snippet.js';
import { fillIn } from '../texts/index.js';
import { radioControl } from './controls.js';
import { copyBox } from './copy-box.js';
import type { Actions, PageState } from './page-state.js';

/** Where it will be pasted. */
export function placeView({ choice, texts }: PageState, { choose }: Actions): TemplateResult {
  const places = PLACE_NAMES.map((value) => ({ value, label: texts.places[value] }));
  return html`<section aria-label=${texts.place}>
    ${radioControl('place', texts.place, places, choice.place, (place) => choose({ place: place as PlaceName }))}
  </section>`;
}

/** The steps and the lines to copy. */
export function linesView(state: PageState, actions: Actions): TemplateResult {
  const { choice, texts, way, site, fallback } = state;
  const ways: readonly Way[] = PLACES[choice.place].ways;
  const named = ways.map((value) => ({ value, label: texts.ways[value] }));
  const policy = policyFor(way, choice, site);
  return html`<section aria-labelledby="take">
    <h2 id="take">${texts.take}</h2>
    <ol class="steps">
      ${texts.steps[choice.place].map((step) => html`<li>${step}</li>`)}
    </ol>
    ${ways.length > 1 ? radioControl('way', texts.otherWay, named, way, (value) => actions.show({ way: value as Way })) : nothing}
    ${releaseView(state, actions)}
    ${copyBox('snippet', texts.snippet, snippetFor(way, choice, site, fallback), state, actions)}
    ${
      way === 'link'
        ? html`${copyBox('script', texts.once, scriptFor(choice, site), state, actions)}
            <p>${texts.onceHint}</p>`
        : nothing
    }
    <h3>${texts.policy}</h3>
    ${
      policy === ''
        ? html`<p>${texts.noPolicy}</p>`
        : html`<p>${texts.policyHint}</p>
            ${copyBox('policy', 'Content-Security-Policy', policy, state, actions)}`
    }
  </section>`;
}

function releaseView({ choice, site, texts, way }: PageState, { choose }: Actions) {
  if (!site.pinned || way === 'shortcode') return nothing;
  const options = [
    { value: 'rolling', label: texts.rolling },
    { value: 'pinned', label: fillIn(texts.pinned, { version: site.pinned.version }) },
  ];
  return radioControl('release', texts.release, options, choice.release, (release) =>
    choose({ release: release === 'pinned' ? 'pinned' : 'rolling' }),
  );
}
