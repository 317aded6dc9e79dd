import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { formatNumber } from '../../localization/format.js';
import type { Choice, GapMatchItem } from '../../model/item-bank.js';
import { fieldNodes } from '../../model/item-fields.js';
import type { GluedField } from './glue-fields.js';
import { blocksView, glue, splitAtFields, stemView } from './mobility-language-quiz-item-body.js';
import { type Gap, gapDescription, selectGap } from './mobility-language-quiz-item-gap.js';
import { announce, isChecked, type ItemView, moveFocus } from './mobility-language-quiz-item-view.js';
import { readField } from './scoring/answer.js';

/** A text with gaps, each a native select of the words that are left; the words can be pressed and dragged as well. */
export function gapMatchView(view: ItemView<GapMatchItem>): TemplateResult {
  const { item, language } = view;
  const gaps = fieldNodes(item.body).map(({ id }, index, { length: total }) => ({ id, index, total }));
  const field = (glued: GluedField): unknown => {
    const gap = gaps.find(({ id }) => id === glued.field.id);
    return gap && gapField(glued, gap, gaps, view);
  };
  const [asking, blocks] = splitAtFields(item.body);
  return html`<div class="fields" role="group" aria-labelledby="instruction">
    ${stemView(asking, language)}
    <p class="hint" id="instruction">
      ${msg('Choose a word for each gap. You need each word once at most.', { id: 'quiz.instruction.gap-match' })}
    </p>
    ${isChecked(view) ? nothing : poolView(gaps, view)}
    <div class="cloze" part="text" lang=${language}>${blocksView(blocks, field)}</div>
    <p class="visually-hidden" role="status"></p>
  </div>`;
}

function gapField(glued: GluedField, gap: Gap, gaps: readonly Gap[], view: ItemView<GapMatchItem>): TemplateResult {
  const { item, answer, language } = view;
  const free = item.choices.filter(({ id }) =>
    gaps.every((other) => other === gap || readField(answer, other.id) !== id),
  );
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    const id = event.dataTransfer?.getData('text/plain') ?? '';
    if (item.choices.some((choice) => choice.id === id)) place(id, gap, gaps, view);
  };
  const select = html`<span
    class="drop"
    @dragover=${isChecked(view) ? nothing : (event: Event) => event.preventDefault()}
    @drop=${isChecked(view) ? nothing : onDrop}
    >${selectGap(gap, free, view, item.choices)}</span
  >`;
  return glue(glued, html`${select}${view.marks?.gapMark(gap.index, view)}${gapDescription(gap, item, language)}`);
}

/** A word stands in one gap at a time. */
function place(id: string, gap: Gap, gaps: readonly Gap[], { answer, onAnswer }: ItemView): void {
  const former = gaps.find((other) => readField(answer, other.id) === id);
  if (former && former !== gap) onAnswer(former.id, '');
  onAnswer(gap.id, id);
}

function poolView(gaps: readonly Gap[], view: ItemView<GapMatchItem>): TemplateResult {
  return html`<div
    class="pool no-print"
    part="pool"
    role="group"
    aria-label=${msg('Words', { id: 'quiz.words' })}
    @keydown=${moveFocus}
  >
    ${view.item.choices.map((choice, index) => wordButton(choice, index === 0, gaps, view))}
  </div>`;
}

/** A press puts the word into the first gap that is empty, another one takes it back. */
function wordButton(
  choice: Choice,
  isFirst: boolean,
  gaps: readonly Gap[],
  view: ItemView<GapMatchItem>,
): TemplateResult {
  const { answer, language, onAnswer } = view;
  const taken = gaps.find(({ id }) => readField(answer, id) === choice.id);
  const empty = gaps.find(({ id }) => readField(answer, id) === '');
  const message = taken ? msg('Taken back', { id: 'quiz.word.back' }) : placedMessage(empty);
  const onClick = ({ currentTarget }: Event): void => {
    if (taken) onAnswer(taken.id, '');
    else if (empty) onAnswer(empty.id, choice.id);
    announce(currentTarget as Element, message);
  };
  return html`<button
    class="word"
    type="button"
    lang=${language}
    draggable="true"
    tabindex=${isFirst ? 0 : -1}
    aria-pressed=${taken ? 'true' : 'false'}
    @click=${onClick}
    @dragstart=${({ dataTransfer }: DragEvent) => dataTransfer?.setData('text/plain', choice.id)}
  >
    ${choice.text}
  </button>`;
}

function placedMessage(gap: Gap | undefined): string {
  if (!gap) return msg('Every gap has a word. Take one back first.', { id: 'quiz.word.full' });
  const [number, total] = [formatNumber(gap.index + 1), formatNumber(gap.total)];
  return msg(str`In gap ${number} of ${total}`, { id: 'quiz.word.placed' });
}
