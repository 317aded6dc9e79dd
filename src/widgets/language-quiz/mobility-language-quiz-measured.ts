/** The start of a test before or after a mobility, and its questions: the form, and which comes next. */
import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { fieldStyles } from '../../ui/fields.styles.js';
import type { Item, ItemBank } from '../../model/item-bank.js';
import { parseCohortLink } from '../../model/measurement/cohort-link.js';
import { decodeResult } from '../../model/measurement/result-code.js';
import { isAdaptive, nextQuestion, toAdaptive } from './adaptive-path.js';
import type { Attempt } from './attempt.js';
import type { Grade } from './grade-attempt.js';
import { beforeField, type BeforeGiven } from './mobility-language-quiz-before-field.js';
import { eraseKept } from './mobility-language-quiz-device.js';
import { kindSentence } from './mobility-language-quiz-kind.js';
import { measuredStyles } from './mobility-language-quiz-measured.styles.js';
import type { Planner } from './mobility-language-quiz-session.js';
import { planAttempt, type Wishes } from './plan-attempt.js';
import { type BeforeCode, readCode } from './read-before.js';

export { texts } from '../../localization/locales/language-quiz-measured.js';

export const styles = [fieldStyles, measuredStyles];

/** What such a test knows beyond its attempt: what the link presets, and the code of the test before. */
export class MeasuredTest implements BeforeGiven {
  readonly link = parseCohortLink(location.hash);

  /** As it was typed. */
  entered = '';
  given: BeforeCode | undefined;

  /** What the device had kept was erased, and nothing was entered since. */
  isErased = false;

  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    if (this.link.before !== undefined) this.enter(this.link.before);
  }

  /** A code is known to be right with its last character; that something is wrong is said when the field is left. */
  enterWhole(text: string): void {
    if (readCode(text).code !== undefined) this.enter(text);
  }

  /** As a code, or as the link that carries one. */
  enter(typed: string): void {
    const text = typed.includes('#') ? (parseCohortLink(typed.replace(/^.*#/s, '')).before ?? typed) : typed;
    this.entered = text;
    this.given = text.trim() === '' ? undefined : readCode(text);
    this.isErased = false;
    this.#host.requestUpdate();
  }

  useKept(code: string): void {
    this.enter(code);
    void this.#focusField();
  }

  eraseKept(language: string): void {
    eraseKept(language);
    this.isErased = true;
    void this.#focusField();
  }

  async read(file: Blob): Promise<void> {
    const { readFileCode } = await import('./read-before-file.js');
    this.given = readFileCode(await file.text());
    this.entered = this.given.code ?? '';
    this.#host.requestUpdate();
  }

  /** The test after takes the form that the test before left. */
  readonly plan: Planner = (bank, wishes, past, seed) => {
    const before = wishes.mode === 'after' ? this.given?.code : undefined;
    const result = decodeResult(before ?? '');
    const { cohort } = this.link;
    const planned = planAttempt(bank, wishes, result.ok ? { ...past, lastForm: result.value.form } : past, seed);
    const plan = {
      ...planned,
      ...(before !== undefined && { before }),
      ...(cohort !== undefined && { cohort }),
    };
    return isAdaptive(bank, wishes) ? toAdaptive(plan, bank, wishes.size) : plan;
  };

  next({ most = 0, ...attempt }: Attempt, bank: ItemBank, { items }: Grade): Item | undefined {
    return nextQuestion({ ...attempt, most }, bank, items);
  }

  /** In place of the buttons that are gone. */
  async #focusField(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('#before-code')?.focus();
  }

  startView(bank: ItemBank, wishes: Wishes): TemplateResult {
    const { cohort } = this.link;
    return html`<div class="measured" part="measured">
      <p>${kindSentence(isAdaptive(bank, wishes))}</p>
      ${cohort === undefined ? nothing : html`<p>${msg(str`Group: ${cohort}`, { id: 'measured.cohort' })}</p>`}
      ${wishes.mode === 'after' ? beforeField(this, bank.language) : html`<p>${codeSentence()}</p>`}
    </div>`;
  }
}

function codeSentence(): string {
  return msg('At the end you get a result code. Keep it for the test after your mobility.', {
    id: 'measured.code.coming',
  });
}
