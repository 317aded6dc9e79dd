import { adoptStyles, type LitElement, type ReactiveController, supportsAdoptingStyleSheets } from 'lit';
import type { Interactions } from './mobility-language-quiz-item.js';
import type * as Marking from './mobility-language-quiz-marking.js';

/** What the start of a quiz does not need. */
export interface QuizParts {
  readonly interactions: Interactions;
  readonly marking: typeof Marking;
}

/** Loads the rest of the code while a visitor reads the start, so that neither the first question nor the result waits. */
export class QuizPartsController implements ReactiveController {
  loaded: QuizParts | undefined;
  state: 'none' | 'loading' | 'failed' = 'none';

  #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // What is loaded outlives being moved within the page.
  }

  load(): void {
    if (this.loaded || this.state === 'loading') return;
    this.state = 'loading';
    void this.#load();
  }

  async #load(): Promise<void> {
    try {
      const [interactions, marking] = await Promise.all([
        import('./mobility-language-quiz-item-on-demand.js'),
        import('./mobility-language-quiz-marking.js'),
      ]);
      this.loaded = { interactions, marking };
      this.#addStyles(this.loaded);
    } catch {
      this.state = 'failed';
    }
    this.#host.requestUpdate();
  }

  /** Where sheets cannot be adopted, Lit appends each as an element and leaves those that are there. */
  #addStyles({ interactions, marking }: QuizParts): void {
    const { elementStyles } = this.#host.constructor as typeof LitElement;
    const added = [...interactions.itemStyles, marking.resultStyles];
    const root = this.#host.renderRoot as ShadowRoot;
    adoptStyles(root, supportsAdoptingStyleSheets ? [...elementStyles, ...added] : added);
  }
}
