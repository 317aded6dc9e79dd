import { html, type TemplateResult } from 'lit';
import type { Choice } from '../choice.js';
import type { Site } from '../snippet.js';
import { radioControl } from './controls.js';
import type { Actions, PageState } from './page-state.js';

/** The widget itself, as wide as asked for. */
export function previewView({ texts, previewWidth }: PageState, { show }: Actions): TemplateResult {
  const widths = (['narrow', 'middle', 'full'] as const).map((value) => ({ value, label: texts.widths[value] }));
  return html`<section aria-labelledby="preview">
    <h2 id="preview">${texts.preview}</h2>
    <div class="in-a-row">
      ${radioControl('width', texts.previewWidth, widths, previewWidth, (value) =>
        show({ previewWidth: value as PageState['previewWidth'] }),
      )}
    </div>
    <div class="stage" data-width=${previewWidth} tabindex="0" role="region" aria-labelledby="preview"></div>
  </section>`;
}

/** Puts the chosen widget on the stage, or the new settings into the one that stands there. */
export function playPreview(stage: Element, choice: Choice, site: Site): void {
  const name = `mobility-${choice.widget}`;
  const current = stage.querySelector<HTMLElement>(`:scope > ${name}`);
  const element = current ?? document.createElement(name);
  setAttributes(element, attributesOf(choice, site));
  // An empty value takes the property away.
  element.style.setProperty('--mobility-accent', choice.accent);
  if (!current) stage.replaceChildren(element);
}

function attributesOf({ attributes, feed, lang, theme }: Choice, site: Site): ReadonlyMap<string, string> {
  const named = { ...attributes, feed: feed || site.feed, theme };
  // The page's own choices live in the fragment: a preview that wrote there would change them.
  const shown = Object.entries(named).filter(([name]) => name !== 'hash');
  return new Map(lang ? [...shown, ['lang', lang]] : shown);
}

function setAttributes(element: Element, wanted: ReadonlyMap<string, string>): void {
  const gone = element.getAttributeNames().filter((name) => !wanted.has(name) && name !== 'style');
  for (const name of gone) element.removeAttribute(name);
  for (const [name, value] of wanted) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
