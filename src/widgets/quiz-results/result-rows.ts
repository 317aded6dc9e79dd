import { withoutEmptyColumns } from '../../model/csv.js';
import { compareResults, type Gain } from '../../model/measurement/gain.js';
import { MEASURED_SKILLS, type ResultSummary } from '../../model/measurement/result-summary.js';
import type { Person } from './person.js';

/** Names of columns that every spreadsheet and statistics program can take; they are not translated. */
const ABOUT = ['mode', 'form', 'date', 'language', 'bank_hash', 'items', 'theta', 'standard_error'] as const;

/** A row for each person, under names; no column that is empty throughout. Numbers have a full stop, as programs expect. */
export function toResultRows(people: readonly Person[]): string[][] {
  const sides = ['first', 'second'].flatMap((side) => [...ABOUT, ...MEASURED_SKILLS].map((name) => `${side}_${name}`));
  const names = ['line', 'files', ...sides, 'difference', 'difference_se', 'reliable_change', 'verdict', 'obstacles'];
  return withoutEmptyColumns([names, ...people.map(toRow)]);
}

function toRow({ line, files, results, pair }: Person): string[] {
  const [first, second] = pair ? [pair.before, pair.after] : results;
  return [
    line === undefined ? '' : String(line),
    files?.join(' ') ?? '',
    ...cellsOf(first),
    ...cellsOf(second),
    ...cellsOfGain(pair && compareResults(pair.before, pair.after)),
  ];
}

function cellsOf(result: ResultSummary | undefined): string[] {
  if (!result) return [...ABOUT, ...MEASURED_SKILLS].map(() => '');
  const { mode, form, date, language, bankHash, items, theta, standardError, skills } = result;
  const about = [mode, form, date, language, String(bankHash), String(items), exact(theta), exact(standardError)];
  return [...about, ...MEASURED_SKILLS.map((skill) => exact(skills[skill]))];
}

function cellsOfGain(gain: Gain | undefined): string[] {
  if (!gain) return ['', '', '', '', ''];
  if (!gain.comparable) return ['', '', '', 'not-comparable', gain.obstacles.join(' ')];
  const { difference, standardError, reliableChange, verdict } = gain;
  return [exact(difference), exact(standardError), exact(reliableChange), verdict, ''];
}

function exact(value: number | undefined): string {
  return value === undefined ? '' : value.toFixed(4);
}
