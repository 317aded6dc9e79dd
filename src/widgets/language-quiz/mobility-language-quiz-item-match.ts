import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Choice, MatchItem } from '../../model/item-bank.js';
import { stemView } from './mobility-language-quiz-item-body.js';
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
    <p class="hint" id="instruction">${matchInstruction(item)}</p>
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
  const labels = item.targets.map((target, place) => (isLong ? `${letterOf(place)}. ${target.text}` : target.text));
  const labelOf = (target: string): string =>
    labels[item.targets.findIndex((other) => other.text === target)] ?? target;
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
        (target, place) => html`<option value=${target.id} .selected=${target.id === chosen}>${labels[place]}</option>`,
      )}
    </select>
    ${view.marks?.pairMark(index, labelOf, view)}
  </li>`;
}

function matchInstruction({ correct }: MatchItem): string {
  const used = Object.values(correct);
  return new Set(used).size < used.length
    ? msg('Choose what belongs to each line. You can use an answer again.', { id: 'quiz.instruction.match.again' })
    : msg('Choose what belongs to each line. You need each answer once at most.', { id: 'quiz.instruction.match' });
}
