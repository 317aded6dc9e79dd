/** The end of a test before or after a mobility: the level, the comparison, the code. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { formatPercent } from '../../localization/format.js';
import { skillName } from '../../localization/skill-names.js';
import type { ItemBank } from '../../model/item-bank.js';
import type { LevelProbability } from '../../model/measurement/levels.js';
import { heading } from '../../ui/heading.js';
import type { Attempt } from './attempt.js';
import type { AttemptAction } from './continue-attempt.js';
import type { Grade } from './grade-attempt.js';
import { type MeasuredResult, toMeasuredResult } from './measured-result.js';
import { codeView } from './mobility-language-quiz-code.js';
import { gainView, nextStepSentence } from './mobility-language-quiz-gain.js';
import { kindSentence, type MeasuredTest } from './mobility-language-quiz-measured.js';
import { toResultFile } from './result-file.js';

export interface LevelView {
  readonly attempt: Attempt;
  readonly bank: ItemBank;
  readonly grade: Grade;
  readonly test: MeasuredTest;
  /** Of the headings of the result. */
  readonly level: number;
  readonly onAct: (action: AttemptAction) => void;
}

export const styles = [];

export function levelView(view: LevelView): TemplateResult {
  const { attempt, bank, grade, level } = view;
  const result = toMeasuredResult(toResultFile({ attempt, bank, grade }), bank.scale);
  if (!result) {
    return html`<p part="level">
      ${msg('These questions say nothing about a level, so there is no result code.', { id: 'measured.level.none' })}
    </p>`;
  }
  return html`${attempt.mode === 'after' ? gainView(view, result) : nothing}
  ${result.level === undefined ? nothing : levelPart(view, result)} ${codeView(result.code, attempt, bank, level + 1)}`;
}

function levelPart({ attempt, bank, level }: LevelView, result: MeasuredResult): TemplateResult {
  const { cohort } = attempt;
  return html`<div class="measured-part" part="level">
    ${heading(level + 1, msg('Your level', { id: 'measured.level.title' }), '')}
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

/** "A2 74 %, B1 22 %": what has one chance in twenty at least. */
function likelyLevels(levels: readonly LevelProbability[]): string {
  return [...levels]
    .filter(({ probability }) => probability >= 0.05)
    .sort((one, other) => other.probability - one.probability)
    .map(({ level, probability }) => `${levelName(level)} ${formatPercent(probability)}`)
    .join(', ');
}

function levelName(level: LevelProbability['level']): string {
  return level === 'below' ? msg('below A1', { id: 'measured.level.below' }) : level;
}

function errorSentence({ between: [low = 'below', high = 'below'] }: MeasuredResult): string {
  const [from, to] = [levelName(low), levelName(high)];
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
