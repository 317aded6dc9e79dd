import { html, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { formatNumber, formatPercent } from '../../localization/format.js';
import { MIN_PEOPLE } from '../../model/measurement/group-gain.js';
import { itemStatistics, reliabilityOf, type ResponseSheet } from '../../model/measurement/item-statistics.js';
import { measuredResults, type ResultFile, toResponse } from '../../model/measurement/result-file.js';
import { formatFigure } from '../../localization/figures.js';

/** How the questions did, for their authors: codes do not tell, files do. */
export function itemsView(files: readonly ResultFile[]): TemplateResult {
  const sheets = files.map(sheetOf);
  const summary = msg('The questions, for their authors', { id: 'results.items' });
  const content = sheets.length < MIN_PEOPLE ? html`<p>${tooFew(sheets.length)}</p>` : statistics(sheets);
  return html`<section part="items" class="items">
    <details>
      <summary>${summary}</summary>
      ${content}
    </details>
  </section>`;
}

function sheetOf({ items }: ResultFile): ResponseSheet {
  return new Map(measuredResults(items).map((item) => [item.id, toResponse(item)]));
}

function tooFew(files: number): string {
  const [n, least] = [formatNumber(files), formatNumber(MIN_PEOPLE)];
  return msg(str`Figures of the questions need ${least} result files; there are ${n}.`, { id: 'results.items.few' });
}

function statistics(sheets: readonly ResponseSheet[]): TemplateResult {
  return html`<p>${reliabilitySentence(sheets)}</p>
    <table>
      <caption>
        ${msg('Facility is the share of right answers. Discrimination tells whether those who did well in the rest of the test were right here: from 0.2 on it is fair, below 0 the question needs a look.', { id: 'results.items.caption' })}
      </caption>
      <thead>
        <tr>
          <th scope="col">${msg('Question', { id: 'results.item' })}</th>
          <th scope="col">${msg('Answers', { id: 'results.item.people' })}</th>
          <th scope="col">${msg('Facility', { id: 'results.item.facility' })}</th>
          <th scope="col">${msg('Discrimination', { id: 'results.item.discrimination' })}</th>
        </tr>
      </thead>
      <tbody>
        ${itemStatistics(sheets).map(
          ({ id, people, facility, discrimination }) =>
            html`<tr>
              <th scope="row"><code>${id}</code></th>
              <td>${formatNumber(people)}</td>
              <td>${formatPercent(facility)}</td>
              <td>${discrimination === undefined ? '–' : formatFigure(discrimination)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
}

function reliabilitySentence(sheets: readonly ResponseSheet[]): string {
  const reliability = reliabilityOf(sheets);
  if (!reliability)
    return msg('Cronbach’s alpha needs people who all had the same questions; here they had different ones.', {
      id: 'results.alpha.none',
    });
  const [alpha, error] = [formatFigure(reliability.alpha), formatFigure(reliability.standardErrorOfMeasurement)];
  if (reliability.alpha < 0)
    return msg(
      str`Cronbach’s alpha is ${alpha}. Below 0, the questions contradict one another: some may be marked wrongly, or the group is too small.`,
      { id: 'results.alpha.negative' },
    );
  return msg(str`Cronbach’s alpha is ${alpha}; the standard error of measurement is ${error} questions.`, {
    id: 'results.alpha',
  });
}
