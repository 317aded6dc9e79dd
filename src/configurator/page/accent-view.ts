import { html, nothing, type TemplateResult } from 'lit';
import { contrastOf, findReadable, NEEDED_CONTRAST, SURFACES } from '../contrast.js';
import { fillIn } from '../texts/index.js';
import { checkControl } from './controls.js';
import type { Actions, PageState } from './page-state.js';

/** The colour of today's widgets, to start from. */
const OWN_ACCENT = '#0b4f9e';

/** A colour of the school's own, with what it does to legibility on the grounds that it will stand on. */
export function accentView({ choice, texts, language }: PageState, { choose }: Actions): TemplateResult {
  const { accent, theme } = choice;
  const grounds = theme === 'auto' ? (['light', 'dark'] as const) : ([theme] as const);
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const verdict = (ground: 'light' | 'dark'): TemplateResult => {
    const contrast = contrastOf(accent, SURFACES[ground]);
    const isGood = contrast >= NEEDED_CONTRAST;
    const better = theme === 'auto' ? undefined : findReadable(accent, SURFACES[ground]);
    const text = isGood ? texts.contrastGood : texts.contrastPoor;
    // Rounded down: 4.46 must not read as the 4.5 that it misses.
    const ratio = number.format(Math.floor(contrast * 10) / 10);
    return html`<p class=${isGood ? 'good' : 'problem'}>
      ${fillIn(text, { surface: texts.surfaces[ground], ratio })}
      ${
        better === undefined
          ? nothing
          : html`<button type="button" @click=${() => choose({ accent: better })}>
              ${fillIn(texts.useInstead, { color: better })}
            </button>`
      }
    </p>`;
  };
  return html`${checkControl(texts.ownAccent, accent !== '', (on) => choose({ accent: on ? OWN_ACCENT : '' }))}
    <div role="status">
      ${
        accent === ''
          ? nothing
          : html`<label class="field">
                <span>${texts.accent}</span>
                <input
                  type="color"
                  .value=${accent}
                  @change=${(event: Event) => choose({ accent: (event.target as HTMLInputElement).value })}
                />
              </label>
              ${grounds.map(verdict)} ${theme === 'auto' ? html`<p>${texts.oneGround}</p>` : nothing}`
      }
    </div>`;
}
