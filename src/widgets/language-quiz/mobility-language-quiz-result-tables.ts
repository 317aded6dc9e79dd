import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { formatNumber, formatPercent } from '../../localization/format.js';
import { skillName } from '../../localization/skill-names.js';
import type { Grade, Tally } from './grade-attempt.js';
import { untestedName } from './mobility-language-quiz-review.js';

/** The result by skill and by level. */
export function resultTables({ bySkill, byLevel }: Grade): TemplateResult {
  return html`<div class="tallies">
    ${tallyTable(
      msg('By skill', { id: 'quiz.skills' }),
      msg('Skill', { id: 'quiz.skill' }),
      bySkill.map((tally) => [skillName(tally.skill), tally]),
    )}
    ${tallyTable(
      msg('By level', { id: 'quiz.levels' }),
      msg('Level', { id: 'quiz.level' }),
      byLevel.map((tally) => [tally.cefrLevel, tally]),
    )}
  </div>`;
}

function tallyTable(caption: string, kind: string, rows: readonly (readonly [string, Tally])[]): TemplateResult {
  return html`<table class="skills" part="skills">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${kind}</th>
        <th scope="col">${msg('Right', { id: 'quiz.mark.right' })}</th>
        <th scope="col">${msg('Questions', { id: 'quiz.questions' })}</th>
        <th scope="col">${msg('Score', { id: 'quiz.points' })}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(([name, tally]) => row(name, tally))}
    </tbody>
  </table>`;
}

/** The score counts what is partly right as well. */
function row(name: string, { correct, total, points }: Tally): TemplateResult {
  if (total === 0)
    return html`<tr>
      <th scope="row">${name}</th>
      <td colspan="3">${untestedName()}</td>
    </tr>`;
  return html`<tr>
    <th scope="row">${name}</th>
    <td>${formatNumber(correct)}</td>
    <td>${formatNumber(total)}</td>
    <td>${formatPercent(points / total)}</td>
  </tr>`;
}
