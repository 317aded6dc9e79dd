import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { formatDay, formatNumber, formatPercent } from '../../localization/format.js';
import { compareResults, type Gain } from '../../model/measurement/gain.js';
import type { ResultSummary } from '../../model/measurement/result-summary.js';
import { formatChange, formatFigure } from '../../localization/figures.js';
import type { Given } from './mobility-quiz-results-given.js';
import { cautionSentence, modeName, obstacleSentence, verdictName } from './mobility-quiz-results-verdicts.js';
import type { Person } from './person.js';

/** Everybody, in the order in which they were given. */
export function peopleTable(given: Given): TemplateResult {
  return html`<div class="scroll" role="region" aria-labelledby="people" tabindex="0">
    <table class="people" part="people">
      <caption id="people">
        ${msg('Each person', { id: 'results.table' })}
      </caption>
      <thead>
        <tr>
          <th scope="col">${msg('Person', { id: 'results.person' })}</th>
          <th scope="col">${msg('First test', { id: 'results.first' })}</th>
          <th scope="col">${msg('Second test', { id: 'results.second' })}</th>
          <th scope="col">${msg('Change', { id: 'results.change' })}</th>
          <th scope="col" class="no-print"><span class="visually-hidden">${removeName()}</span></th>
        </tr>
      </thead>
      <tbody>
        ${given.gathered.people.map((person) => personRow(person, given))}
      </tbody>
    </table>
  </div>`;
}

function personRow(person: Person, given: Given): TemplateResult {
  const { pair, results } = person;
  const [first, second] = pair ? [pair.before, pair.after] : results;
  const name = personName(person);
  return html`<tr>
    <th scope="row">${name}</th>
    <td data-label=${msg('First test', { id: 'results.first' })}>${resultCell(first, given)}</td>
    <td data-label=${msg('Second test', { id: 'results.second' })}>${resultCell(second, given)}</td>
    <td data-label=${msg('Change', { id: 'results.change' })}>
      ${pair ? gainCell(compareResults(pair.before, pair.after)) : msg('one test only', { id: 'results.single' })}
    </td>
    <td class="no-print">
      <button class="button quiet" type="button" part="remove" @click=${() => given.onRemove(person)}>
        ${removeName()}<span class="visually-hidden">: ${name}</span>
      </button>
    </td>
  </tr>`;
}

function personName({ line, files = [] }: Person): string {
  if (line === undefined) return files.join(', ');
  const n = formatNumber(line);
  return msg(str`Line ${n}`, { id: 'results.line.name' });
}

function removeName(): string {
  return msg('Remove', { id: 'results.remove' });
}

function resultCell(result: ResultSummary | undefined, { levelOf }: Given): TemplateResult | typeof nothing {
  if (!result) return nothing;
  const { theta, standardError, date, mode } = result;
  const found = levelOf(result);
  return html`${
      found ? html`<strong>${levelName(found.level)}</strong> (${formatPercent(found.probability)}) · ` : nothing
    }${formatChange(theta)}
    ± ${formatFigure(standardError)} <span class="about">${modeName(mode)}, ${formatDay(date)}</span>`;
}

function levelName(level: string): string {
  return level === 'below' ? msg('below the lowest level', { id: 'results.below' }) : level;
}

function gainCell(gain: Gain): TemplateResult {
  if (!gain.comparable)
    return html`<span class="badge caution">${msg('Not comparable', { id: 'results.not-comparable' })}</span>
      <span class="about">${gain.obstacles.map(obstacleSentence).join(' ')}</span>`;
  const { verdict, difference, standardError, cautions } = gain;
  const tone = { 'clear-progress': 'positive', 'no-clear-change': '', 'clear-drop': 'caution' }[verdict];
  return html`<span class="badge ${tone}">${verdictName(verdict)}</span>
    <span class="figure">${formatChange(difference)} ± ${formatFigure(standardError)}</span>
    ${cautions.map((caution) => html`<span class="about">${cautionSentence(caution)}</span>`)}`;
}
