import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { readCodes } from '../../model/measurement/read-codes.js';
import type { Gathered, Given } from './mobility-quiz-results-given.js';
import { peopleTable } from './mobility-quiz-results-people.js';
import { said } from './mobility-quiz-results-said.js';
import { peopleOfCodes, peopleOfFiles, withoutRepeated } from './person.js';
import type { ReadResult } from './read-files.js';

export { styles } from './mobility-quiz-results-report.styles.js';

/** What stands in the field and in the files. */
export function gather(codes: string, files: readonly ReadResult[]): Gathered {
  const lines = readCodes(codes);
  return { lines, ...withoutRepeated([...peopleOfCodes(lines), ...peopleOfFiles(files)]) };
}

export function saidOf({ gathered, read, files }: Given): TemplateResult {
  return said(gathered, files ? read.problems.map(files.fileSentence) : []);
}

export function reportView(given: Given): TemplateResult | typeof nothing {
  const { read, files, group, level } = given;
  const { people } = given.gathered;
  if (people.length === 0) return nothing;
  return html`${peopleTable(given)}
    <div class="actions no-print">
      <button class="button" type="button" part="csv" @click=${given.onDownload}>
        ${msg('Download the table (CSV)', { id: 'results.csv' })}
      </button>
      <button class="button quiet" type="button" part="print" @click=${() => print()}>
        ${msg('Print', { id: 'results.print' })}
      </button>
    </div>
    ${group?.groupView(people, level)}
    ${read.results.length > 0 ? files?.itemsView(read.results.map(({ file }) => file)) : nothing}`;
}
