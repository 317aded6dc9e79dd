import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { CanDoItem } from '../../model/item-bank.js';
import { inlineView, passageView, splitStem } from './mobility-language-quiz-item-body.js';
import { instruction } from './mobility-language-quiz-item-instruction.js';
import { isChecked, type ItemView } from './mobility-language-quiz-item-view.js';
import { readField } from './scoring/answer.js';

/** The field of a judgement of one's own: "0" … "3". */
export const RATING = 'rating';

/** A statement in the visitor's own judgement. */
export function canDoView(view: ItemView<CanDoItem>): TemplateResult {
  const { item, language } = view;
  const { passage, stem } = splitStem(item.body);
  const legend = html`${stem ? html`<span class="stem" lang=${language}>${inlineView(stem.children)}</span>` : nothing}
    <span class="hint">${instruction(item)}</span>`;
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

/** What was judged, in words; undefined where nothing was. */
export function gradeName(rating: string): string | undefined {
  return rating === '' ? undefined : grades()[Number(rating)];
}

function grades(): readonly string[] {
  return [
    msg('Not yet', { id: 'quiz.grade.0' }),
    msg('With help', { id: 'quiz.grade.1' }),
    msg('Mostly', { id: 'quiz.grade.2' }),
    msg('Well', { id: 'quiz.grade.3' }),
  ];
}
