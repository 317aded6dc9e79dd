import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { formatNumber } from '../../localization/format.js';
import { plural } from '../../localization/plural.js';
import type { Choice, ChoiceItem } from '../../model/item-bank.js';
import { inlineView, passageView, splitStem } from './mobility-language-quiz-item-body.js';
import { limitMessage } from './mobility-language-quiz-item-limit.js';
import { isChecked, type ItemView } from './mobility-language-quiz-item-view.js';
import { readIds, SELECTION } from './scoring/answer.js';
import { randomFrom } from '../../model/random.js';
import { shuffleChoices } from './selection/shuffle-choices.js';

/** The last paragraph asks, and names the group; what there is to read for it comes before. */
export function choiceView(view: ItemView<ChoiceItem>): TemplateResult {
  const { item, language, answer } = view;
  const { passage, stem } = splitStem(item.body);
  const chosen = readIds(answer, SELECTION);
  return html`${passageView(passage, language)}
    <fieldset class="choices" part="choices">
      <legend>
        ${stem ? html`<span class="stem" lang=${language}>${inlineView(stem.children)}</span>` : nothing}
        <span class="hint">${choiceInstruction(item)}</span>
      </legend>
      ${shownChoices(view).map((choice) => choiceRow(choice, chosen, view))}
    </fieldset>
    ${isSingle(item) ? clearButton(chosen, view) : limitStatus(chosen, item)}`;
}

function isSingle({ maxChoices = 1 }: ChoiceItem): boolean {
  return maxChoices === 1;
}

function shownChoices({ item, seed }: ItemView<ChoiceItem>): readonly Choice[] {
  return item.shuffle ? shuffleChoices(item.choices, randomFrom(seed)) : item.choices;
}

function choiceRow({ id, text }: Choice, chosen: readonly string[], view: ItemView<ChoiceItem>): TemplateResult {
  const { item, language, onAnswer } = view;
  const isChosen = chosen.includes(id);
  const onChange = (): void => {
    const others = isSingle(item) ? [] : chosen.filter((other) => other !== id);
    onAnswer(SELECTION, [...others, ...(isChosen && !isSingle(item) ? [] : [id])].join(' '));
  };
  return html`<label
    class="choice ${isChecked(view) ? toneOfChoice(isChosen, item.correct.includes(id)) : ''}"
    part="choice"
  >
    <input
      type=${isSingle(item) ? 'radio' : 'checkbox'}
      name=${SELECTION}
      value=${id}
      .checked=${isChosen}
      ?disabled=${isChecked(view)}
      @change=${onChange}
    />
    <span lang=${language}>${text}</span>
    ${view.marks?.choiceMark(isChosen, item.correct.includes(id))}
  </label>`;
}

function toneOfChoice(isChosen: boolean, isRight: boolean): string {
  if (isRight) return 'right';
  return isChosen ? 'wrong' : 'other';
}

/** Radios cannot be cleared by themselves. The focus stays in the group, for the button goes. */
function clearButton(chosen: readonly string[], view: ItemView): TemplateResult | typeof nothing {
  if (chosen.length === 0 || isChecked(view)) return nothing;
  const onClear = ({ currentTarget }: Event): void => {
    const item = (currentTarget as Element).closest('.item');
    item?.querySelector<HTMLElement>('input:checked')?.focus();
    view.onAnswer(SELECTION, '');
  };
  return html`<button class="button quiet clear no-print" type="button" part="clear" @click=${onClear}>
    ${msg('Clear answer', { id: 'quiz.clear' })}
  </button>`;
}

function limitStatus(chosen: readonly string[], { maxChoices = 1 }: ChoiceItem): TemplateResult {
  return html`<p class="limit" role="status">${limitMessage(chosen.length, maxChoices)}</p>`;
}

function choiceInstruction({ maxChoices = 1 }: ChoiceItem): string {
  if (maxChoices === 1) return msg('Choose one answer.', { id: 'quiz.instruction.choice' });
  if (maxChoices === 0) return msg('Choose all that are right.', { id: 'quiz.instruction.choices' });
  const n = formatNumber(maxChoices);
  return plural(maxChoices, {
    zero: () => msg(str`Choose up to ${n} answers.`, { id: 'quiz.instruction.choices.zero' }),
    one: () => msg(str`Choose up to ${n} answer.`, { id: 'quiz.instruction.choices.one' }),
    many: () => msg(str`Choose up to ${n} answers.`, { id: 'quiz.instruction.choices.many' }),
    other: () => msg(str`Choose up to ${n} answers.`, { id: 'quiz.instruction.choices.other' }),
  });
}
