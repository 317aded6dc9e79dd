import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type DescribedProblem, describeProblems } from '../../src/feed/describe-problem.js';
import { formatPath, severityOf } from '../../src/feed/problem.js';
import type { Language } from '../../src/model/language.js';
import { chipGroup } from '../../src/ui/chip-group.js';
import { chipStyles } from '../../src/ui/chips.styles.js';
import { elementStyles } from '../../src/ui/elements.styles.js';
import { rootStyles } from '../../src/ui/root.styles.js';
import { tokens } from '../../src/ui/tokens.styles.js';
import type { FeedSource } from '../support/globals.js';
import { feedBarStyles } from './feed-bar.styles.js';
import { type OwnFeed, readAddress, readFile, readSample } from './own-feed.js';
import { countErrors, severityName, verdict } from './problem-count.js';
import { TEXTS, type StudioTexts } from './texts.js';

/** Longer lists help nobody: the first problems often cause the others. */
const MOST_PROBLEMS = 100;

/** Which feed the widgets show, and what is wrong with it. Says `feed-chosen` when there is another one. */
export class FeedBar extends LitElement {
  static override styles = [tokens, rootStyles, elementStyles, chipStyles, feedBarStyles];

  @property() source: FeedSource = 'sample';
  @property() language: Language = 'en';
  @property({ reflect: true }) theme = 'auto';
  @property({ type: Boolean }) headed = false;
  @property({ attribute: false }) own: OwnFeed | undefined;

  @state() private isReading = false;
  @state() private described: readonly DescribedProblem[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('source') && this.source === 'sample' && !this.own) void this.#read('sample', readSample());
    if (changed.has('own') || changed.has('language')) void this.#describe();
  }

  protected override render(): TemplateResult {
    const texts = TEXTS[this.language];
    return html`<div class="root" lang=${this.language}>
      <div class="frame">
        ${this.headed ? this.#renderHeading(texts) : nothing}
        <div class="head">${this.#renderSources(texts)} ${this.#renderVerdict()}</div>
        ${this.source === 'address' ? this.#renderAddress(texts) : nothing}
        ${this.source === 'file' ? this.#renderFile(texts) : nothing}
        <p role="status" class="secondary" ?hidden=${!this.isReading}>${this.isReading ? texts.reading : nothing}</p>
        ${this.described.length > 0 ? this.#renderProblems(texts) : nothing}
      </div>
    </div>`;
  }

  #renderHeading({ title, intro }: StudioTexts): TemplateResult {
    return html`<div>
      <h1>${title}</h1>
      <p class="summary">${intro}</p>
    </div>`;
  }

  #renderSources({ feed, sample, address, file }: StudioTexts): TemplateResult {
    return chipGroup({
      name: 'source',
      legend: feed,
      chips: [
        { value: 'sample', label: sample },
        { value: 'address', label: address },
        { value: 'file', label: file },
      ],
      selected: this.source,
      onSelect: (source) => this.#announce(source as FeedSource),
    });
  }

  #renderVerdict(): TemplateResult | typeof nothing {
    if (!this.own || this.isReading) return nothing;
    const { problems } = this.own;
    const tone = countErrors(problems) > 0 ? 'caution' : 'positive';
    return html`<p class="badge verdict ${tone}" role="status">${verdict(problems, this.language)}</p>`;
  }

  #renderAddress({ addressLabel, show }: StudioTexts): TemplateResult {
    return html`<form novalidate @submit=${this.#onSubmit}>
      <label class="field">
        <span class="label">${addressLabel}</span>
        <input
          class="input"
          type="url"
          name="address"
          placeholder="https://…/network.json"
          autocomplete="url"
          spellcheck="false"
          .value=${this.own?.name ?? ''}
        />
      </label>
      <button class="button primary" type="submit">${show}</button>
    </form>`;
  }

  #renderFile({ drop, choose, privacy }: StudioTexts): TemplateResult {
    return html`<div class="drop">
      <div>
        <p class=${this.own ? 'name' : ''}>${this.own?.name ?? drop}</p>
        <p class="secondary">${privacy}</p>
      </div>
      <label class="button pick">
        ${choose}
        <input type="file" accept=".json,application/json" @change=${this.#onPick} />
      </label>
    </div>`;
  }

  #renderProblems({ problems }: StudioTexts): TemplateResult {
    const rest = this.described.length - MOST_PROBLEMS;
    return html`<ol class="problems" tabindex="0" aria-label=${problems}>
        ${this.described.slice(0, MOST_PROBLEMS).map((problem) => this.#renderProblem(problem))}
      </ol>
      ${rest > 0 ? html`<p class="secondary">+ ${rest}</p>` : nothing}`;
  }

  #renderProblem(problem: DescribedProblem): TemplateResult {
    const tone = severityOf(problem.code) === 'error' ? 'caution' : '';
    return html`<li class="problem">
      <span class="badge ${tone}">${severityName(problem, this.language)}</span>
      <span class="where">${formatPath(problem.path)}</span>
      <p>${problem.message}</p>
    </li>`;
  }

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    const address = new FormData(event.target as HTMLFormElement).get('address');
    if (typeof address === 'string' && address.trim() !== '') void this.#read('address', readAddress(address));
  }

  #onPick(event: Event): void {
    const [file] = (event.target as HTMLInputElement).files ?? [];
    if (file) void this.#read('file', readFile(file));
  }

  async #read(source: FeedSource, reading: Promise<OwnFeed>): Promise<void> {
    this.isReading = true;
    try {
      this.own = await reading;
      if (source !== 'sample') this.#announce(source);
    } finally {
      this.isReading = false;
    }
  }

  async #describe(): Promise<void> {
    const { own, language } = this;
    const described = await describeProblems(own?.problems ?? [], language);
    if (own === this.own && language === this.language) this.described = described;
  }

  #announce(source: FeedSource): void {
    this.dispatchEvent(new CustomEvent('feed-chosen', { detail: source, bubbles: true, composed: true }));
  }
}

customElements.define('studio-feed-bar', FeedBar);

declare global {
  interface HTMLElementTagNameMap {
    'studio-feed-bar': FeedBar;
  }
}
