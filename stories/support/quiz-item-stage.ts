/** One question on its own, as the quiz shows it, with what the quiz would keep: the answer and the number of plays. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { loadLocale, withLocale } from '../../src/localization/element-locale.js';
import { texts } from '../../src/localization/locales/language-quiz.js';
import type { Item, Stimulus } from '../../src/model/item-bank.js';
import type { Language } from '../../src/model/language.js';
import { elementStyles } from '../../src/ui/elements.styles.js';
import { rootStyles } from '../../src/ui/root.styles.js';
import { tokens } from '../../src/ui/tokens.styles.js';
import { itemView, type ItemView } from '../../src/widgets/language-quiz/mobility-language-quiz-item.js';
import * as audio from '../../src/widgets/language-quiz/mobility-language-quiz-audio.js';
import * as lists from '../../src/widgets/language-quiz/mobility-language-quiz-lists.js';
import * as marking from '../../src/widgets/language-quiz/mobility-language-quiz-marking.js';
import { styles } from '../../src/widgets/language-quiz/mobility-language-quiz.styles.js';
import * as writing from '../../src/widgets/language-quiz/mobility-language-quiz-writing.js';
import { type Answer, NO_ANSWER, writeField } from '../../src/widgets/language-quiz/scoring/answer.js';

const PARTS = [lists, writing, audio, marking];

export class QuizItemStage extends LitElement {
  static override styles = [tokens, rootStyles, elementStyles, ...styles, ...PARTS.flatMap((part) => part.styles)];

  @property({ attribute: false }) item: Item | undefined;
  @property({ attribute: false }) stimulus: Stimulus | undefined;
  @property({ attribute: false }) answer: Answer = NO_ANSWER;
  @property() phase: ItemView['phase'] = 'answering';
  @property() mode: ItemView['mode'] = 'practice';
  /** Of the item. */
  @property() language = 'en';
  /** Of the visitor. */
  @property() locale: Language = 'en';
  @property({ type: Number }) plays = 0;
  @property({ attribute: false }) canUseAudio = true;

  /** How often Enter was pressed in a field of text. */
  submits = 0;

  #locale: Language = 'en';

  protected override async scheduleUpdate(): Promise<void> {
    await loadLocale(this.locale, texts);
    this.#locale = this.locale;
    void super.scheduleUpdate();
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    withLocale(this.#locale, () => super.update(changed));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { item } = this;
    if (!item) return nothing;
    return html`<div class="root" lang=${this.#locale}>
      <div class="frame">${itemView(this.#viewOf(item), { lists, writing, audio, marking })}</div>
    </div>`;
  }

  #viewOf(item: Item): ItemView {
    const { stimulus, answer, language, phase, plays, mode, canUseAudio } = this;
    const score = phase === 'checked' ? { score: marking.scoreItem(item, answer, language), marks: marking.marks } : {};
    return {
      ...{ item, stimulus, answer, language, phase, plays, mode, canUseAudio, ...score },
      seed: 'stage',
      onAnswer: (field, value) => (this.answer = writeField(this.answer, field, value)),
      onPlay: () => (this.plays += 1),
      onNoAudio: () => (this.canUseAudio = false),
      onSubmit: () => (this.submits += 1),
    };
  }
}

if (!customElements.get('quiz-item-stage')) customElements.define('quiz-item-stage', QuizItemStage);
