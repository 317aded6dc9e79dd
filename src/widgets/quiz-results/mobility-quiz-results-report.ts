import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { BYTE_ORDER_MARK, toCsv } from '../../model/csv.js';
import { readCodes } from '../../model/measurement/read-codes.js';
import type { ResultSummary } from '../../model/measurement/result-summary.js';
import { downloadFile } from '../../ui/download-file.js';
import type * as Files from './mobility-quiz-results-files.js';
import { groupView } from './mobility-quiz-results-group.js';
import { peopleTable } from './mobility-quiz-results-people.js';
import { said } from './mobility-quiz-results-said.js';
import { type Person, peopleOfCodes, peopleOfFiles, withoutRepeated } from './person.js';
import type { ReadFiles, ReadResult } from './read-files.js';
import { toResultRows } from './result-rows.js';

export { styles } from './mobility-quiz-results-report.styles.js';

/** All that was given, and what there is to do with it. */
export interface Given {
  readonly codes: string;
  readonly read: ReadFiles;
  /** What reads files, once there were some. */
  readonly files: typeof Files | undefined;
  readonly people: readonly Person[];
  /** Of the headings. */
  readonly level: number;
  /** The likeliest level, and how likely; undefined where the feed has no bank that tells. */
  readonly levelOf: (result: ResultSummary) => { readonly level: string; readonly probability: number } | undefined;
  readonly onRemove: (person: Person) => void;
}

/** Everybody, once. */
export function peopleOf(codes: string, files: readonly ReadResult[]): readonly Person[] {
  return gather(codes, files).people;
}

export function saidOf({ codes, read, files, people }: Given): TemplateResult {
  const problems = files ? read.problems.map(files.fileSentence) : [];
  return said({ lines: readCodes(codes), problems, repeated: gather(codes, read.results).repeated, people });
}

export function reportView(given: Given): TemplateResult | typeof nothing {
  const { people, read, files, level } = given;
  if (people.length === 0) return nothing;
  return html`${peopleTable(given)}
    <div class="actions no-print">
      <button class="button" type="button" part="csv" @click=${() => download(people)}>
        ${msg('Download the table (CSV)', { id: 'results.csv' })}
      </button>
      <button class="button quiet" type="button" part="print" @click=${() => print()}>
        ${msg('Print', { id: 'results.print' })}
      </button>
    </div>
    ${groupView(people, level)}
    ${read.results.length > 0 ? files?.itemsView(read.results.map(({ file }) => file)) : nothing}`;
}

function gather(codes: string, files: readonly ReadResult[]): ReturnType<typeof withoutRepeated> {
  return withoutRepeated([...peopleOfCodes(readCodes(codes)), ...peopleOfFiles(files)]);
}

function download(people: readonly Person[]): void {
  downloadFile('group-results.csv', 'text/csv', BYTE_ORDER_MARK + toCsv(toResultRows(people)));
}
