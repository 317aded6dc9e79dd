import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { readCodes } from '../../model/measurement/read-codes.js';
import type { Given } from './mobility-quiz-results-given.js';
import { peopleTable } from './mobility-quiz-results-people.js';
import { said } from './mobility-quiz-results-said.js';
import { type Person, peopleOfCodes, peopleOfFiles, withoutRepeated } from './person.js';
import type { ReadResult } from './read-files.js';

export { styles } from './mobility-quiz-results-report.styles.js';

/** Everybody, once. */
export function peopleOf(codes: string, files: readonly ReadResult[]): readonly Person[] {
  return gather(codes, files).people;
}

export function saidOf({ codes, read, files, people }: Given): TemplateResult {
  const problems = files ? read.problems.map(files.fileSentence) : [];
  return said({ lines: readCodes(codes), problems, repeated: gather(codes, read.results).repeated, people });
}

export function reportView(given: Given): TemplateResult | typeof nothing {
  const { people, read, files, group, level } = given;
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

function gather(codes: string, files: readonly ReadResult[]): ReturnType<typeof withoutRepeated> {
  return withoutRepeated([...peopleOfCodes(readCodes(codes)), ...peopleOfFiles(files)]);
}
