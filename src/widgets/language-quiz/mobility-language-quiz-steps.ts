import type { LitElement } from 'lit';
import type { ItemBank } from '../../model/item-bank.js';
import { type Attempt, isAtLast } from './attempt.js';
import type { AttemptAction } from './continue-attempt.js';
import type { QuizMeasuring } from './mobility-language-quiz-measuring.js';
import type { QuestionView } from './mobility-language-quiz-question.js';
import type { QuizSession } from './mobility-language-quiz-session.js';

/** What takes the focus where. */
export const FOCUS = { question: '#question', review: '#overview', result: '#result' } as const;

/** What leads from one question to the next, and to the result. */
export class QuizSteps {
  /** Selects what takes the focus as soon as it is there, in place of a button that is gone. */
  focusNext: string | undefined;

  readonly #host: LitElement;
  readonly #session: QuizSession;
  readonly #measuring: QuizMeasuring;

  constructor(host: LitElement, session: QuizSession, measuring: QuizMeasuring) {
    this.#host = host;
    this.#session = session;
    this.#measuring = measuring;
  }

  moveFocus(): void {
    const target = this.focusNext && this.#host.renderRoot.querySelector<HTMLElement>(this.focusNext);
    if (!target) return;
    target.focus();
    this.focusNext = undefined;
  }

  go(action: AttemptAction, focus: string): void {
    this.#session.act(action);
    this.focusNext = focus;
  }

  /** What the buttons of a question do. */
  onward(
    attempt: Attempt,
    bank: ItemBank,
    leave: () => void,
  ): Pick<QuestionView, 'onNext' | 'onBack' | 'onCheck' | 'onReview'> {
    const isChosen = attempt.most !== undefined;
    const onReview = (): void => this.go({ type: 'review' }, FOCUS.review);
    const onLast = (): void => (attempt.mode === 'practice' ? this.finish(attempt, bank) : onReview());
    const onNext = (): void => (isAtLast(attempt) ? onLast() : this.go({ type: 'next' }, FOCUS.question));
    return {
      onNext: isChosen ? () => this.#ask(attempt, bank) : onNext,
      // What was answered has decided about the questions since, and stays.
      onBack: isChosen || attempt.position === 0 ? leave : () => this.go({ type: 'back' }, FOCUS.question),
      onCheck: () => this.go({ type: 'check' }, '[part=next]'),
      onReview,
    };
  }

  finish(attempt: Attempt, bank: ItemBank): void {
    const marking = this.#measuring.findMarking(attempt.mode);
    // The question says that it is on its way, or offers to try again.
    if (!marking) return;
    this.go(marking.finishing(), FOCUS.result);
    const grade = marking.gradeAttempt(attempt, bank.language);
    this.#host.dispatchEvent(marking.toCompleteEvent(attempt, bank, grade));
    void this.#measuring.end(attempt)?.announce({ attempt: this.#session.attempt ?? attempt, bank, grade });
  }

  #ask(attempt: Attempt, bank: ItemBank): void {
    const marking = this.#measuring.findMarking(attempt.mode);
    if (!marking) return;
    const item = this.#measuring.test?.next(attempt, bank, marking.gradeAttempt(attempt, bank.language));
    if (item) this.go({ type: 'ask', item }, FOCUS.question);
    else this.finish(attempt, bank);
  }
}
