import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { ClozeItem } from '../../model/item-bank.js';
import { fieldNodes } from '../../model/item-fields.js';
import type { GluedField } from './glue-fields.js';
import { blocksView, glue, splitAtFields, stemView } from './mobility-language-quiz-item-body.js';
import { gapDescription, selectGap, textGap } from './mobility-language-quiz-item-gap.js';
import { withLetters } from './mobility-language-quiz-item-letters.js';
import { isChecked, type ItemView } from './mobility-language-quiz-item-view.js';
import { gapSize } from './gap-size.js';

/** A text with gaps to type into and to choose for, in the flow of the sentence. */
export function clozeView(view: ItemView<ClozeItem>): TemplateResult {
  const { item, language } = view;
  const fields = fieldNodes(item.body);
  const size = gapSize(item);
  const field = (glued: GluedField): unknown => {
    const node = glued.field;
    const gap = { id: node.id, index: fields.findIndex(({ id }) => id === node.id), total: fields.length };
    const input = node.type === 'inline-choice' ? selectGap(gap, node.choices, view) : textGap(gap, size, view);
    return glue(glued, html`${input}${view.marks?.gapMark(gap.index, view)}${gapDescription(gap, item, language)}`);
  };
  const [asking, blocks] = splitAtFields(item.body);
  const text = html`${stemView(asking, language)}
    <p class="hint" id="instruction">${msg('Fill in what is missing.', { id: 'quiz.instruction.cloze' })}</p>
    <div class="cloze" part="text" lang=${language}>${blocksView(blocks, field)}</div>`;
  const isTyped = fields.some(({ type }) => type === 'text-entry') && !isChecked(view);
  return html`<div class="fields" role="group" aria-labelledby="instruction">
    ${isTyped ? withLetters(text, language) : text}
  </div>`;
}
