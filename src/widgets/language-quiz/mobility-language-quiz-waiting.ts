import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { QuizPartsController } from './mobility-language-quiz-parts.js';

/** What becomes of code that is not there yet. The region stands there from the beginning. */
export function waitingView(isWaiting: boolean, parts: QuizPartsController): TemplateResult {
  const hasFailed = isWaiting && parts.hasFailed;
  return html`<p class="waiting" role="status">
      ${isWaiting ? (hasFailed ? failedSentence() : loadingSentence()) : nothing}
    </p>
    ${
      hasFailed
        ? html`<button class="button" type="button" part="retry" @click=${() => parts.retry()}>${retryName()}</button>`
        : nothing
    }`;
}

export function loadingSentence(): string {
  return msg('The questions are loading.', { id: 'quiz.loading' });
}

export function failedSentence(): string {
  return msg('The questions could not be loaded.', { id: 'quiz.failed' });
}

export function retryName(): string {
  return msg('Try again', { id: 'state.retry' });
}
