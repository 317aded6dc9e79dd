import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { formatNumber } from '../../localization/format.js';
import type { Item, ItemBank, Stimulus } from '../../model/item-bank.js';
import { heading } from '../../ui/heading.js';
import { type Attempt, isAnswered, isAtLast, isUntested, stepAt } from './attempt.js';
import { type AttemptAction, playsOf } from './continue-attempt.js';
import { audioButton, eraseButton } from './mobility-language-quiz-buttons.js';
import { type ItemView, itemView } from './mobility-language-quiz-item.js';
import type { QuizPartsController } from './mobility-language-quiz-parts.js';
import { waitingView } from './mobility-language-quiz-waiting.js';
import { type PartName, partsOfItem } from './needed-parts.js';
import type { Answer } from './scoring/answer.js';

export interface QuestionView {
  readonly attempt: Attempt;
  readonly bank: ItemBank;
  readonly parts: QuizPartsController;
  /** Of the heading. */
  readonly level: number;
  readonly onAct: (action: AttemptAction) => void;
  /** The next question, or what comes after the last one. */
  readonly onNext: () => void;
  readonly onBack: () => void;
  readonly onCheck: () => void;
  readonly onReview: () => void;
  readonly onErase: () => void;
}

/** Where in the test we are, the question, and the ways on and back. */
export function questionView(view: QuestionView): TemplateResult {
  const { attempt, parts, level, onAct } = view;
  const { items, position, timer } = attempt;
  const text = questionName(attempt, position);
  return html`<div class="question" part="question">
    <div class="where">
      ${heading(level, text, 'number', 'question')}
      <progress part="progress" aria-labelledby="question" max=${attempt.most ?? items.length} value=${position + 1}>
        ${text}
      </progress>
      ${timer && !timer.isOff ? parts.loaded.options?.timerView(timer, onAct) : nothing}
    </div>
    ${question(view)} ${isFixedTest(attempt) ? flag(attempt, onAct) : nothing}
    <div class="actions no-print">
      ${forward(view)}
      <button class="button" type="button" part="back" @click=${view.onBack}>${backName(attempt)}</button>
      ${isUntested(attempt, position) ? audioButton(onAct) : nothing}
    </div>
    <div class="asides no-print">
      ${isFixedTest(attempt) ? reviewButton(view) : nothing} ${eraseButton(view.onErase)}
    </div>
  </div>`;
}

/** "Question 5 of 30" */
export function questionName({ items, most }: Attempt, index: number): string {
  if (most !== undefined) {
    const [now, atMost] = [formatNumber(index + 1), formatNumber(most)];
    return msg(str`Question ${now}, at most ${atMost}`, { id: 'quiz.question.adaptive' });
  }
  const [number, total] = [formatNumber(index + 1), formatNumber(items.length)];
  return msg(str`Question ${number} of ${total}`, { id: 'quiz.question' });
}

function question(view: QuestionView): TemplateResult | typeof nothing {
  const { attempt, bank, parts } = view;
  const item = attempt.items[attempt.position];
  if (!item) return nothing;
  const stimulus = bank.stimuli?.find(({ id }) => id === item.stimulus);
  return html`${itemView(toItemView(item, stimulus, view), parts.loaded)}
  ${waitingView(isWaiting(item, stimulus, view), parts)}`;
}

function toItemView(item: Item, stimulus: Stimulus | undefined, view: QuestionView): ItemView {
  const { attempt, bank, onAct, onNext, onCheck } = view;
  const { answer, isChecked } = stepAt(attempt);
  return {
    ...{ item, stimulus, answer },
    language: item.language ?? bank.language,
    seed: `${attempt.seed}/${item.id}`,
    phase: isChecked ? 'checked' : 'answering',
    ...(isChecked && marked(item, answer, view)),
    plays: item.stimulus === undefined ? 0 : playsOf(attempt, item.stimulus),
    mode: attempt.mode === 'practice' ? 'practice' : 'test',
    canUseAudio: attempt.canUseAudio,
    onAnswer: (field, value) => onAct({ type: 'answer', field, value }),
    onPlay: () => onAct({ type: 'play' }),
    onNoAudio: () => onAct({ type: 'audio', canUse: false }),
    onSubmit: needsCheck(attempt) ? onCheck : onNext,
  };
}

