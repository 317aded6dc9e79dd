import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { DEFAULT_ESTIMATE } from '../../model/measurement/estimate-ability.js';
import type { Caution, Gain, Obstacle, Verdict } from '../../model/measurement/gain.js';
import { type LevelProbability, levelsFromEstimate } from '../../model/measurement/levels.js';
import { decodeResult } from '../../model/measurement/result-code.js';
import type { Scale } from '../../model/item-bank.js';
import { formatChange, formatFigure } from '../../localization/figures.js';
import { formatDay } from '../../localization/format.js';
import { heading } from '../../ui/heading.js';
import { compareCodes, type MeasuredResult } from './measured-result.js';
import { likelyLevels } from './mobility-language-quiz-level-names.js';
import { beforeField } from './mobility-language-quiz-before-field.js';
import type { LevelView } from './level-view.js';
import type { MeasuredTest } from './mobility-language-quiz-measured.js';

type Comparable = Extract<Gain, { comparable: true }>;

/** What happened since the test before; where its code is missing, the way to give it. */
export function gainView(
  { attempt, bank, level, onAct }: LevelView,
  test: MeasuredTest,
  { code }: MeasuredResult,
): TemplateResult {
  const gain = attempt.before === undefined ? undefined : compareCodes(attempt.before, code);
  if (gain) {
    return html`<div class="measured-part" part="gain">
      ${heading(level + 1, titleOf(gain), '')} ${sentencesOf(gain).map((sentence) => html`<p>${sentence}</p>`)}
      ${gain.comparable ? inDetail(gain, [attempt.before ?? '', code], bank.scale) : nothing}
    </div>`;
  }
  const given = test.given?.code;
  return html`<div class="measured-part no-print" part="gain">
    ${heading(level + 1, msg('Compare with the test before', { id: 'measured.gain.title' }), '')}
    ${beforeField(test, bank.language)}
    ${
      given === undefined
        ? nothing
        : html`<div class="actions">
            <button class="button" type="button" part="compare" @click=${() => onAct({ type: 'before', code: given })}>
              ${msg('Compare', { id: 'measured.gain.compare' })}
            </button>
          </div>`
    }
  </div>`;
}

function inDetail(gain: Comparable, codes: readonly string[], scale: Scale | undefined): TemplateResult {
  return html`${scale ? bothResults(codes, scale) : nothing}
    <p class="secondary" part="figures">${figures(gain)}</p>`;
}

/** For those who know the figures. */
function figures({ difference, standardError, reliableChange }: Comparable): string {
  const [change, error, index] = [formatChange(difference), formatFigure(standardError), formatChange(reliableChange)];
  return msg(
    str`In figures: ${change} ± ${error} logits; reliable-change index ${index}, where more than ±1.96 is more than chance.`,
    { id: 'measured.gain.figures' },
  );
}

/** Both with their probabilities, from the codes alone. */
function bothResults(codes: readonly string[], scale: Scale): TemplateResult {
  const results = codes.map(decodeResult).flatMap((result) => (result.ok ? [result.value] : []));
  return html`<table class="skills" part="both-results">
    <caption>
      ${msg('Both results', { id: 'measured.gain.both' })}
    </caption>
    <tbody>
      ${results.map(
        ({ date, theta, standardError }) =>
          html`<tr>
            <th scope="row">${formatDay(date)}</th>
            <td>${likelyLevels(levelsFromEstimate(theta, standardError, DEFAULT_ESTIMATE.grid, scale))}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function titleOf(gain: Gain): string {
  if (!gain.comparable) return msg('Not comparable', { id: 'measured.gain.not' });
  const titles: Readonly<Record<Verdict, () => string>> = {
    'clear-progress': () => msg('Clear progress', { id: 'measured.gain.progress' }),
    'no-clear-change': () => msg('No clear change', { id: 'measured.gain.none' }),
    'clear-drop': () => msg('A clear drop', { id: 'measured.gain.drop' }),
  };
  return titles[gain.verdict]();
}

function sentencesOf(gain: Gain): string[] {
  if (!gain.comparable) return gain.obstacles.map(obstacleSentence);
  return [reasonOf(gain.verdict), ...gain.cautions.map(cautionSentence)];
}

function reasonOf(verdict: Verdict): string {
  switch (verdict) {
    case 'clear-progress':
      return msg('Your result is higher than before, by more than chance alone explains.', {
        id: 'measured.gain.progress.why',
      });
    case 'no-clear-change':
      return msg(
        'The difference is so small that chance alone can explain it. That is common after a few weeks and does not mean that you learnt nothing.',
        { id: 'measured.gain.none.why' },
      );
    case 'clear-drop':
      return msg(
        'Your result is lower than before, by more than chance alone explains. A bad day or a hurry can be the reason: take the test again in peace.',
        { id: 'measured.gain.drop.why' },
      );
  }
}

function obstacleSentence(obstacle: Obstacle): string {
  return obstacle === 'other-language'
    ? msg('The test before was in another language.', { id: 'measured.gain.other-language' })
    : msg('The questions have changed since the test before, so the two results do not measure the same.', {
        id: 'measured.gain.other-bank',
      });
}

function cautionSentence(caution: Caution): string {
  switch (caution) {
    case 'same-form':
      return msg('Both tests had the same questions, so remembering them may have helped.', {
        id: 'measured.gain.same-form',
      });
    case 'dates-reversed':
      return msg('The code is of a later day than this test.', { id: 'measured.gain.dates' });
    case 'modes-reversed':
      return msg('The code is not of a test before a mobility.', { id: 'measured.gain.modes' });
  }
}

/** In our own words: what to practise from a level on. */
export function nextStepSentence(level: LevelProbability['level'] | undefined): string {
  switch (level) {
    case 'A1':
      return msg('Next step: ask the way, and tell about your day at work.', { id: 'measured.next-step.a1' });
    case 'A2':
      return msg('Next step: tell what you did and why, and follow clear instructions.', {
        id: 'measured.next-step.a2',
      });
    case 'B1':
      return msg('Next step: explain a problem at work, and discuss what to do.', { id: 'measured.next-step.b1' });
    case 'B2':
    case 'C1':
    case 'C2':
      return msg('Next step: follow long talks, and write clear reports.', { id: 'measured.next-step.b2' });
    default:
      return msg('Next step: greet people, introduce yourself, and name your tools.', {
        id: 'measured.next-step.below',
      });
  }
}
