import { html, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { formatNumber } from '../../localization/format.js';
import type { Choice, Item } from '../../model/item-bank.js';
import { gapSentence } from './gap-sentence.js';
import { submitOnEnter } from './mobility-language-quiz-item-letters.js';
import { isChecked, type ItemView } from './mobility-language-quiz-item-view.js';
import { readField } from './scoring/answer.js';

/** Attributes of every field that is typed into: what a phone would "correct" is the question. */
export interface Gap {
  readonly id: string;
  /** Its place among the gaps of its item, from 0. */
  readonly index: number;
  readonly total: number;
}

export function gapName(gap: Gap): string {
  const [number, total] = [formatNumber(gap.index + 1), formatNumber(gap.total)];
  return msg(str`Gap ${number} of ${total}`, { id: 'quiz.gap' });
}

export function textGap(gap: Gap, size: number, view: ItemView): TemplateResult {
  const { language, answer, onAnswer, onSubmit } = view;
  return html`<input
    class="gap ${view.marks?.toneOfPart(gap.index, view) ?? ''}"
    part="gap"
    type="text"
    lang=${language}
    size=${size}
    aria-label=${gapName(gap)}
    aria-describedby="sentence-${gap.index} mark-${gap.index}"
    autocapitalize="off"
    autocomplete="off"
    autocorrect="off"
    spellcheck="false"
    enterkeyhint="next"
    ?readonly=${isChecked(view)}
    .value=${readField(answer, gap.id)}
    @input=${(event: Event) => onAnswer(gap.id, (event.target as HTMLInputElement).value)}
    @keydown=${submitOnEnter(onSubmit)}
  />`;
}

/** The arrow of a select, and the room around its text, in characters. */
const AROUND = 5;

/**
 * A gap to choose for; the first option takes the choice back.
 *
 * @param choices - What may be chosen now
 * @param all - What may ever be chosen: the gap has room for it, and the text around it stays where it is
 */
export function selectGap(gap: Gap, choices: readonly Choice[], view: ItemView, all = choices): TemplateResult {
  const { language, answer, onAnswer } = view;
  const chosen = readField(answer, gap.id);
  return html`<select
    class="gap ${view.marks?.toneOfPart(gap.index, view) ?? ''}"
    part="gap"
    lang=${language}
    aria-label=${gapName(gap)}
    aria-describedby="sentence-${gap.index} mark-${gap.index}"
    .style=${widthStyle(all)}
    ?disabled=${isChecked(view)}
    @change=${(event: Event) => onAnswer(gap.id, (event.target as HTMLSelectElement).value)}
  >
    <option value="" .selected=${chosen === ''}>…</option>
    ${choices.map(({ id, text }) => html`<option value=${id} .selected=${id === chosen}>${text}</option>`)}
  </select>`;
}

/** Lit hands the text to `element.style`, which takes one; its type is that of what it gives back. */
function widthStyle(choices: readonly Choice[]): CSSStyleDeclaration {
  const width = AROUND + Math.max(...choices.map(({ text }) => text.length));
  return `inline-size:${width}ch` as unknown as CSSStyleDeclaration;
}

/** The sentence around a gap, for those who go from field to field; not shown, for it is on view. */
export function gapDescription({ id, index }: Gap, { body }: Item, language: string): TemplateResult {
  const blank = msg('blank', { id: 'quiz.blank' });
  return html`<span id="sentence-${index}" lang=${language} hidden>${gapSentence(body, id, blank)}</span>`;
}
