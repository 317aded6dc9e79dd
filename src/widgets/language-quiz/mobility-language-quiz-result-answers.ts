import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { formatNumber } from '../../localization/format.js';
import { skillName } from '../../localization/skill-names.js';
import type { ItemBank, TranscriptLine } from '../../model/item-bank.js';
import { disclosure } from '../../ui/disclosure.js';
import { heading } from '../../ui/heading.js';
import type { Grade, GradedItem, Mark } from './grade-attempt.js';
import { itemText, partLabels } from './item-text.js';
import { markName, markSign } from './mobility-language-quiz-item-mark.js';
import { gradeName } from './mobility-language-quiz-grade-names.js';
import { untestedName } from './mobility-language-quiz-review.js';
import { RATING, readField, TEXT } from './scoring/answer.js';
import type { ScoredPart } from './scoring/score.js';

/** Every question again, with what was answered, what is right, and why. */
export function answerList({ items }: Grade, bank: ItemBank, level: number): TemplateResult {
  return html`<section class="answers" part="review" aria-labelledby="answers">
    ${heading(level, msg('Your answers', { id: 'quiz.review' }), 'subtitle', 'answers')}
    <ol>
      ${items.map((graded, index) => answered(graded, index + 1, bank))}
    </ol>
  </section>`;
}

/** How a question went, in words. */
export function resultMark(mark: Mark): string {
  if (mark === 'untested') return untestedName();
  return mark === 'own' ? msg('Your own judgement', { id: 'quiz.mark.own' }) : markName(mark);
}

function answered(graded: GradedItem, number: number, bank: ItemBank): TemplateResult {
  const { item, mark } = graded;
  const language = item.language ?? bank.language;
  return html`<li class="answered" part="reviewed">
    <p class="asked">
      <b>${formatNumber(number)}</b> <span class="badge ${badgeOf(mark)}">${sign(mark)}${resultMark(mark)}</span>
      <span class="secondary">${skillName(item.skill)} · ${item.cefrLevel}</span>
    </p>
    <div class="body-text" lang=${language}>${itemText(item).map((text) => html`<p>${text}</p>`)}</div>
    <dl>${given(graded, language)} ${expected(graded, language)}</dl>
    ${item.feedback === undefined ? nothing : html`<p class="why secondary" lang=${language}>${item.feedback}</p>`}
    ${transcript(bank.stimuli?.find(({ id }) => id === item.stimulus)?.audio?.transcript, language)}
  </li>`;
}

function given(graded: GradedItem, language: string): TemplateResult | typeof nothing {
  const { item, answer, score, mark } = graded;
  if (mark === 'unanswered' || mark === 'untested') return nothing;
  const text = readField(answer, TEXT);
  const rating = gradeName(readField(answer, RATING));
  return html`<dt>${msg('Your answer', { id: 'quiz.your-answer' })}</dt>
    <dd>
      ${mark === 'own' && text !== '' ? html`<span lang=${language}>${text}</span> ` : nothing}
      ${mark === 'own' ? (rating ?? markName('unanswered')) : partsView(score.parts, item, language)}
    </dd>`;
}

function expected({ item, score, mark }: GradedItem, language: string): TemplateResult | typeof nothing {
  const term = html`<dt>${msg('Right answer', { id: 'quiz.right-answer' })}</dt>`;
  if (item.type === 'extended-text')
    return html`<dt>${msg('Model text', { id: 'quiz.model' })}</dt>
      <dd lang=${language}>${item.model}</dd>`;
  if (mark === 'right' || mark === 'own') return nothing;
  if (item.type === 'dictation')
    return html`${term}
      <dd lang=${language}>${item.correct[0]}</dd>`;
  const labels = partLabels(item);
  return html`${term}
    <dd lang=${language}>
      ${score.parts.map(({ expected: text }, index) => [separator(index), label(labels[index]), text])}
    </dd>`;
}

/** Each part with its mark; of a dictation, the words that went wrong stand out among the others. */
function partsView(parts: readonly ScoredPart[], item: GradedItem['item'], language: string): unknown {
  const labels = partLabels(item);
  const isDictation = item.type === 'dictation';
  return parts.map((part, index) => [
    isDictation ? ' ' : separator(index),
    parts.length > 1 && !(isDictation && part.mark === 'right')
      ? html`<span class="mark ${part.mark}"
          >${markSign(part.mark)}<span class="visually-hidden">${markName(part.mark)}: </span></span
        >`
      : nothing,
    label(labels[index]),
    part.given === ''
      ? html`<span class="secondary"
          >${isDictation ? html`<span lang=${language}>(${part.expected})</span>` : markName('unanswered')}</span
        >`
      : html`<span lang=${language}>${part.given}</span>`,
  ]);
}

function separator(index: number): unknown {
  return index === 0 ? nothing : ' · ';
}

function label(text: string | undefined): string | typeof nothing {
  return text === undefined ? nothing : `${text}: `;
}

function sign(mark: Mark): TemplateResult | typeof nothing {
  return mark === 'own' || mark === 'untested' ? nothing : markSign(mark);
}

function transcript(lines: readonly TranscriptLine[] | undefined, language: string): TemplateResult | typeof nothing {
  if (!lines) return nothing;
  const line = ({ speaker, text }: TranscriptLine): string => (speaker === undefined ? text : `${speaker}: ${text}`);
  return disclosure({
    summary: msg('What is said in the recording', { id: 'quiz.transcript' }),
    open: false,
    content: html`<div lang=${language}>${lines.map((spoken) => html`<p>${line(spoken)}</p>`)}</div>`,
  });
}

function badgeOf(mark: Mark): string {
  if (mark === 'right') return 'positive';
  return mark === 'own' || mark === 'untested' ? '' : 'caution';
}
