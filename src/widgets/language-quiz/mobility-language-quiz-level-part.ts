import { html, nothing, svg, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { formatPercent } from '../../localization/format.js';
import { skillName } from '../../localization/skill-names.js';
import type { LevelProbability } from '../../model/measurement/levels.js';
import { heading } from '../../ui/heading.js';
import type { MeasuredResult } from './measured-result.js';
import { levelName, likelyLevels } from './mobility-language-quiz-level-names.js';
import { nextStepSentence } from './mobility-language-quiz-gain.js';
import { kindSentence } from './mobility-language-quiz-kind.js';
import type { ResultSource } from './result-file.js';

export interface LevelOfHeading {
  /** Of the headings of the result. */
  readonly level: number;
}

/** What a result shows of its level: in words, as a picture with its table, by skill. */
export function levelPart(
  { attempt, bank, level }: ResultSource & LevelOfHeading,
  result: MeasuredResult,
): TemplateResult {
  const { cohort } = attempt;
  return html`<div class="measured-part" part="level">
    ${heading(level + 1, titleOf(result), '')}
    <p>${likelyLevels(result.levels)}</p>
    <p>${errorSentence(result)} ${msg('This is an estimate, not a certificate.', { id: 'measured.level.estimate' })}</p>
    <p>${nextStepSentence(result.level)}</p>
    ${levelTable(result.levels)} ${skillTable(result)}
    <p class="secondary">
      ${kindSentence(attempt.most !== undefined)}
      ${msg(str`Where a level begins: ${bank.scale?.source ?? ''}`, { id: 'measured.level.source' })}
    </p>
    ${cohort === undefined ? nothing : html`<p>${msg(str`Group: ${cohort}`, { id: 'measured.cohort' })}</p>`}
  </div>`;
}

function titleOf({ level = 'below' }: MeasuredResult): string {
  const name = levelName(level);
  return msg(str`Your level: probably ${name}`, { id: 'measured.level.title' });
}

function errorSentence({ between: [low = 'below', high = 'below'] }: MeasuredResult): string {
  const [from, to] = [levelName(low), levelName(high)];
  if (low === 'below' && high !== low)
    return msg(str`With other questions you would probably reach ${to} at most.`, { id: 'measured.level.at-most' });
  return low === high
    ? msg(str`With other questions you would probably reach the same level, ${from}.`, { id: 'measured.level.same' })
    : msg(str`With other questions you would probably land between ${from} and ${to}.`, {
        id: 'measured.level.between',
      });
}

function levelTable(levels: readonly LevelProbability[]): TemplateResult {
  return html`<table class="skills levels" part="levels">
    <caption>
      ${msg('How likely each level is', { id: 'measured.level.table' })}
    </caption>
    <tbody>
      ${levels.map(
        ({ level, probability }) =>
          html`<tr>
            <th scope="row">${levelName(level)}</th>
            <td class="bar-cell" aria-hidden="true">
              <svg class="level-bar" viewBox="0 0 100 10" preserveAspectRatio="none">
                ${svg`<rect width=${Math.round(probability * 100)} height="10" />`}
              </svg>
            </td>
            <td>${formatPercent(probability)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Only skills with enough questions. */
function skillTable({ skills }: MeasuredResult): TemplateResult | typeof nothing {
  if (skills.length === 0) return nothing;
  return html`<table class="skills" part="skill-levels">
    <caption>
      ${msg('Level by skill', { id: 'measured.level.skills' })}
    </caption>
    <tbody>
      ${skills.map(
        ({ skill, levels }) =>
          html`<tr>
            <th scope="row">${skillName(skill)}</th>
            <td>${likelyLevels(levels)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
