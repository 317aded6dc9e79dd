import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { formatDay } from '../../localization/format.js';
import { type CohortLink, formatCohortLink } from '../../model/measurement/cohort-link.js';
import { chipGroup } from '../../ui/chip-group.js';
import { heading } from '../../ui/heading.js';
import { eraseKept, findKept, keepCode } from './mobility-language-quiz-device.js';
import type * as qr from './mobility-language-quiz-qr.js';
import type { ResultSource } from './result-file.js';

/** The code to write down, and ways to find it again: a link, its picture, the visitor's own device. */
export class CodeSection {
  readonly #host: LitElement;
  readonly #link: CohortLink;

  #copied: 'no' | 'yes' | 'refused' = 'no';

  /** The visitor said that the device is theirs, and it keeps nothing. */
  #isRefused = false;

  #qr: typeof qr | 'asked' | undefined;

  constructor(host: LitElement, link: CohortLink) {
    this.#host = host;
    this.#link = link;
  }

  view({ attempt: { mode, cohort }, bank: { language } }: ResultSource, code: string, level: number): TemplateResult {
    const { publicKey } = this.#link;
    const address = new URL(location.href);
    address.hash = formatCohortLink({
      ...{ language, mode: 'after', before: code },
      ...(cohort !== undefined && { cohort }),
      ...(publicKey !== undefined && { publicKey }),
    });
    return html`<div class="measured-part" part="code">
      ${heading(level, msg('Your result code', { id: 'measured.code.title' }), '')}
      <p>${mode === 'before' ? keepSentence() : teacherSentence()}</p>
      <div class="code-card">
        <code class="code">${code}</code>
        ${mode === 'before' ? this.#renderPicture(address.href) : nothing}
      </div>
      <div class="asides no-print">
        ${this.#renderCopy('copy-code', msg('Copy the code', { id: 'measured.code.copy' }), code)}
        ${
          mode === 'before'
            ? this.#renderCopy(
                'copy-link',
                msg('Copy a link to the test after', { id: 'measured.code.link' }),
                address.href,
              )
            : nothing
        }
      </div>
      <p class="code-state" role="status">${this.#copiedSentence}</p>
      ${mode === 'before' ? this.#renderDevice(language, code) : nothing}
    </div>`;
  }

  get #copiedSentence(): string | typeof nothing {
    if (this.#copied === 'no') return nothing;
    return this.#copied === 'yes'
      ? msg('Copied.', { id: 'measured.code.copied' })
      : msg('This browser does not allow copying. Please write it down.', { id: 'measured.code.not-copied' });
  }

  /** It stands on paper too, so it does not wait for a press. */
  #renderPicture(address: string): TemplateResult | typeof nothing {
    if (!this.#qr) void this.#loadPicture();
    if (typeof this.#qr !== 'object') return nothing;
    const name = msg('QR code of a link to the test after your mobility', { id: 'measured.qr' });
    return html`<figure class="picture">
      ${this.#qr.qrView(address, name)}
      <figcaption class="secondary">
        ${msg('Scan it to open the test after your mobility with this code.', { id: 'measured.qr.about' })}
      </figcaption>
    </figure>`;
  }

  #renderCopy(part: string, name: string, text: string): TemplateResult {
    return html`<button class="button quiet" type="button" part=${part} @click=${() => void this.#copy(text)}>
      ${name}
    </button>`;
  }

  #renderDevice(language: string, code: string): TemplateResult {
    const kept = findKept(language);
    const isKept = kept?.code === code;
    const day = kept ? formatDay(kept.until) : '';
    return html`<div class="device no-print" part="device">
      ${chipGroup({
        name: 'device',
        legend: msg('Whose device is this?', { id: 'measured.device' }),
        chips: [
          { value: 'shared', label: msg('A shared computer', { id: 'measured.device.shared' }) },
          { value: 'own', label: msg('My own device', { id: 'measured.device.own' }) },
        ],
        selected: isKept || this.#isRefused ? 'own' : 'shared',
        onSelect: (whose) => this.#onDevice(whose === 'own', language, code),
      })}
      <p class="secondary" role="status">
        ${
          isKept
            ? msg(str`The code is kept on this device until ${day}.`, { id: 'measured.device.kept' })
            : this.#isRefused
              ? msg('This browser keeps nothing. Please write the code down.', { id: 'measured.device.refused' })
              : msg('Nothing is kept on this device.', { id: 'measured.device.nothing' })
        }
      </p>
      ${
        isKept
          ? html`<button
              class="button quiet"
              type="button"
              part="forget"
              @click=${() => void this.#onForget(language, code)}
            >
              ${msg('Erase the code from this device', { id: 'measured.device.erase' })}
            </button>`
          : nothing
      }
    </div>`;
  }

  async #loadPicture(): Promise<void> {
    this.#qr = 'asked';
    this.#qr = await import('./mobility-language-quiz-qr.js').catch(() => 'asked' as const);
    this.#host.requestUpdate();
  }

  /** Frames and pages without https have no clipboard. */
  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#copied = 'yes';
    } catch {
      this.#copied = 'refused';
    }
    this.#host.requestUpdate();
  }

  #onDevice(isOwn: boolean, language: string, code: string): void {
    if (isOwn) this.#isRefused = !keepCode(language, code);
    else eraseKept(language);
    if (!isOwn) this.#isRefused = false;
    this.#host.requestUpdate();
  }

  /** The button goes away; the choice that it undoes takes the focus. */
  async #onForget(language: string, code: string): Promise<void> {
    this.#onDevice(false, language, code);
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('input[name=device]:checked')?.focus();
  }
}

function keepSentence(): string {
  return msg('Write it down or print this page: you need it for the test after your mobility. No name is in it.', {
    id: 'measured.code.before',
  });
}

function teacherSentence(): string {
  return msg('Your teacher can add it to the result of the group. No name is in it.', { id: 'measured.code.after' });
}
