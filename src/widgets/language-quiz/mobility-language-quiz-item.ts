import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { formatNumber } from '../../localization/format.js';
import type { ChoiceItem, ClozeItem, InlineNode, Item } from '../../model/item-bank.js';
import { gapIds } from '../../model/item-gaps.js';
import { type Answer, readField } from './answer.js';
import { glueGaps, type GluedGap } from './body-text.js';
import { gapSize } from './gap-size.js';
import { CHOICE_FIELD } from './score-item.js';

/** A question as it stands on the page: what was answered so far, and what to do when that changes. */
export interface ItemView<Kind extends Item = Item> {
  readonly item: Kind;
  readonly answer: Answer;
  /** Of the bank: keyboards follow it. */
  readonly language: string;
  readonly onAnswer: (field: string, value: string) => void;
  /** Enter in a field of text. */
  readonly onSubmit: () => void;
}

const VIEWS: { readonly [Type in Item['type']]: (view: ItemView<Extract<Item, { type: Type }>>) => TemplateResult } = {
  choice: choiceView,
  cloze: clozeView,
};

/** The part of a question that is in the tested language, with its fields. */
export function itemView(view: ItemView): TemplateResult {
  return (VIEWS[view.item.type] as (view: ItemView) => TemplateResult)(view);
}

/** The last paragraph asks, and names the group of radios; what there is to read for it comes before. */
function choiceView({ item, answer, onAnswer }: ItemView<ChoiceItem>): TemplateResult {
  const passage = item.body.slice(0, -1);
  const stem = item.body.at(-1)?.children ?? [];
  return html`${
      passage.length === 0
        ? nothing
        : html`<div class="passage" part="passage">
            ${passage.map(({ children }) => html`<p>${inlineView(children)}</p>`)}
          </div>`
    }
    <fieldset class="choices" part="choices">
      <legend class="stem">${inlineView(stem)}</legend>
      ${item.choices.map(
        ({ id, text }) =>
          html`<label class="choice" part="choice">
            <input
              type="radio"
              name=${CHOICE_FIELD}
              value=${id}
              .checked=${readField(answer, CHOICE_FIELD) === id}
              @change=${() => onAnswer(CHOICE_FIELD, id)}
            />
            <span>${text}</span>
          </label>`,
      )}
    </fieldset>`;
}

function clozeView(view: ItemView<ClozeItem>): TemplateResult {
  return html`<div class="cloze" role="group" aria-labelledby="question">
    ${view.item.body.map(({ children }) => html`<p class="stem">${inlineView(children, view)}</p>`)}
  </div>`;
}

function inlineView(nodes: readonly InlineNode[], cloze?: ItemView<ClozeItem>): unknown {
  return glueGaps(nodes).map((piece) => {
    if (typeof piece === 'string') return piece;
    if ('gap' in piece) return cloze ? gapView(piece, cloze) : nothing;
    const content = inlineView(piece.children, cloze);
    return piece.type === 'em' ? html`<em>${content}</em>` : html`<strong>${content}</strong>`;
  });
}

function gapView({ before, gap, after }: GluedGap, view: ItemView<ClozeItem>) {
  const { item, answer, onAnswer, onSubmit } = view;
  const gaps = gapIds(item.body);
  const [number, total] = [formatNumber(gaps.indexOf(gap.id) + 1), formatNumber(gaps.length)];
  // No form: a frame with `sandbox="allow-scripts"` does not even get a `submit` event.
  const onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    onSubmit();
  };
  return html`<span class="glued"
    >${before}<input
      class="gap"
      part="gap"
      type="text"
      lang=${view.language}
      size=${gapSize(item)}
      aria-label=${msg(str`Gap ${number} of ${total}`, { id: 'quiz.gap' })}
      autocapitalize="off"
      autocomplete="off"
      autocorrect="off"
      spellcheck="false"
      enterkeyhint="next"
      .value=${readField(answer, gap.id)}
      @input=${(event: Event) => onAnswer(gap.id, (event.target as HTMLInputElement).value)}
      @keydown=${onKeydown}
    />${after}</span
  >`;
}
