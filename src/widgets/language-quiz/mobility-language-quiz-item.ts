import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Item } from '../../model/item-bank.js';
import { choiceView } from './mobility-language-quiz-item-choice.js';
import type * as OnDemand from './mobility-language-quiz-item-on-demand.js';
import type { ItemView, ViewOf } from './mobility-language-quiz-item-view.js';

export type { ItemView } from './mobility-language-quiz-item-view.js';

/** The views that are loaded on demand. */
export type Interactions = typeof OnDemand;

type Views = { readonly [Type in Item['type']]: (view: ViewOf<Type>) => TemplateResult };

/** A new interaction is a new entry. */
function viewsOf(more: Interactions): Views {
  return {
    choice: choiceView,
    cloze: more.clozeView,
    'gap-match': more.gapMatchView,
    match: more.matchView,
    order: more.orderView,
    hottext: more.hottextView,
    dictation: more.dictationView,
    'extended-text': more.extendedTextView,
    'can-do': more.canDoView,
  };
}

/** What a question asks about, what it asks, its fields, and how it went once it is checked. */
export function itemView(view: ItemView, more: Interactions): TemplateResult {
  const { item, stimulus, phase } = view;
  // The table pairs each type with its own view, which the compiler cannot follow through a union.
  const interaction = viewsOf(more)[item.type] as (view: ItemView) => TemplateResult;
  const content = html`<div class="item ${phase}" part="item">
    ${stimulus ? more.stimulusView(view, stimulus) : nothing} ${interaction(view)} ${more.outcomeView(view)}
  </div>`;
  // Fields are the browser's: another question starts with its own.
  return html`${keyed(item.id, content)}`;
}
