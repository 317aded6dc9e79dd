import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { property, state } from 'lit/decorators.js';
import { texts } from '../../localization/locales/language-quiz.js';
import type { Item, ItemBank } from '../../model/item-bank.js';
import type { Network, Quiz } from '../../model/network.js';
import { ItemBankController } from '../../ui/item-bank-controller.js';
import { localized } from '../../ui/localized-text.js';
import { chipStyles } from '../../ui/chips.styles.js';
import { MobilityElement } from '../../ui/mobility-element.js';
import { type Attempt, type AttemptAction, continueAttempt, isAtLast, startAttempt } from './attempt.js';
import { gradeAttempt } from './grade-attempt.js';
import { questionView } from './mobility-language-quiz-question.js';
import { questionStyles } from './mobility-language-quiz-question.styles.js';
import { resultView } from './mobility-language-quiz-result.js';
import { resultStyles } from './mobility-language-quiz-result.styles.js';
import { choiceSentence, startView, type Waiting } from './mobility-language-quiz-start.js';
import { styles } from './mobility-language-quiz.styles.js';
import { findFixedQuiz, firstForeignQuiz } from './offered-quizzes.js';
import { MobilityQuizCompleteEvent } from './quiz-complete-event.js';
import { isPlayable } from './score-item.js';

/**
 * A language test out of the network's feed: one question at a time, the result at once. Nothing is stored or sent.
 *
 * @tag mobility-language-quiz
 * @fires {MobilityQuizCompleteEvent} mobility-quiz-complete - A visitor asked for the result; `detail` counts the right answers
 */
export class MobilityLanguageQuiz extends MobilityElement {
  static override styles = [...MobilityElement.baseStyles, chipStyles, styles, questionStyles, resultStyles];
  protected static override readonly texts = texts;

  /** Id of the one test to show, out of the feed's `quizzes`. Without it, visitors choose the language. */
  @property() quiz = '';

  /** Id of the quiz that the visitor chose. */
  @state() private chosen = '';

  /** Whether the questions or the result are on view, or will be when they are there. */
  @state() private isOpen = false;

  @state() private attempt: Attempt | undefined;

  #bank = new ItemBankController(this);

  /** Id of the heading that takes the focus after the next render, in place of a button that is gone. */
  #focusNext: 'title' | 'question' | 'result' | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('feed') || changed.has('quiz')) this.#choose('');
    const quiz = this.network && this.#findQuiz(this.network);
    if (quiz) this.#bank.load(quiz.url, this.locale);
    if (this.isOpen && !this.attempt && this.#items.length > 0) this.#begin();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#focusNext) this.renderRoot.querySelector<HTMLElement>(`#${this.#focusNext}`)?.focus();
    this.#focusNext = undefined;
  }

  protected override renderTitle(network: Network): string | TemplateResult {
    const quiz = this.#isUnderWay ? this.#findQuiz(network) : undefined;
    return quiz ? localized(quiz.name, network) : msg('Language test', { id: 'quiz.title' });
  }

  protected override renderSummary(network: Network): string | TemplateResult | typeof nothing {
    if (this.#isUnderWay) return nothing;
    const fixed = findFixedQuiz(network.quizzes, this.quiz);
    return fixed ? localized(fixed.name, network) : choiceSentence(network);
  }

  protected override findEmptyReason({ quizzes }: Network): string | undefined {
    return quizzes.length > 0 ? undefined : msg('No language test has been published yet.', { id: 'quiz.empty' });
  }

  protected override renderContent(network: Network): TemplateResult {
    const { attempt } = this;
    const bank = this.#loadedBank;
    if (!this.isOpen || !attempt || !bank) return html`${this.#renderStart(network)}`;
    return attempt.isFinished ? this.#renderResult(attempt, bank, network) : this.#renderQuestion(attempt, bank);
  }

  get #loadedBank(): ItemBank | undefined {
    return this.#bank.result?.ok ? this.#bank.result.value : undefined;
  }

  get #items(): readonly Item[] {
    return this.#loadedBank?.items.filter(isPlayable) ?? [];
  }

  get #isUnderWay(): boolean {
    return this.isOpen && this.attempt !== undefined;
  }

  get #waiting(): Waiting {
    if (!this.isOpen) return 'no';
    if (!this.#bank.result) return 'loading';
    return this.#bank.result.ok ? 'empty' : 'failed';
  }

  #findQuiz({ quizzes }: Network): Quiz | undefined {
    return (
      findFixedQuiz(quizzes, this.quiz) ??
      quizzes.find(({ id }) => id === this.chosen) ??
      firstForeignQuiz(quizzes, this.locale)
    );
  }

  #renderStart(network: Network): TemplateResult | typeof nothing {
    const quiz = this.#findQuiz(network);
    if (!quiz) return nothing;
    return startView({
      network,
      quiz,
      isFixed: findFixedQuiz(network.quizzes, this.quiz) !== undefined,
      bank: this.#loadedBank,
      waiting: this.#waiting,
      onChoose: (id) => this.#choose(id),
      onStart: () => this.#onStart(quiz),
    });
  }

  #renderQuestion(attempt: Attempt, { language }: ItemBank): TemplateResult {
    const { position } = attempt;
    return questionView({
      attempt,
      language,
      level: this.headingLevel + 1,
      onAnswer: (field, value) => this.#act({ type: 'answer', position, field, value }),
      onNext: () => this.#onNext(),
      onBack: () => this.#onBack(),
    });
  }

  #renderResult(attempt: Attempt, bank: ItemBank, network: Network): TemplateResult {
    return resultView({
      grade: gradeAttempt(attempt, bank.language),
      bank,
      level: this.headingLevel + 1,
      onAgain: () => this.#begin(),
      onLeave: findFixedQuiz(network.quizzes, this.quiz) ? undefined : () => this.#close(),
    });
  }

  #begin(): void {
    this.attempt = startAttempt(this.#items);
    this.#focusNext = 'question';
  }

  #act(action: AttemptAction): void {
    if (this.attempt) this.attempt = continueAttempt(this.attempt, action);
  }

  #choose(id: string): void {
    this.chosen = id;
    this.isOpen = false;
    this.attempt = undefined;
  }

  /** Back to the start; an attempt that is not finished goes on where it was left. */
  #close(): void {
    this.isOpen = false;
    if (this.attempt?.isFinished) this.attempt = undefined;
    this.#focusNext = 'title';
  }

  #onStart({ id }: Quiz): void {
    this.chosen = id;
    if (this.#waiting === 'failed') this.#bank.retry(this.locale);
    this.isOpen = true;
    if (this.attempt) this.#focusNext = 'question';
  }

  #onNext(): void {
    if (!this.attempt) return;
    const isLast = isAtLast(this.attempt);
    this.#act({ type: isLast ? 'finish' : 'next' });
    this.#focusNext = isLast ? 'result' : 'question';
    if (isLast) this.#announceResult();
  }

  #onBack(): void {
    if (this.attempt?.position === 0) return this.#close();
    this.#act({ type: 'back' });
    this.#focusNext = 'question';
  }

  #announceResult(): void {
    const bank = this.#loadedBank;
    if (!this.attempt || !bank) return;
    const { correct, total, bySkill } = gradeAttempt(this.attempt, bank.language);
    this.dispatchEvent(new MobilityQuizCompleteEvent({ quiz: this.chosen, correct, total, bySkill }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mobility-language-quiz': MobilityLanguageQuiz;
  }
}
