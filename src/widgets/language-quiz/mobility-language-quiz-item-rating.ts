import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { CanDoItem } from '../../model/item-bank.js';
import { grades } from './mobility-language-quiz-grade-names.js';
import { inlineView, passageView, splitStem } from './mobility-language-quiz-item-body.js';
import { isChecked, type ItemView } from './mobility-language-quiz-item-view.js';
import { RATING, readField } from './scoring/answer.js';

/** A statement in the visitor's own judgement. */
export function canDoView(view: ItemView<CanDoItem>): TemplateResult {
  const { item, language } = view;
  const { passage, stem } = splitStem(item.body);
  const legend = html`${stem ? html`<span class="stem" lang=${language}>${inlineView(stem.children)}</span>` : nothing}
    <span class="hint">${msg('How well can you do this?', { id: 'quiz.instruction.can-do' })}</span>`;
  return html`${passageView(passage, language)} ${ratingView(legend, view, isChecked(view))}`;
}

export function ratingView(legend: unknown, { answer, onAnswer }: ItemView, isLocked: boolean): TemplateResult {
  const rating = readField(answer, RATING);
  return html`<fieldset class="choices" part="choices">
    <legend>${legend}</legend>
    ${grades().map(
      (grade, index) =>
        html`<label class="choice" part="choice">
          <input
            type="radio"
            name=${RATING}
            value=${index}
            .checked=${rating === String(index)}
            ?disabled=${isLocked}
            @change=${() => onAnswer(RATING, String(index))}
          />
          <span>${grade}</span>
        </label>`,
    )}
  </fieldset>`;
}
