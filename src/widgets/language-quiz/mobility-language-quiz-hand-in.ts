import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { CohortLink } from '../../model/measurement/cohort-link.js';
import { heading } from '../../ui/heading.js';
import type { QuizHost } from './mobility-language-quiz-host.js';
import type { ResultSource } from './result-file.js';
import { toEndpoint } from './statements-endpoint.js';

type Sent = 'no' | 'sending' | 'sent' | 'failed';

/** What a visitor can give others of a result: a file for the teacher alone, statements for a learning record store. */
export class HandIn {
  readonly #host: QuizHost;
  readonly #link: CohortLink;

  #isUnsealed = false;
  #sent: Sent = 'no';

  /** Of the attempt that was sent; another one can be sent again. */
  #seed = '';

  constructor(host: QuizHost, link: CohortLink) {
    this.#host = host;
    this.#link = link;
  }

  view(source: ResultSource, level: number): TemplateResult | typeof nothing {
    const { publicKey } = this.#link;
    const endpoint = toEndpoint(this.#host.xapiEndpoint, document.baseURI);
    if (source.attempt.seed !== this.#seed) this.#sent = 'no';
    if (publicKey === undefined && !endpoint) return nothing;
    return html`<div class="measured-part no-print" part="hand-in">
      ${heading(level, msg('Hand in your result', { id: 'measured.hand-in' }), '')}
      ${publicKey === undefined ? nothing : this.#renderSeal(source, publicKey)}
      ${endpoint ? this.#renderSend(source, endpoint) : nothing}
    </div>`;
  }

  saving(source: ResultSource): TemplateResult {
    return html`<button
      class="button quiet"
      type="button"
      part="statements"
      @click=${() => void this.#onStatements(source)}
    >
      ${msg('Save as learning records (xAPI)', { id: 'measured.statements' })}
    </button>`;
  }

  #renderSeal(source: ResultSource, publicKey: string): TemplateResult {
    return html`<p>
        ${msg('The sealed file holds your answers and your result. Only your teacher can open it.', { id: 'measured.seal.about' })}
      </p>
      <div class="actions">
        <button class="button" type="button" part="seal" @click=${() => void this.#onSeal(source, publicKey)}>
          ${msg('Save sealed for my teacher', { id: 'measured.seal' })}
        </button>
      </div>
      <p class=${this.#isUnsealed ? 'code-problem' : 'code-state'} role="status">
        ${this.#isUnsealed ? unsealedSentence() : nothing}
      </p>`;
  }

  #renderSend(source: ResultSource, endpoint: URL): TemplateResult {
    const { host } = endpoint;
    return html`<p>
        ${msg(str`Your answers and your result, without your name, can go to ${host}.`, { id: 'measured.send.about' })}
      </p>
      <div class="actions" ?hidden=${this.#sent === 'sent'}>
        <button class="button" type="button" part="send" @click=${() => void this.#onSend(source, endpoint)}>
          ${this.#sent === 'failed' ? msg('Try again', { id: 'state.retry' }) : msg(str`Send to ${host}`, { id: 'measured.send' })}
        </button>
      </div>
      <p class=${this.#sent === 'failed' ? 'code-problem' : 'code-state'} role="status">
        ${sentSentence(this.#sent, host)}
      </p>`;
  }

  async #onSeal(source: ResultSource, publicKey: string): Promise<void> {
    try {
      const { downloadSealed } = await import('./mobility-language-quiz-seal.js');
      this.#isUnsealed = !(await downloadSealed(source, publicKey));
    } catch {
      this.#isUnsealed = true;
    }
    this.#host.requestUpdate();
  }

  async #onSend(source: ResultSource, endpoint: URL): Promise<void> {
    // A second press while it is under way is none.
    if (this.#sent === 'sending') return;
    this.#seed = source.attempt.seed;
    this.#say('sending');
    try {
      const { sendStatements } = await import('./mobility-language-quiz-statements.js');
      await sendStatements(endpoint, source);
      this.#say('sent');
    } catch {
      this.#say('failed');
    }
  }

  async #onStatements(source: ResultSource): Promise<void> {
    const { downloadStatements } = await import('./mobility-language-quiz-statements.js');
    downloadStatements(source);
  }

  #say(sent: Sent): void {
    this.#sent = sent;
    this.#host.requestUpdate();
  }
}

function unsealedSentence(): string {
  return msg('The file could not be sealed here. Give your teacher the result code instead.', {
    id: 'measured.seal.failed',
  });
}

function sentSentence(sent: Sent, host: string): string | typeof nothing {
  switch (sent) {
    case 'sending':
      return msg('Your result is being sent.', { id: 'measured.send.sending' });
    case 'sent':
      return msg(str`Your result has been sent to ${host}.`, { id: 'measured.send.sent' });
    case 'failed':
      return msg('Your result could not be sent. It is still here: try again, or save it.', {
        id: 'measured.send.failed',
      });
    case 'no':
      return nothing;
  }
}
