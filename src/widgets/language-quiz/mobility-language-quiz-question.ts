import { html, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { keyed } from 'lit/directives/keyed.js';
import { formatNumber } from '../../localization/format.js';
import { heading } from '../../ui/heading.js';
import { NO_ANSWER } from './answer.js';
import { type Attempt, isAtLast } from './attempt.js';
import { itemView } from './mobility-language-quiz-item.js';

export interface QuestionView {
  readonly attempt: Attempt;
  /** Of the bank. */
  readonly language: string;
  /** Of the heading. */
  readonly level: number;
  readonly onAnswer: (field: string, value: string) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

/** Where in the test we are, the question, and the ways on and back. */
export function questionView({ attempt, language, level, onAnswer, onNext, onBack }: QuestionView): TemplateResult {
  const { items, answers, position } = attempt;
  const [number, total] = [formatNumber(position + 1), formatNumber(items.length)];
  const text = msg(str`Question ${number} of ${total}`, { id: 'quiz.question' });
  const [item, answer = NO_ANSWER] = [items[position], answers[position]];
  return html`<div class="question" part="question">
    <div class="where">
      ${heading(level, text, 'number', 'question')}
      <progress part="progress" aria-labelledby="question" max=${items.length} value=${position + 1}>${text}</progress>
    </div>
    <div class="item" part="item" lang=${language}>
      ${item && keyed(position, itemView({ item, answer, language, onAnswer, onSubmit: onNext }))}
    </div>
    <div class="actions no-print">
      <button class="button primary" type="button" part="next" @click=${onNext}>
        ${isAtLast(attempt) ? msg('See the result', { id: 'quiz.finish' }) : msg('Next', { id: 'quiz.next' })}
      </button>
      <button class="button" type="button" part="back" @click=${onBack}>${msg('Back', { id: 'quiz.back' })}</button>
    </div>
  </div>`;
}
