import { html, nothing, type TemplateResult } from 'lit';
import type { HottextItem, HottextNode } from '../../model/item-bank.js';
import { choiceMarkName, markName, markSign, toneOf } from './mobility-language-quiz-item-mark.js';
import type { ItemView } from './mobility-language-quiz-item-view.js';
import type { ScoredPart } from './scoring/score.js';

/** Beside a choice that was made, or should have been. */
export function choiceMark(isChosen: boolean, isRight: boolean): TemplateResult | typeof nothing {
  if (!isChosen && !isRight) return nothing;
  return html`<span class="mark">${markSign(isRight ? 'right' : 'wrong')} ${choiceMarkName(isChosen, isRight)}</span>`;
}

/** The class of a field: how its part of the answer went. */
export function toneOfPart(index: number, { score }: ItemView): string {
  const mark = score?.parts[index]?.mark;
  return mark ? toneOf(mark) : '';
}

/** Beside a gap: how it went, and what belongs there. */
export function gapMark(index: number, { score, language }: ItemView): TemplateResult | typeof nothing {
  const part = score?.parts[index];
  if (!part) return nothing;
  const { mark, expected } = part;
  return html`<span class="gap-mark ${toneOf(mark)}" id="mark-${index}"
    >${markSign(mark)}<span class="visually-hidden">${markName(mark)}</span>${
      mark === 'right' ? nothing : html` <span class="expected" lang=${language}>${expected}</span>`
    }</span
  >`;
}

/** Below a pair: how it went, and what belongs to it. */
export function pairMark(
  index: number,
  labelOf: (target: string) => string,
  { score, language }: ItemView,
): TemplateResult | typeof nothing {
  const part = score?.parts[index];
  if (!part) return nothing;
  const { mark, expected } = part;
  return html`<p class="pair-mark ${toneOf(mark)}" id="mark-${index}">
    ${markSign(mark)}
    ${markName(mark)}${
      mark === 'right' ? nothing : html` – <span class="expected" lang=${language}>${labelOf(expected)}</span>`
    }
  </p>`;
}

/** In a row of an order. */
export function rowMark(index: number, { score }: ItemView): TemplateResult | typeof nothing {
  const mark = score?.parts[index]?.mark;
  if (mark === undefined || mark === 'unanswered') return nothing;
  return html`<span class="mark ${mark}">${markSign(mark)} ${markName(mark)}</span>`;
}

/** What should have been marked and was not has a dashed line; the outcome says it again in words. */
export function markedWord({ id, text }: HottextNode, chosen: readonly string[], { correct }: HottextItem): unknown {
  const [isChosen, isRight] = [chosen.includes(id), correct.includes(id)];
  if (!isChosen && !isRight) return text;
  const mark = isRight ? 'right' : 'wrong';
  return html`<span class="hottext ${mark} ${isChosen ? 'chosen' : ''}"
    >${text}${isChosen ? markSign(mark) : ''}<span class="visually-hidden"
      >(${choiceMarkName(isChosen, isRight)})</span
    ></span
  >`;
}

/** A sentence word by word: what was heard, struck through where it was something else. */
export function wordMarks({ score, language }: ItemView): TemplateResult {
  return html`<p class="words">
    ${score?.parts.map((part) => html`<span class="heard ${toneOf(part.mark)}">${wordMark(part, language)}</span> `)}
  </p>`;
}

function wordMark({ given, expected, mark }: ScoredPart, language: string): TemplateResult {
  if (mark === 'right') return html`<span lang=${language}>${expected}</span>`;
  return html`${markSign(mark)}<span class="visually-hidden">${markName(mark)}, </span>${
      given === '' ? nothing : html`<del lang=${language}>${given}</del> `
    }${expected === '' ? nothing : html`<ins lang=${language}>${expected}</ins>`}`;
}
