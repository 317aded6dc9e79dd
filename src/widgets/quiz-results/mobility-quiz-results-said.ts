import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { formatNumber } from '../../localization/format.js';
import { plural } from '../../localization/plural.js';
import type { LineProblem } from '../../model/measurement/read-codes.js';
import { CODE_LENGTH } from '../../model/measurement/result-code.js';
import type { Gathered } from './mobility-quiz-results-given.js';
import type { Person } from './person.js';

/**
 * How many people were read, and what could not be: by line and by file, each with what to do.
 *
 * @param problems - Of files, said by the part that reads them.
 */
export function said({ lines, repeated, people }: Gathered, problems: readonly string[]): TemplateResult {
  const sentences = [
    ...lines.flatMap(({ line, problem }) => (problem ? [lineSentence(line, problem)] : [])),
    ...problems,
    ...repeated.map(repeatedSentence),
  ];
  return html`<p>${countSentence(people)}</p>
    ${
      sentences.length === 0
        ? nothing
        : html`<ul class="problems" part="problems">
            ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
          </ul>`
    }`;
}

function countSentence(people: readonly Person[]): string {
  const [n, pairs] = [formatNumber(people.length), formatNumber(people.filter(({ pair }) => pair).length)];
  return plural(people.length, {
    zero: () => msg(str`${n} people, ${pairs} with both tests.`, { id: 'results.people.zero' }),
    one: () => msg(str`${n} person, ${pairs} with both tests.`, { id: 'results.people.one' }),
    many: () => msg(str`${n} people, ${pairs} with both tests.`, { id: 'results.people.many' }),
    other: () => msg(str`${n} people, ${pairs} with both tests.`, { id: 'results.people.other' }),
  });
}

function lineSentence(line: number, problem: LineProblem): string {
  const n = formatNumber(line);
  const what = problemOfCode(problem);
  return msg(str`Line ${n}: ${what}`, { id: 'results.line' });
}

function problemOfCode(problem: LineProblem): string {
  const length = formatNumber(CODE_LENGTH);
  switch (problem.code) {
    case 'too-short':
    case 'too-long': {
      const n = formatNumber(problem.length);
      return msg(str`a code has ${length} characters, here are ${n}.`, { id: 'results.code.length' });
    }
    case 'bad-character':
      return msg(str`“${problem.character}” stands in no code.`, { id: 'results.code.character' });
    case 'checksum':
      return msg('a character is wrong, or two have changed places. Compare with the pupil’s own code.', {
        id: 'results.code.checksum',
      });
    case 'unknown-version':
      return msg('this code is of a newer kind. Load the newest version of this page.', { id: 'results.code.version' });
    case 'too-many':
      return msg('more than two codes. Write one person on each line.', { id: 'results.code.many' });
    case 'again': {
      const n = formatNumber(problem.line);
      return msg(str`the same code as in line ${n}. It is not counted again.`, { id: 'results.code.again' });
    }
  }
}

function repeatedSentence({ line, files = [] }: Person): string {
  if (line === undefined) {
    const name = files.join(', ');
    return msg(str`${name}: this result is there already. It is not counted again.`, { id: 'results.file.again' });
  }
  const n = formatNumber(line);
  return msg(str`Line ${n}: this result is there already. It is not counted again.`, { id: 'results.line.again' });
}
