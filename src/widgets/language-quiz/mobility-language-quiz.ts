import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { property, state } from 'lit/decorators.js';
import { texts } from '../../localization/locales/language-quiz.js';
import type { ItemBank } from '../../model/item-bank.js';
import type { Network, Quiz } from '../../model/network.js';
import { ItemBankController } from '../../ui/item-bank-controller.js';
import { localized } from '../../ui/localized-text.js';
import { MobilityElement } from '../../ui/mobility-element.js';
import type { Attempt, Mode } from './attempt.js';
import type { AttemptAction } from './continue-attempt.js';
import { QuizMeasuring } from './mobility-language-quiz-measuring.js';
import { questionView } from './mobility-language-quiz-question.js';
import { QuizPartsController } from './mobility-language-quiz-parts.js';
import { QuizSession } from './mobility-language-quiz-session.js';
import { choiceSentence, startView, type Waiting } from './mobility-language-quiz-start.js';
import { FOCUS, QuizSteps } from './mobility-language-quiz-steps.js';
import { storedQuizIds } from './mobility-language-quiz-storage.js';
import { styles } from './mobility-language-quiz.styles.js';
import { waitingView } from './mobility-language-quiz-waiting.js';
import { partsOfBank } from './needed-parts.js';
import { findFixedQuiz, findQuiz } from './offered-quizzes.js';
import type { Wishes } from './plan-attempt.js';
import { fixedBy, wishesOf } from './wishes-of.js';

/**
 * A language test, and practice for it, out of the network's feed: one question at a time, the result at once. Nothing is
 * sent; what is answered stays in the tab's own storage, from Start until it is erased or the tab is closed.
 *
 * @tag mobility-language-quiz
 * @fires {MobilityQuizCompleteEvent} mobility-quiz-complete - A visitor asked for the result; `detail` counts the right
 *   answers and the points, by skill and by level
 * @fires {MobilityQuizStatementEvent} mobility-quiz-statement - A test before or after a mobility is over; `detail` holds
 *   its answers and its result as xAPI statements, without a name
 */
export class MobilityLanguageQuiz extends MobilityElement {
  static override styles = [...MobilityElement.baseStyles, ...styles];
  protected static override readonly texts = texts;

  /** Id of the one test to show, out of the feed's `quizzes`. Without it, visitors choose the language. */
  @property() quiz = '';

  /** `test`, `practice`, `before` or `after` a mobility. Without it, visitors choose among the modes that the feed offers. */
  @property() mode: Mode | '' = '';

  /** Skills to ask about, with spaces between them: listening, reading, vocabulary, grammar, writing. Empty for all. */
  @property() skill = '';

  /** Levels to ask about, with spaces between them: A1 to C2. Empty for all. */
  @property() level = '';

  /** Number of questions; fewer where there are fewer. Without it, 30 in a test and 10 in practice. */
  @property({ type: Number }) questions = 0;

  /** Minutes for the test; visitors can take more, or none. Without it, there is no limit. */
  @property({ type: Number, attribute: 'time-limit' }) timeLimit = 0;

  /**
   * Address of a learning record store (https, with CORS headers), to which visitors can send the result of a test before
   * or after a mobility. Without it, nothing can be sent.
   */
  @property({ attribute: 'xapi-endpoint' }) xapiEndpoint = '';

  /** Id of the quiz that the visitor chose. */
  @state() private chosen = '';

  /** What the visitor chose of mode, skills, levels and number. */
  @state() private wish: Partial<Wishes> = {};

  /** Whether the questions or the result are on view, or will be when they are there. */
  @state() private isOpen = false;

  @state() private isErased = false;

  #bank = new ItemBankController(this);
  #session = new QuizSession(this);
  #parts = new QuizPartsController(this);
  #measuring = new QuizMeasuring(this, this.#parts);
  #steps = new QuizSteps(this, this.#session, this.#measuring);

  /** The bank in which an interrupted attempt was looked for. */
  #searched: ItemBank | undefined;

  protected override async scheduleUpdate(): Promise<void> {
    await this.#measuring.loadTexts(this.locale);
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (['feed', 'quiz', 'mode'].some((name) => changed.has(name))) this.#choose('');
    // What was looked for without a link's mode is looked for again.
    if (this.#measuring.open()) this.#searched = undefined;
    const quiz = this.network && this.#findQuiz(this.network);
    if (quiz) this.#prepare(quiz);
    this.#session.isOnView = this.isOpen;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#steps.moveFocus();
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
    const { attempt } = this.#session;
    const [quiz, bank] = [this.#findQuiz(network), this.#loadedBank];
    if (!this.isOpen || !attempt || !bank) return html`${quiz && this.#renderStart(network, quiz)}`;
    return html`<p class="visually-hidden" role="status">${this.#parts.loaded.options?.timerMessage(attempt.timer)}</p>
      ${this.#renderPlace(attempt, bank)}`;
  }

  get #loadedBank(): ItemBank | undefined {
    return this.#bank.result?.ok ? this.#bank.result.value : undefined;
  }

  get #isUnderWay(): boolean {
    return this.isOpen && this.#session.attempt !== undefined;
  }

