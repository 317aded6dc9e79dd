import { adoptStyles, type LitElement, type ReactiveController, supportsAdoptingStyleSheets } from 'lit';
import type { PartName } from './needed-parts.js';

/** In the order in which their styles apply. */
const LOADERS = {
  lists: () => import('./mobility-language-quiz-lists.js'),
  writing: () => import('./mobility-language-quiz-writing.js'),
  audio: () => import('./mobility-language-quiz-audio.js'),
  marking: () => import('./mobility-language-quiz-marking.js'),
  options: () => import('./mobility-language-quiz-options.js'),
  measured: () => import('./mobility-language-quiz-measured.js'),
  level: () => import('./mobility-language-quiz-level.js'),
};

/** What has been loaded so far. */
export type QuizParts = { readonly [Name in PartName]?: Awaited<ReturnType<(typeof LOADERS)[Name]>> };

/** Loads the rest of the code while a visitor reads the start and the first questions. */
export class QuizPartsController implements ReactiveController {
  loaded: QuizParts = {};

  #host: LitElement;
  #states = new Map<PartName, 'loading' | 'loaded' | 'failed'>();

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Beside the feed: few tests are without them. What is loaded outlives being moved within the page.
    this.load(['lists']);
  }

  get isLoading(): boolean {
    return [...this.#states.values()].includes('loading');
  }

  get hasFailed(): boolean {
    return [...this.#states.values()].includes('failed');
  }

  /** Does nothing for what was asked for before: a failure stays until `retry`. */
  load(names: readonly PartName[]): void {
    for (const name of names) if (!this.#states.has(name)) void this.#load(name);
  }

  retry(): void {
    for (const [name, state] of this.#states) if (state === 'failed') void this.#load(name);
  }

  async #load(name: PartName): Promise<void> {
    this.#states.set(name, 'loading');
    try {
      const part = await LOADERS[name]();
      this.loaded = { ...this.loaded, [name]: part };
      this.#addStyles(name);
      this.#states.set(name, 'loaded');
    } catch {
      this.#states.set(name, 'failed');
    }
    this.#host.requestUpdate();
  }

  /** Where sheets cannot be adopted, Lit appends each as an element and leaves those that are there. */
  #addStyles(added: PartName): void {
    const { elementStyles } = this.#host.constructor as typeof LitElement;
    const names = supportsAdoptingStyleSheets ? (Object.keys(LOADERS) as PartName[]) : [added];
    const styles = names.flatMap((name) => this.loaded[name]?.styles ?? []);
    const root = this.#host.renderRoot as ShadowRoot;
    adoptStyles(root, supportsAdoptingStyleSheets ? [...elementStyles, ...new Set(styles)] : styles);
  }
}
