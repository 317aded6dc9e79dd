import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Item } from '../../model/item-bank.js';
import { markName, markSign, toneOf } from './mobility-language-quiz-item-mark.js';
import { isChecked, type ItemView } from './mobility-language-quiz-item-view.js';
import { isBlank } from './scoring/answer.js';
import type { PartMark, Score } from './scoring/score.js';

/** How it went and why, said when it comes: the region stands there from the beginning. */
export function outcomeView(view: ItemView): TemplateResult {
  return html`<div class="outcome-region" role="status">${isChecked(view) ? outcome(view) : nothing}</div>`;
}

function outcome({ item, answer, language, score }: ItemView): TemplateResult | typeof nothing {
  const verdict = score && score.max > 0 ? verdictOf(score, isBlank(answer)) : undefined;
  if (!verdict && item.feedback === undefined) return nothing;
  return html`<div class="outcome ${verdict ? toneOf(verdict) : ''}" part="outcome">
    ${verdict ? html`<p class="verdict">${markSign(verdict)} ${markName(verdict)}</p>` : nothing}
    ${verdict && verdict !== 'right' ? solution(item, language) : nothing}
    ${item.feedback === undefined ? nothing : html`<p lang=${language}>${item.feedback}</p>`}
  </div>`;
}

export function verdictOf({ raw, max }: Score, isEmpty: boolean): PartMark {
  if (raw >= max) return 'right';
  if (raw > 0) return 'partial';
  return isEmpty ? 'unanswered' : 'wrong';
}

/** Where the right answer does not already stand beside each part of the visitor's own. */
function solution(item: Item, language: string): TemplateResult | typeof nothing {
  if (item.type === 'dictation') {
    return html`<p class="label">${rightAnswer()}</p>
      <p lang=${language}>${item.correct[0]}</p>`;
  }
  if (item.type !== 'order') return nothing;
  const textOf = (id: string) => item.choices.find((choice) => choice.id === id)?.text;
  return html`<p class="label">${rightAnswer()}</p>
    <ol class="solution" lang=${language}>
      ${item.correct.map((id) => html`<li>${textOf(id)}</li>`)}
    </ol>`;
}

function rightAnswer(): string {
  return msg('Right answer', { id: 'quiz.choice.missed' });
}
