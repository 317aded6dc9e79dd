import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Item } from '../../model/item-bank.js';
import { passageView } from './mobility-language-quiz-item-body.js';
import { choiceView } from './mobility-language-quiz-item-choice.js';
import { clozeView } from './mobility-language-quiz-item-cloze.js';
import { gapMatchView } from './mobility-language-quiz-item-gap-match.js';
import { isChecked, type ItemView, type ViewOf } from './mobility-language-quiz-item-view.js';
import type { QuizParts } from './mobility-language-quiz-parts.js';

export type { ItemView } from './mobility-language-quiz-item-view.js';

type Views = { readonly [Type in Item['type']]?: (view: ViewOf<Type>) => TemplateResult };

/** Of the interactions that are there. */
function viewsOf({ lists, writing }: QuizParts): Views {
  return { choice: choiceView, cloze: clozeView, 'gap-match': gapMatchView, ...lists?.views, ...writing?.views };
}

/**
 * What a question asks about, what it asks, its fields, and how it went once it is checked, as far as the parts of the code
 * are there.
 */
export function itemView(view: ItemView, parts: QuizParts): TemplateResult {
  const { item, phase } = view;
  // The table pairs each type with its own view, which the compiler cannot follow through a union.
  const interaction = viewsOf(parts)[item.type] as ((view: ItemView) => TemplateResult) | undefined;
  const content = html`<div class="item ${phase}" part="item">
    ${stimulusView(view, parts)} ${interaction?.(view)}
    <div class="outcome-region" role="status">${isChecked(view) ? parts.marking?.outcomeView(view) : nothing}</div>
  </div>`;
  // Fields are the browser's: another question starts with its own.
  return html`${keyed(item.id, content)}`;
}

function stimulusView(view: ItemView, { audio }: QuizParts): TemplateResult | typeof nothing {
  const { stimulus, language } = view;
  if (!stimulus) return nothing;
  return html`${passageView(stimulus.body ?? [], language)}
  ${stimulus.audio ? audio?.recordingView(view, stimulus.audio) : nothing}`;
}
