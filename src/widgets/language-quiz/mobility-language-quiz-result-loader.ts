import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { resultView, ResultView } from './mobility-language-quiz-result.js';

/** The result is loaded while the questions are answered: the first of them shall not wait for it. */
export class ResultLoader implements ReactiveController {
  #host: ReactiveControllerHost;
  #resultView: typeof resultView | undefined;
  #state: 'none' | 'loading' | 'failed' = 'none';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // What is loaded outlives being moved within the page.
  }

  load(): void {
    if (this.#resultView || this.#state === 'loading') return;
    void this.#load();
  }

  render(view: ResultView): TemplateResult {
    if (this.#resultView) return this.#resultView(view);
    if (this.#state === 'none') this.load();
    return html`<div class="message">
      <p role="status">
        ${
          this.#state === 'failed'
            ? msg('The result could not be loaded. Your answers are kept.', { id: 'quiz.result.failed' })
            : msg('The result is loading.', { id: 'quiz.result.loading' })
        }
      </p>
      ${
        this.#state === 'failed'
          ? html`<button class="button" type="button" @click=${() => this.load()}>
              ${msg('Try again', { id: 'state.retry' })}
            </button>`
          : ''
      }
    </div>`;
  }

  async #load(): Promise<void> {
    this.#state = 'loading';
    try {
      ({ resultView: this.#resultView } = await import('./mobility-language-quiz-result.js'));
    } catch {
      this.#state = 'failed';
    }
    this.#host.requestUpdate();
  }
}
