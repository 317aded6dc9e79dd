import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { formatNumber } from '../../localization/format.js';
import { plural } from '../../localization/plural.js';
import { heading } from '../../ui/heading.js';
import type { AttemptAction } from './continue-attempt.js';
import { audioButton } from './mobility-language-quiz-buttons.js';
import { type Attempt, countOpen, isAnswered, isUntested, stepAt } from './attempt.js';

export interface ReviewView {
  readonly attempt: Attempt;
  /** Of the heading. */
  readonly level: number;
  readonly onGo: (position: number) => void;
  readonly onFinish: () => void;
  readonly onAct: (action: AttemptAction) => void;
}

/** Every question with its state, before the end. */
export function reviewView({ attempt, level, onGo, onFinish, onAct }: ReviewView): TemplateResult {
  return html`<div class="question" part="overview">
    ${heading(level, msg('All questions', { id: 'quiz.review.open' }), 'overview', 'overview')}
    <p>${openSentence(countOpen(attempt))}</p>
    ${attempt.canUseAudio ? nothing : audioNotice(onAct)}
    <ol class="states">
      ${attempt.items.map((_, index) => state(attempt, index, onGo))}
    </ol>
    <div class="actions no-print">
      <button class="button primary" type="button" part="finish" @click=${onFinish}>
        ${msg('See the result', { id: 'quiz.finish' })}
      </button>
      <button class="button" type="button" part="back" @click=${() => onGo(attempt.position)}>
        ${msg('Back', { id: 'quiz.back' })}
      </button>
    </div>
  </div>`;
}

function state(attempt: Attempt, index: number, onGo: (position: number) => void): TemplateResult {
  const name = msg(str`Question ${formatNumber(index + 1)}`, { id: 'quiz.question.short' });
  return html`<li>
    <button class="jump" type="button" part="jump" @click=${() => onGo(index)}>
      <span class="jump-name">${name}</span> ${answerBadge(attempt, index)}
      ${
        stepAt(attempt, index).isFlagged
          ? html`<span class="badge flagged">${msg('To come back to', { id: 'quiz.flagged' })}</span>`
          : nothing
      }
    </button>
  </li>`;
}

function answerBadge(attempt: Attempt, index: number): TemplateResult {
  if (isUntested(attempt, index)) return html`<span class="badge">${untestedName()}</span>`;
  return isAnswered(attempt, index)
    ? html`<span class="badge positive">${msg('Answered', { id: 'quiz.answered' })}</span>`
    : html`<span class="badge caution">${msg('No answer', { id: 'quiz.mark.unanswered' })}</span>`;
}

export function untestedName(): string {
  return msg('Not tested', { id: 'quiz.untested' });
}

function audioNotice(onAct: ReviewView['onAct']): TemplateResult {
  return html`<div class="message">
    <p>${msg('You cannot use audio, so listening is not tested.', { id: 'quiz.audio.left-out' })}</p>
    ${audioButton(onAct)}
  </div>`;
}

function openSentence(count: number): string {
  const n = formatNumber(count);
  if (count === 0) return msg('Every question has an answer.', { id: 'quiz.open.none' });
  return plural(count, {
    zero: () => msg(str`${n} questions have no answer yet.`, { id: 'quiz.open.zero' }),
    one: () => msg(str`${n} question has no answer yet.`, { id: 'quiz.open.one' }),
    many: () => msg(str`${n} questions have no answer yet.`, { id: 'quiz.open.many' }),
    other: () => msg(str`${n} questions have no answer yet.`, { id: 'quiz.open.other' }),
  });
}
