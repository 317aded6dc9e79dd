import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { formatNumber } from '../../localization/format.js';
import { plural } from '../../localization/plural.js';
import type { HottextItem, HottextNode } from '../../model/item-bank.js';
import { fieldNodes } from '../../model/item-fields.js';
import type { GluedField } from './glue-fields.js';
import { blocksView, glue, splitAtFields, stemView } from './mobility-language-quiz-item-body.js';
import { limitMessage } from './mobility-language-quiz-item-limit.js';
import { isChecked, type ItemView, moveFocus } from './mobility-language-quiz-item-view.js';
import { readIds, SELECTION } from './scoring/answer.js';

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
    if (isChecked(view)) return glue(glued, view.marks?.markedWord(node, chosen, item) ?? node.text);
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
    <p class="hint" id="instruction">${hottextInstruction(item)}</p>
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
    tabindex=${tabIndex ?? nothing}
    aria-pressed=${isChosen ? 'true' : 'false'}
    @click=${onClick}
  >
    ${text}
  </button>`;
}

function hottextInstruction({ maxChoices = 0 }: HottextItem): string {
  if (maxChoices === 0) return msg('Mark what is asked for in the text.', { id: 'quiz.instruction.hottext' });
  const n = formatNumber(maxChoices);
  return plural(maxChoices, {
    zero: () => msg(str`Mark up to ${n} places in the text.`, { id: 'quiz.instruction.hottext.zero' }),
    one: () => msg(str`Mark ${n} place in the text.`, { id: 'quiz.instruction.hottext.one' }),
    many: () => msg(str`Mark up to ${n} places in the text.`, { id: 'quiz.instruction.hottext.many' }),
    other: () => msg(str`Mark up to ${n} places in the text.`, { id: 'quiz.instruction.hottext.other' }),
  });
}
