import { DEFAULT_ESTIMATE } from '../../../src/model/measurement/estimate-ability.js';
import { encodeResult } from '../../../src/model/measurement/result-code.js';
import { measureResult, type ResultFile, type ResultItem } from '../../../src/model/measurement/result-file.js';
import type { ResultSummary } from '../../../src/model/measurement/result-summary.js';

/** A result that nobody had. */
export const result = (theta: number, change: Partial<ResultSummary> = {}): ResultSummary => ({
  ...{ bankHash: 7, form: 'A', mode: 'before', theta, standardError: 0.4 },
  ...{ skills: { reading: theta }, date: '2026-09-14', items: 20, language: 'es', ...change },
});

export const after = (theta: number, change: Partial<ResultSummary> = {}): ResultSummary =>
  result(theta, { form: 'B', mode: 'after', date: '2026-10-05', ...change });

/** Both codes of a person, as a teacher writes them on a line. */
export const line = (before: number, gain: number, change: Partial<ResultSummary> = {}): string =>
  `${encodeResult(result(before))}  ${encodeResult(after(before + gain, change))}`;

/** A group of different people, all of whom have gained. */
export const group = (people: number): string =>
  Array.from({ length: people }, (_, index) => line(-1 + index / 10, 0.4 + (index % 5) / 4)).join('\n');

/** A result file with a question for each answer. */
export function resultFile(answers: readonly boolean[], change: Partial<ResultFile> = {}): ResultFile {
  const items = answers.map((isRight, index): ResultItem => ({
    ...{ id: `q${index + 1}`, revision: 1, type: 'choice', skill: 'reading', cefrLevel: 'A2' },
    ...{ answer: {}, raw: isRight ? 1 : 0, max: 1, mark: isRight ? 'right' : 'wrong' },
    parameters: { a: 1, b: index / 4 - 1, c: 0, d: 1 },
  }));
  const measurement = measureResult(items, 'fixed', DEFAULT_ESTIMATE);
  return {
    ...{ format: 'mobility-quiz-result', version: '1.0', quiz: 'es', bank: 'es', bankVersion: '1.0', bankHash: 7 },
    ...{ language: 'es', date: '2026-09-14', mode: 'before', form: 'A', seed: 'one', items },
    ...(measurement && { measurement }),
    ...change,
  };
}