function marked(item: Item, answer: Answer, { bank, parts }: QuestionView): Pick<ItemView, 'score' | 'marks'> {
  const { marking } = parts.loaded;
  return marking ? { score: marking.scoreItem(item, answer, bank.language), marks: marking.marks } : {};
}

/** Whether code is missing: for the question, for right and wrong, or for what comes after the last question. */
function isWaiting(item: Item, stimulus: Stimulus | undefined, { attempt, parts }: QuestionView): boolean {
  const marking: readonly PartName[] = stepAt(attempt).isChecked || isAtLast(attempt) ? ['marking'] : [];
  return [...partsOfItem(item, stimulus), ...marking].some((name) => !parts.loaded[name]);
}

/** A judgement of one's own cannot be right or wrong. */
function needsCheck(attempt: Attempt): boolean {
  const isOpen = attempt.mode === 'practice' && !stepAt(attempt).isChecked;
  return isOpen && attempt.items[attempt.position]?.type !== 'can-do';
}

/** The main action, and in practice a way past a question that is not answered. */
function forward({ attempt, onNext, onCheck }: QuestionView): TemplateResult {
  if (!needsCheck(attempt)) return nextButton(attempt, isSkip(attempt) ? '' : 'primary', onNext);
  return html`<button class="button primary" type="button" part="check" @click=${onCheck}>
      ${msg('Check', { id: 'quiz.check' })}
    </button>
    ${isAnswered(attempt, attempt.position) ? nothing : nextButton(attempt, '', onNext)}`;
}

function nextButton(attempt: Attempt, look: string, onNext: () => void): TemplateResult {
  // The second click of a double click on "Check" is none on what has taken its place.
  const onClick = ({ detail }: MouseEvent): void => {
    if (!stepAt(attempt).isChecked || detail < 2) onNext();
  };
  return html`<button class="button ${look}" type="button" part="next" @click=${onClick}>${nextName(attempt)}</button>`;
}

/** There is no way back to a question that has decided about the others. */
function backName({ most }: Attempt): string {
  return most === undefined ? msg('Back', { id: 'quiz.back' }) : msg('Back to the start', { id: 'quiz.leave' });
}

function nextName(attempt: Attempt): string {
  if (isAtLast(attempt)) {
    return attempt.mode !== 'practice'
      ? msg('To the overview', { id: 'quiz.to-review' })
      : msg('See the result', { id: 'quiz.finish' });
  }
  return isSkip(attempt) ? msg('Skip', { id: 'quiz.skip' }) : msg('Next', { id: 'quiz.next' });
}

/** Going on without an answer is possible, but not the main action. */
function isSkip(attempt: Attempt): boolean {
  return !isAtLast(attempt) && !stepAt(attempt).isChecked && !isAnswered(attempt, attempt.position);
}

/** Its answers can be changed until the end: no question depends on them. */
function isFixedTest({ mode, most }: Attempt): boolean {
  return mode !== 'practice' && most === undefined;
}

function flag(attempt: Attempt, onAct: QuestionView['onAct']): TemplateResult {
  return html`<label class="flag no-print" part="flag">
    <input type="checkbox" .checked=${stepAt(attempt).isFlagged} @change=${() => onAct({ type: 'flag' })} />
    <span>${msg('Come back to this question', { id: 'quiz.flag' })}</span>
  </label>`;
}

function reviewButton({ attempt, onReview }: QuestionView): TemplateResult | typeof nothing {
  if (isAtLast(attempt)) return nothing;
  return html`<button class="button quiet" type="button" part="to-review" @click=${onReview}>
    ${msg('All questions', { id: 'quiz.review.open' })}
  </button>`;
}
