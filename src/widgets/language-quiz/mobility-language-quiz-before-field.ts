import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { formatDay } from '../../localization/format.js';
import { decodeResult } from '../../model/measurement/result-code.js';
import { findKept } from './mobility-language-quiz-device.js';
import type { BeforeCode } from './read-before.js';

/** What was given, and what to do with it. */
export interface BeforeGiven {
  /** As it was typed. */
  readonly entered: string;
  readonly given: BeforeCode | undefined;
  /** What the device had kept was erased, and nothing was entered since. */
  readonly isErased: boolean;
  enterWhole(text: string): void;
  enter(text: string): void;
  useKept(code: string): void;
  eraseKept(language: string): void;
  read(file: Blob): Promise<void>;
}

/** Asks for the result before: as a code or as a file. It can be left empty. */
export function beforeField(test: BeforeGiven, language: string): TemplateResult {
  const { given } = test;
  const hasFailed = given?.problem !== undefined;
  return html`<div class="before no-print" part="before">
    ${given ? nothing : keptResult(test, language)}
    <label for="before-code">${msg('Result code of the test before', { id: 'measured.before.code' })}</label>
    <p class="secondary" id="before-about">
      ${msg('Without it, your two results cannot be compared. You can also enter it at the end.', { id: 'measured.before.about' })}
    </p>
    <input
      class="input code-field"
      id="before-code"
      type="text"
      autocomplete="off"
      autocapitalize="characters"
      spellcheck="false"
      placeholder="0000-0000-0000-0000-0000"
      aria-describedby="before-about before-state"
      aria-invalid=${hasFailed ? 'true' : nothing}
      .value=${test.entered}
      @input=${(event: Event) => test.enterWhole((event.target as HTMLInputElement).value)}
      @change=${(event: Event) => test.enter((event.target as HTMLInputElement).value)}
    />
    <p class=${hasFailed ? 'code-problem' : 'code-state'} id="before-state" role="status">
      ${test.isErased ? erasedSentence() : stateSentence(given)}
    </p>
    <label class="file-label">
      ${msg('Or open the result file', { id: 'measured.before.file' })}
      <input type="file" accept=".json,application/json" @change=${(event: Event) => readFile(test, event)} />
    </label>
  </div>`;
}

/** What this device has kept since the test before; it is offered, not taken. */
function keptResult(test: BeforeGiven, language: string): TemplateResult | typeof nothing {
  const kept = findKept(language);
  if (!kept) return nothing;
  const result = decodeResult(kept.code);
  const day = result.ok ? formatDay(result.value.date) : '';
  return html`<div class="kept" part="kept">
    <p>${msg(str`A result of ${day} is kept on this device.`, { id: 'measured.device.found' })}</p>
    <div class="asides">
      <button class="button" type="button" part="use-kept" @click=${() => test.useKept(kept.code)}>
        ${msg('Use this result', { id: 'measured.device.use' })}
      </button>
      <button class="button quiet" type="button" part="forget" @click=${() => test.eraseKept(language)}>
        ${msg('Erase the code from this device', { id: 'measured.device.erase' })}
      </button>
    </div>
  </div>`;
}

function erasedSentence(): string {
  return msg('The code is erased from this device.', { id: 'measured.device.erased' });
}

function readFile(test: BeforeGiven, event: Event): void {
  const [file] = (event.target as HTMLInputElement).files ?? [];
  if (file) void test.read(file);
}

function stateSentence(given: BeforeCode | undefined): string | typeof nothing {
  if (!given) return nothing;
  switch (given.problem) {
    case 'too-short':
    case 'too-long':
      return msg('A code has 20 letters and figures. Please look again.', { id: 'measured.before.length' });
    case 'bad-character':
      return msg('A code holds only letters and figures, and no U. Please look again.', {
        id: 'measured.before.character',
      });
    case 'checksum':
      return msg('One of the characters is wrong, or two have changed places. Please look again.', {
        id: 'measured.before.checksum',
      });
    case 'unknown-version':
      return msg('This code comes from a newer version of the test.', { id: 'measured.before.version' });
    case 'no-result':
      return msg('This file holds no result of a test.', { id: 'measured.before.no-result' });
    default:
      return msg('The code is complete and correct.', { id: 'measured.before.good' });
  }
}
