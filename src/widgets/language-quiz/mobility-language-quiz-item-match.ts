import { html, nothing, type TemplateResult } from 'lit';
import type { Choice, MatchItem } from '../../model/item-bank.js';
import { stemView } from './mobility-language-quiz-item-body.js';
import { instruction } from './mobility-language-quiz-item-instruction.js';
import { markName, markSign, toneOf } from './mobility-language-quiz-item-mark.js';
import { isChecked, type ItemView } from './mobility-language-quiz-item-view.js';
import { readField } from './scoring/answer.js';

/** Longer targets are cut off in a select: they stand in a list of their own, by letter. */
const LONGEST_OPTION = 24;

/** A list, with one native select for each line. */
export function matchView(view: ItemView<MatchItem>): TemplateResult {
  const { item, language } = view;
  const isLong = item.targets.some(({ text }) => text.length > LONGEST_OPTION);
  return html`<div class="fields" role="group" aria-labelledby="instruction">
    ${stemView(item.body, language)}
    <p class="hint" id="instruction">${instruction(item)}</p>
    ${isLong ? targetList(item.targets, language) : nothing}
    <ul class="pairs ${isLong ? 'long' : ''}" part="pairs">
      ${item.sources.map((source, index) => pairRow(source, index, isLong, view))}
    </ul>
  </div>`;
}

function targetList(targets: readonly Choice[], language: string): TemplateResult {
  return html`<ul class="targets" lang=${language}>
    ${targets.map(({ text }, index) => html`<li><b>${letterOf(index)}</b> <span>${text}</span></li>`)}
  </ul>`;
}

function letterOf(index: number): string {
  return String.fromCharCode(65 + index);
}

function pairRow({ id, text }: Choice, index: number, isLong: boolean, view: ItemView<MatchItem>): TemplateResult {
  const { item, language, answer, onAnswer } = view;
  const chosen = readField(answer, id);
  const label = (target: Choice, place: number): string =>
    isLong ? `${letterOf(place)}. ${target.text}` : target.text;
  return html`<li class="pair">
    <label for="pair-${index}" lang=${language}>${text}</label>
    <select
      class="input"
      id="pair-${index}"
      lang=${language}
      aria-describedby="mark-${index}"
      ?disabled=${isChecked(view)}
      @change=${(event: Event) => onAnswer(id, (event.target as HTMLSelectElement).value)}
    >
      <option value="" .selected=${chosen === ''}>…</option>
      ${item.targets.map(
        (target, place) =>
          html`<option value=${target.id} .selected=${target.id === chosen}>${label(target, place)}</option>`,
      )}
    </select>
    ${pairMark(index, isLong, view)}
  </li>`;
}

function pairMark(index: number, isLong: boolean, view: ItemView<MatchItem>): TemplateResult | typeof nothing {
  const part = isChecked(view) ? view.score?.parts[index] : undefined;
  if (!part) return nothing;
  const place = view.item.targets.findIndex(({ text }) => text === part.expected);
  const expected = isLong ? `${letterOf(place)}. ${part.expected}` : part.expected;
  return html`<p class="pair-mark ${toneOf(part.mark)}" id="mark-${index}">
    ${markSign(part.mark)}
    ${markName(part.mark)}${
      part.mark === 'right' ? nothing : html` – <span class="expected" lang=${view.language}>${expected}</span>`
    }
  </p>`;
}