  get #waiting(): Waiting {
    if (!this.isOpen) return this.isErased ? 'erased' : 'no';
    if (this.#bank.result?.ok === false) return 'failed';
    if (this.#measuring.isMissing) return this.#parts.hasFailed ? 'failed' : 'loading';
    return this.#bank.result ? 'empty' : 'loading';
  }

  #findQuiz({ quizzes }: Network): Quiz | undefined {
    return (
      findFixedQuiz(quizzes, this.quiz) ??
      findQuiz(quizzes, this.chosen || this.#measuring.findLinked(quizzes), storedQuizIds(), this.locale)
    );
  }

  #wishes(quiz: Quiz): Wishes {
    const modes = this.#measuring.offeredModes(quiz, this.mode);
    const mode = modes.find((offered) => offered === this.wish.mode) ?? modes[0] ?? 'test';
    return wishesOf(quiz.id, mode, this, this.wish);
  }

  #renderStart(network: Network, quiz: Quiz): TemplateResult {
    const [bank, wishes] = [this.#loadedBank, this.#wishes(quiz)];
    return startView({
      ...{ network, quiz, bank, wishes, parts: this.#parts.loaded, fixed: fixedBy(this) },
      isFixed: findFixedQuiz(network.quizzes, this.quiz) !== undefined,
      attempt: this.#session.attempt,
      modes: this.#measuring.offeredModes(quiz, this.mode),
      waiting: this.#waiting,
      measured: this.#measuring.startView(bank, wishes),
      onChoose: (id) => this.#choose(id),
      onWish: (wish) => this.#onWish(wish),
      onStart: () => this.#onStart(quiz),
      onErase: () => this.#onErase(),
    });
  }

  #renderPlace(attempt: Attempt, bank: ItemBank): TemplateResult {
    const [level, parts, steps] = [this.headingLevel + 1, this.#parts, this.#steps];
    const marking = this.#measuring.findMarking(attempt.mode);
    const view = {
      ...{ attempt, bank, parts, level },
      onAct: (action: AttemptAction): void => this.#session.act(action),
      onErase: (): void => this.#onErase(),
      onFinish: (): void => steps.finish(attempt, bank),
      onLeave: (): void => this.#onLeave(),
    };
    if (attempt.place === 'question') return questionView({ ...view, ...steps.onward(attempt, bank, view.onLeave) });
    if (!marking) return waitingView(true, parts);
    return marking.endView({
      ...view,
      onGo: (position) => steps.go({ type: 'go', position }, FOCUS.question),
      onAgain: () => this.#session.leave(),
      measured: (grade) => this.#measuring.end(attempt)?.view({ ...view, grade }),
    });
  }

  #prepare(quiz: Quiz): void {
    this.#bank.load(quiz.url, this.locale);
    const bank = this.#loadedBank;
    if (!bank) return;
    this.#loadParts(quiz, bank);
    this.#resume(quiz, bank);
    if (this.isOpen && !this.#session.attempt) this.#begin(bank, this.#wishes(quiz));
    if (this.#session.attempt) this.#measuring.loadMarking(this.#session.attempt.mode);
  }

  #resume(quiz: Quiz, bank: ItemBank): void {
    if (bank === this.#searched) return;
    this.#searched = bank;
    this.#session.resume(bank, this.#measuring.offeredModes(quiz, this.mode));
    const { attempt } = this.#session;
    if (attempt) this.wish = { ...this.wish, mode: attempt.mode };
  }

  #begin(bank: ItemBank, wishes: Wishes): void {
    if (this.#measuring.isMissing) return;
    const isBegun = this.#session.begin(bank, wishes, this.#measuring.planner(wishes.mode));
    if (isBegun) this.#steps.focusNext = FOCUS.question;
  }

  /** The questions first. */
  #loadParts(quiz: Quiz, bank: ItemBank): void {
    if (this.timeLimit > 0 || this.#measuring.offeredModes(quiz, this.mode).includes('practice'))
      this.#parts.load(['options']);
    this.#parts.load(partsOfBank(bank));
    this.#measuring.load(this.#wishes(quiz).mode);
  }

  #choose(id: string): void {
    this.chosen = id;
    this.isOpen = false;
    this.isErased = false;
    this.#searched = undefined;
    this.#session.leave();
  }

  /** Each mode has an attempt of its own. */
  #onWish(wish: Partial<Wishes>): void {
    this.wish = { ...this.wish, ...wish };
    this.isOpen = false;
    this.isErased = false;
    if (wish.mode) this.#session.leave();
    if (wish.mode && this.#loadedBank) this.#session.resume(this.#loadedBank, [wish.mode]);
  }

  #onStart({ id }: Quiz): void {
    this.chosen = id;
    this.isOpen = true;
    if (this.#bank.result?.ok === false) this.#bank.retry(this.locale);
    this.#parts.retry();
    this.#steps.focusNext = this.#session.attempt && FOCUS[this.#session.attempt.place];
  }

  /** Back to the start; an attempt that is not finished can be gone on with. */
  #onLeave(): void {
    this.isOpen = false;
    if (this.#session.attempt?.place === 'result') this.#session.erase();
    this.#steps.focusNext = '#title';
  }

  #onErase(): void {
    this.#session.erase();
    this.#onLeave();
    this.isErased = true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mobility-language-quiz': MobilityLanguageQuiz;
  }
}
