import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { formatNumber } from '../../localization/format.js';
import { plural } from '../../localization/plural.js';
import { skillName } from '../../localization/skill-names.js';
import type { ItemBank } from '../../model/item-bank.js';
import { heading } from '../../ui/heading.js';
import { localizedParagraphs } from '../../ui/localized-text.js';
import { toPlainText } from './body-text.js';
import type { Grade, GradedItem, Mark, SkillTally, Tally } from './grade-attempt.js';

export interface ResultView {
  readonly grade: Grade;
  readonly bank: ItemBank;
  /** Of the headings. */
  readonly level: number;
  readonly onAgain: () => void;
  /** Absent where there is no other test to choose. */
  readonly onLeave: (() => void) | undefined;
}

export function resultView({ grade, bank, level, onAgain, onLeave }: ResultView): TemplateResult {
  return html`<div class="verdict" part="result">
      ${heading(level, scoreSentence(grade), 'score', 'result')}
      <p>${msg('This is a practice result, not a certificate.', { id: 'quiz.practice' })}</p>
      <div class="bank secondary">${bank.description ? localizedParagraphs(bank.description, bank) : nothing}</div>
    </div>
    ${skillTable(grade.bySkill)}
    <div class="actions no-print">
      <button class="button primary" type="button" part="again" @click=${onAgain}>
        ${msg('Take it again', { id: 'quiz.again' })}
      </button>
      ${
        onLeave
          ? html`<button class="button" type="button" part="leave" @click=${onLeave}>
              ${msg('Choose another language', { id: 'quiz.leave' })}
            </button>`
          : nothing
      }
    </div>
    ${answerList(grade, bank.language, level)}`;
}

/** "11 answers out of 16 are right": the sentence of the result. */
function scoreSentence({ correct, total }: Tally): string {
  const [n, all] = [formatNumber(correct), formatNumber(total)];
  return plural(correct, {
    zero: () => msg(str`${n} answers out of ${all} are right`, { id: 'quiz.score.zero' }),
    one: () => msg(str`${n} answer out of ${all} is right`, { id: 'quiz.score.one' }),
    many: () => msg(str`${n} answers out of ${all} are right`, { id: 'quiz.score.many' }),
    other: () => msg(str`${n} answers out of ${all} are right`, { id: 'quiz.score.other' }),
  });
}

function skillTable(skills: readonly SkillTally[]): TemplateResult {
  return html`<table class="skills" part="skills">
    <caption>
      ${msg('By skill', { id: 'quiz.skills' })}
    </caption>
    <thead>
      <tr>
        <th scope="col">${msg('Skill', { id: 'quiz.skill' })}</th>
        <th scope="col">${msg('Right', { id: 'quiz.mark.right' })}</th>
        <th scope="col">${msg('Questions', { id: 'quiz.questions' })}</th>
      </tr>
    </thead>
    <tbody>
      ${skills.map(
        ({ skill, correct, total }) =>
          html`<tr>
            <th scope="row">${skillName(skill)}</th>
            <td>${formatNumber(correct)}</td>
            <td>${formatNumber(total)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Every question again, with what was answered, what is right, and why. */
function answerList({ items }: Grade, language: string, level: number): TemplateResult {
  return html`<section class="review" part="review" aria-labelledby="review">
    ${heading(level, msg('Your answers', { id: 'quiz.review' }), 'subtitle', 'review')}
    <ol>
      ${items.map((graded, index) => answerItem(graded, index + 1, language))}
    </ol>
  </section>`;
}

function answerItem({ item, mark, score }: GradedItem, number: number, language: string): TemplateResult {
  return html`<li class="reviewed" part="reviewed">
    <p class="asked">
      <span class="number">${formatNumber(number)}</span> <span class="badge ${badgeOf(mark)}">${markName(mark)}</span>
    </p>
    <div class="about">
      ${item.body.map((block) => html`<p lang=${language}>${toPlainText(block)}</p>`)}
      <dl>
        ${
          mark === 'unanswered'
            ? nothing
            : html`<dt>${msg('Your answer', { id: 'quiz.your-answer' })}</dt>
                <dd>
                  ${joinParts(
                    score.parts.map(({ given }) => given),
                    language,
                  )}
                </dd>`
        }
        ${
          mark === 'right'
            ? nothing
            : html`<dt>${msg('Right answer', { id: 'quiz.right-answer' })}</dt>
                <dd>
                  ${joinParts(
                    score.parts.map(({ expected }) => expected),
                    language,
                  )}
                </dd>`
        }
      </dl>
      ${item.feedback === undefined ? nothing : html`<p class="secondary" lang=${language}>${item.feedback}</p>`}
    </div>
  </li>`;
}

/** "ai fini · avons mangé"; a gap that was left open says so, in the visitor's language. */
function joinParts(texts: readonly string[], language: string): unknown {
  return texts.map((text, index) => [
    index === 0 ? nothing : ' · ',
    text === '' ? markName('unanswered') : html`<span lang=${language}>${text}</span>`,
  ]);
}

function markName(mark: Mark): string {
  switch (mark) {
    case 'right':
      return msg('Right', { id: 'quiz.mark.right' });
    case 'wrong':
      return msg('Wrong', { id: 'quiz.mark.wrong' });
    case 'unanswered':
      return msg('No answer', { id: 'quiz.mark.unanswered' });
  }
}

function badgeOf(mark: Mark): string {
  return mark === 'right' ? 'positive' : mark === 'wrong' ? 'caution' : '';
}
