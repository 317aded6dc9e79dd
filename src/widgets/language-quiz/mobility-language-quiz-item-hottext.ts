import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { HottextItem, HottextNode } from '../../model/item-bank.js';
import { fieldNodes } from '../../model/item-fields.js';
import type { GluedField } from './glue-fields.js';
import { blocksView, glue, splitAtFields, stemView } from './mobility-language-quiz-item-body.js';
import { instruction, limitMessage } from './mobility-language-quiz-item-instruction.js';
import { choiceMarkName, markSign } from './mobility-language-quiz-item-mark.js';
import { moveFocus } from './mobility-language-quiz-item-roving.js';
import { isChecked, type ItemView } from './mobility-language-quiz-item-view.js';
import { readIds } from './scoring/answer.js';
import { SELECTION } from './scoring/score-selection.js';

/** More words than this are one stop for the Tab key, with arrows inside. */
const MOST_STOPS = 25;

/** A text whose words are buttons in the flow of the sentence. */
export function hottextView(view: ItemView<HottextItem>): TemplateResult {
  const { item, language, answer } = view;
  const words = fieldNodes(item.body);
  const chosen = readIds(answer, SELECTION);
  const isRoving = words.length > MOST_STOPS;
  const field = (glued: GluedField): unknown => {
    const node = glued.field as HottextNode;
    if (isChecked(view)) return glue(glued, checkedWord(node, chosen, item));
    return glue(glued, wordButton(node, chosen, isRoving ? (node === words[0] ? 0 : -1) : undefined, view));
  };
  const [asking, blocks] = splitAtFields(item.body);
  return html`<div
    class="fields"
    role="group"
    aria-labelledby="instruction"
    @keydown=${isRoving ? moveFocus : undefined}
  >
    ${stemView(asking, language)}
    <p class="hint" id="instruction">${instruction(item)}</p>
    <div class="cloze" part="text" lang=${language}>${blocksView(blocks, field)}</div>
    <p class="limit" role="status">${limitMessage(chosen.length, item.maxChoices ?? 0)}</p>
  </div>`;
}

function wordButton(
  { id, text }: HottextNode,
  chosen: readonly string[],
  tabIndex: number | undefined,
  { item, onAnswer }: ItemView<HottextItem>,
): TemplateResult {
  const isChosen = chosen.includes(id);
  const onClick = (): void => {
    const others = item.maxChoices === 1 ? [] : chosen.filter((other) => other !== id);
    onAnswer(SELECTION, [...others, ...(isChosen ? [] : [id])].join(' '));
  };
  return html`<button
    class="hottext"
    part="hottext"
    type="button"
    tabindex=${ifDefined(tabIndex)}
    aria-pressed=${isChosen ? 'true' : 'false'}
    @click=${onClick}
  >
    ${text}
  </button>`;
}

/** What should have been marked and was not has a dashed line; the outcome says it again in words. */
function checkedWord({ id, text }: HottextNode, chosen: readonly string[], { correct }: HottextItem): unknown {
  const [isChosen, isRight] = [chosen.includes(id), correct.includes(id)];
  if (!isChosen && !isRight) return text;
  const mark = isRight ? 'right' : 'wrong';
  return html`<span class="hottext ${mark} ${isChosen ? 'chosen' : ''}"
    >${text}${isChosen ? markSign(mark) : ''}<span class="visually-hidden"
      >(${choiceMarkName(isChosen, isRight)})</span
    ></span
  >`;
}
