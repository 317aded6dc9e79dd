import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import { chipGroup } from '../../src/ui/chip-group.js';
import { chipStyles } from '../../src/ui/chips.styles.js';
import { elementStyles } from '../../src/ui/elements.styles.js';
import { fileStyles } from '../../src/ui/files.styles.js';
import { rootStyles } from '../../src/ui/root.styles.js';
import { selectField } from '../../src/ui/select-field.js';
import { stateStyles } from '../../src/ui/states.styles.js';
import { tokens } from '../../src/ui/tokens.styles.js';
import { lookSheetStyles } from './look-sheet.styles.js';

const SIZES = ['.8125', '.875', '.9375', '1', '1.125', '1.375', '1.75'];

const ignore = (): void => undefined;

/** What the widgets are made of, shown by their own styles. */
export class LookSheet extends LitElement {
  static override styles = [tokens, rootStyles, elementStyles, chipStyles, fileStyles, stateStyles, lookSheetStyles];

  @property({ reflect: true }) theme = 'auto';

  protected override render(): TemplateResult {
    return html`<div class="root" lang="en">
      <div class="frame">
        <h1 class="title">Look</h1>
        ${renderColours()} ${renderType()} ${renderControls()} ${renderFields()} ${renderBadges()} ${renderFiles()}
        ${renderStates()}
      </div>
    </div>`;
  }
}

/** The private colours, by their names in `tokens.styles.ts`. */
function colourNames(): string[] {
  const names = tokens.cssText.matchAll(/(--_[\w-]+):[^;]*#[0-9a-f]{6}/g);
  return [...new Set([...names].map(([, name = '']) => name))];
}

function renderColours(): TemplateResult {
  return html`<section>
    <h2 class="subtitle">Colours</h2>
    <ul class="swatches">
      ${colourNames().map(
        (name) =>
          html`<li class="swatch">
            <span class="colour" style=${styleMap({ background: `var(${name})` })}></span>
            <span>${name.replace('--_', '')}</span>
          </li>`,
      )}
    </ul>
  </section>`;
}

function renderType(): TemplateResult {
  return html`<section class="sizes">
    <h2 class="subtitle">Type</h2>
    ${SIZES.map((size) => html`<p style=${styleMap({ fontSize: `${size}em` })}>${size} em: learn your trade abroad</p>`)}
    <p><strong>Strong</strong>, <span class="secondary">secondary</span>, <a href="#type">link</a></p>
  </section>`;
}

function renderControls(): TemplateResult {
  return html`<section>
    <h2 class="subtitle">Buttons and chips</h2>
    <div class="actions">
      <button class="button primary" type="button">Main action</button>
      <button class="button" type="button">Second action</button>
      <button class="button quiet" type="button">Quiet action</button>
    </div>
    ${chipGroup({
      name: 'look',
      legend: 'Kind of document',
      chips: [
        { value: '', label: 'Everything', count: 12 },
        { value: 'guide', label: 'Guide', count: 2 },
        { value: 'exercise', label: 'Exercises', count: 6 },
      ],
      selected: 'guide',
      onSelect: ignore,
    })}
  </section>`;
}

function renderFields(): TemplateResult {
  return html`<section>
    <h2 class="subtitle">Fields</h2>
    <div class="row">
      <label class="field"
        ><span class="label">Search by name or place</span><input class="input" type="search"
      /></label>
      ${selectField({
        label: 'Country',
        options: [
          { value: '', label: 'All countries (12)' },
          { value: 'LV', label: 'Latvia (3)' },
        ],
        selected: '',
        onSelect: ignore,
      })}
    </div>
  </section>`;
}

function renderBadges(): TemplateResult {
  return html`<section>
    <h2 class="subtitle">Badges</h2>
    <p>
      <span class="badge">Past</span> <span class="badge positive">Now</span>
      <span class="badge caution">Withdrawn</span>
    </p>
  </section>`;
}

function renderFiles(): TemplateResult {
  return html`<section>
    <h2 class="subtitle">Files</h2>
    <div class="files">
      <div class="file">
        <a href="feed/files/guide-en.pdf">Download in English</a> <span class="secondary">PDF, 1.4 MB, 12 pages</span>
      </div>
      <details>
        <summary>Other languages</summary>
        <ul class="other-files">
          <li><a href="feed/files/guide-fr.pdf" hreflang="fr" lang="fr">français</a></li>
          <li><a href="feed/files/guide-lv.pdf" hreflang="lv" lang="lv">latviešu</a></li>
        </ul>
      </details>
    </div>
  </section>`;
}

function renderStates(): TemplateResult {
  return html`<section>
    <h2 class="subtitle">Empty, failed, loading</h2>
    <p class="empty">No documents have been published yet.</p>
    <div class="message">
      <p>This content could not be loaded.</p>
      <button class="button" type="button">Try again</button>
    </div>
    <div class="skeleton" aria-hidden="true">
      <div class="bone title"></div>
      <div class="bone short"></div>
      <div class="bone block"></div>
    </div>
  </section>`;
}

customElements.define('look-sheet', LookSheet);

declare global {
  interface HTMLElementTagNameMap {
    'look-sheet': LookSheet;
  }
}
