import { html, nothing, type TemplateResult } from 'lit';
import type { HottextNode, Item } from '../../model/item-bank.js';
import { fieldNodes } from '../../model/item-fields.js';
import { markName, markSign, rightAnswer, toneOf } from './mobility-language-quiz-item-mark.js';
import type { ItemView } from './mobility-language-quiz-item-view.js';
import { isBlank } from './scoring/answer.js';
import { isScored } from '../../model/is-scored.js';
import type { PartMark, Score } from './scoring/score.js';

/** How it went and why. */
export function outcomeView({ item, answer, language, score }: ItemView): TemplateResult | typeof nothing {
  const why = item.feedback === undefined ? nothing : html`<p lang=${language}>${item.feedback}</p>`;
  if (!score || !isScored(item)) {
    return why === nothing ? nothing : html`<div class="outcome" part="outcome">${why}</div>`;
  }
  const verdict = verdictOf(score, isBlank(answer));
  return html`<div class="outcome ${toneOf(verdict)}" part="outcome">
    <p class="verdict">${markSign(verdict)} ${markName(verdict)}</p>
    ${verdict === 'right' ? nothing : solution(item, language)} ${why}
  </div>`;
}

function verdictOf({ raw, max }: Score, isEmpty: boolean): PartMark {
  if (raw >= max) return 'right';
  if (raw > 0) return 'partial';
  return isEmpty ? 'unanswered' : 'wrong';
}

/** Where the right answer does not already stand beside each part of the visitor's own. */
function solution(item: Item, language: string): TemplateResult | typeof nothing {
  switch (item.type) {
    case 'dictation':
      return html`${label()}
        <p lang=${language}>${item.correct[0]}</p>`;
    case 'hottext':
      return html`${label()}
        <p lang=${language}>${textsOf(item.correct, fieldNodes(item.body) as HottextNode[]).join(' · ')}</p>`;
    case 'order':
      return html`${label()}
        <ol class="solution" lang=${language}>
          ${textsOf(item.correct, item.choices).map((text) => html`<li>${text}</li>`)}
        </ol>`;
    default:
      return nothing;
  }
}

function label(): TemplateResult {
  return html`<p class="label">${rightAnswer()}</p>`;
}

function textsOf(ids: readonly string[], choices: readonly { readonly id: string; readonly text: string }[]): string[] {
  return ids.flatMap((id) => choices.find((choice) => choice.id === id)?.text ?? []);
}
