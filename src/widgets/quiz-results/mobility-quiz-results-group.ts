import { html, nothing, svg, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { formatNumber } from '../../localization/format.js';
import { plural } from '../../localization/plural.js';
import { skillName } from '../../localization/skill-names.js';
import { compareResults, type Verdict } from '../../model/measurement/gain.js';
import { type GroupGain, groupGain, MIN_PEOPLE, type PairedTest } from '../../model/measurement/group-gain.js';
import { heading } from '../../ui/heading.js';
import { BAR, type Bars, HEIGHT, toBars } from './distribution-bars.js';
import { formatChange } from '../../localization/figures.js';
import { verdictName } from './mobility-quiz-results-verdicts.js';
import type { Person } from './person.js';

type Shown = Extract<GroupGain, { hidden: false }>;

const VERDICTS: readonly Verdict[] = ['clear-progress', 'no-clear-change', 'clear-drop'];

/** What the group has gained; from five people with both tests on. */
export function groupView(people: readonly Person[], level: number): TemplateResult {
  const gain = groupGain(people.flatMap(({ pair }) => pair ?? []));
  return html`<section class="group" part="group" aria-labelledby="group">
    ${heading(level, msg('The group', { id: 'results.group' }), 'subtitle', 'group')}
    ${gain.hidden ? html`<p>${hiddenSentence(gain.people)}</p>` : shownView(gain, changesOf(people))}
  </section>`;
}

/** Of those whose tests are comparable. */
function changesOf(people: readonly Person[]): number[] {
  const gains = people.flatMap(({ pair }) => (pair ? [compareResults(pair.before, pair.after)] : []));
  return gains.flatMap((gain) => (gain.comparable ? [gain.difference] : []));
}

function hiddenSentence(people: number): string {
  const [n, least] = [formatNumber(people), formatNumber(MIN_PEOPLE)];
  return msg(
    str`Figures of the group need ${least} people whose two tests are comparable; there are ${n}. Of fewer, a mean would tell about single persons.`,
    { id: 'results.hidden' },
  );
}

function shownView(gain: Shown, changes: readonly number[]): TemplateResult {
  return html`<p>${gainSentence(gain.overall)}</p>
    <p>${VERDICTS.map((verdict) => `${verdictName(verdict)}: ${formatNumber(gain.verdicts[verdict])}`).join(' · ')}</p>
    ${gain.leftOut > 0 ? html`<p class="secondary">${leftOutSentence(gain.leftOut)}</p>` : nothing} ${gainTable(gain)}
    ${distribution(toBars(changes))}
    <p class="secondary">
      ${msg('Changes are in logits, the unit in which the test measures; 0 is no change. They are estimates, and the questions a sample.', { id: 'results.unit' })}
    </p>`;
}

function gainSentence({ people, mean, confidenceInterval: [low, high] }: PairedTest): string {
  const [change, from, to, n] = [formatChange(mean), formatChange(low), formatChange(high), formatNumber(people)];
  return msg(
    str`On average of ${n} people, the change is ${change}. With a confidence of 95 %, it lies between ${from} and ${to}.`,
    { id: 'results.gain' },
  );
}

function leftOutSentence(count: number): string {
  const n = formatNumber(count);
  return plural(count, {
    zero: () =>
      msg(str`${n} people are left out: their tests are not comparable with the others.`, { id: 'results.left.zero' }),
    one: () =>
      msg(str`${n} person is left out: the tests are not comparable with the others.`, { id: 'results.left.one' }),
    many: () =>
      msg(str`${n} people are left out: their tests are not comparable with the others.`, { id: 'results.left.many' }),
    other: () =>
      msg(str`${n} people are left out: their tests are not comparable with the others.`, { id: 'results.left.other' }),
  });
}

function gainTable({ overall, skills }: Shown): TemplateResult {
  return html`<table class="gains">
    <caption>
      ${msg('Mean change with its 95 % confidence interval', { id: 'results.gains' })}
    </caption>
    <thead>
      <tr>
        <th scope="col">${msg('Part of the test', { id: 'results.skill' })}</th>
        <th scope="col">${msg('People', { id: 'results.people' })}</th>
        <th scope="col">${msg('Change', { id: 'results.change' })}</th>
      </tr>
    </thead>
    <tbody>
      ${gainRow(msg('Whole test', { id: 'results.whole' }), overall)}
      ${skills.map(({ skill, test }) => gainRow(skillName(skill), test))}
    </tbody>
  </table>`;
}

function gainRow(name: string, { people, mean, confidenceInterval: [low, high] }: PairedTest): TemplateResult {
  return html`<tr>
    <th scope="row">${name}</th>
    <td>${formatNumber(people)}</td>
    <td>
      ${formatChange(mean)}
      <span class="about">${formatChange(low)} … ${formatChange(high)}</span>
    </td>
  </tr>`;
}

function distribution({ bars, width, zero }: Bars): TemplateResult {
  const table = html`<table>
    <thead>
      <tr>
        <th scope="col">${msg('Change', { id: 'results.change' })}</th>
        <th scope="col">${msg('People', { id: 'results.people' })}</th>
      </tr>
    </thead>
    <tbody>
      ${bars.map(
        ({ from, to, count }) =>
          html`<tr>
            <th scope="row">${formatChange(from)} … ${formatChange(to)}</th>
            <td>${formatNumber(count)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
  return html`<figure part="distribution">
    <svg class="bars" viewBox="-4 -16 ${width + 8} ${HEIGHT + 36}" aria-hidden="true">
      ${bars.map(
        ({ x, y, height, from, count }) => svg`<rect x=${x + 3} y=${y} width=${BAR - 6} height=${height} />
          ${count > 0 ? svg`<text x=${x + BAR / 2} y=${y - 4}>${formatNumber(count)}</text>` : nothing}
          <text class="tick" x=${x} y=${HEIGHT + 14}>${formatChange(from)}</text>`,
      )}
      <path d="M0 ${HEIGHT}H${width}" />
      ${zero === undefined ? nothing : svg`<path class="zero" d="M${zero} -8V${HEIGHT}" />`}
    </svg>
    <figcaption>
      <details>
        <summary>${msg('How many people changed by how much, as a table', { id: 'results.distribution' })}</summary>
        ${table}
      </details>
    </figcaption>
  </figure>`;
}
