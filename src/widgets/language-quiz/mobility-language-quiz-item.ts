import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Item } from '../../model/item-bank.js';
import { choiceView } from './mobility-language-quiz-item-choice.js';
import { clozeView } from './mobility-language-quiz-item-cloze.js';
import { gapMatchView } from './mobility-language-quiz-item-gap-match.js';
import { hottextView } from './mobility-language-quiz-item-hottext.js';
import { matchView } from './mobility-language-quiz-item-match.js';
import { orderView } from './mobility-language-quiz-item-order.js';
import { outcomeView } from './mobility-language-quiz-item-outcome.js';
import { canDoView } from './mobility-language-quiz-item-rating.js';
import { stimulusView } from './mobility-language-quiz-item-stimulus.js';
import { dictationView, extendedTextView } from './mobility-language-quiz-item-text.js';
import type { ItemView, ViewOf } from './mobility-language-quiz-item-view.js';

export type { ItemView } from './mobility-language-quiz-item-view.js';

/** A new interaction is a new entry. */
const VIEWS: { readonly [Type in Item['type']]: (view: ViewOf<Type>) => TemplateResult } = {
  choice: choiceView,
  cloze: clozeView,
  'gap-match': gapMatchView,
  match: matchView,
  order: orderView,
  hottext: hottextView,
  dictation: dictationView,
  'extended-text': extendedTextView,
  'can-do': canDoView,
};

/** What a question asks about, what it asks, its fields, and how it went once it is checked. */
export function itemView(view: ItemView): TemplateResult {
  const { item, stimulus, phase } = view;
  // The table pairs each type with its own view, which the compiler cannot follow through a union.
  const interaction = VIEWS[item.type] as (view: ItemView) => TemplateResult;
  const content = html`<div class="item ${phase}" part="item">
    ${stimulus ? stimulusView(view, stimulus) : nothing} ${interaction(view)} ${outcomeView(view)}
  </div>`;
  // Fields are the browser's: another question starts with its own.
  return html`${keyed(item.id, content)}`;
}
