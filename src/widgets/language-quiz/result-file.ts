import { toCsv } from '../../model/csv.js';
import type { ItemBank, Skill } from '../../model/item-bank.js';
import { bankHash } from '../../model/measurement/bank-hash.js';
import { DEFAULT_ESTIMATE } from '../../model/measurement/estimate-ability.js';
import { measuredItems } from '../../model/measurement/item-parameters.js';
import {
  measureResult,
  RESULT_FORMAT,
  RESULT_VERSION,
  type ResultFile,
  type ResultItem,
} from '../../model/measurement/result-file.js';
import { today } from '../../model/plain-date.js';
import type { Attempt } from './attempt.js';
import type { Grade, GradedItem, Mark } from './grade-attempt.js';
import { itemText, partLabels } from './item-text.js';

/** What the files say: a result without a name, and when it was. */
export interface ResultSource {
  readonly attempt: Attempt;
  readonly bank: ItemBank;
  readonly grade: Grade;
}

/** The whole result for other programs: whoever has the bank can mark it again, and measure it again without. */
export function toResultJson(source: ResultSource): string {
  const file = toResultFile(source);
  return `${JSON.stringify({ ...file, ...source.grade, items: file.items }, null, 2)}\n`;
}

export function toResultFile({ attempt, bank, grade: { items } }: ResultSource): ResultFile {
  const { quiz, mode, form, seed, most, cohort, finishedOn: date = today() } = attempt;
  const isTest = mode !== 'practice';
  const results = toResultItems(items, bank);
  const kind = most === undefined ? 'fixed' : 'adaptive';
  const measurement = isTest ? measureResult(results, kind, DEFAULT_ESTIMATE) : undefined;
  return {
    ...{ format: RESULT_FORMAT, version: RESULT_VERSION, quiz, bank: bank.id, bankVersion: bank.version },
    ...{ bankHash: bankHash(bank), language: bank.language, date, mode, ...(isTest && { form }), seed },
    ...(cohort !== undefined && { cohort }),
    items: results,
    ...(measurement && { measurement }),
  };
}

/** Named after the test and its day, as nobody was asked for a name. */
export function toFileName({ attempt }: Pick<ResultSource, 'attempt'>, ending: string): string {
  return `${attempt.quiz}-${attempt.finishedOn ?? today()}.${ending}`;
}

/** Each question with the parameters that the bank has for it. */
function toResultItems(items: readonly GradedItem[], bank: ItemBank): ResultItem[] {
  const measured = measuredItems(bank);
  return items.map(({ item, answer, score, mark }) => {
    const { id, revision, type, skill, cefrLevel } = item;
    const own = measured.find((other) => other.id === id);
    const parameters = own && { a: own.a, b: own.b, c: own.c, d: own.d };
    const result = { id, revision, type, skill, cefrLevel, answer, raw: score.raw, max: score.max, mark };
    return { ...result, ...(parameters && { parameters }) };
  });
}

/** Names of the columns, in their order. */
export interface ResultColumns {
  readonly question: string;
  readonly skill: string;
  readonly level: string;
  readonly text: string;
  readonly given: string;
  readonly expected: string;
  readonly mark: string;
  readonly points: string;
}

export interface ResultWords {
  readonly columns: ResultColumns;
  readonly skillOf: (skill: Skill) => string;
  readonly markOf: (mark: Mark) => string;
}

/** One row a question, for a spreadsheet, with its words in the visitor's language. */
export function toResultCsv({ grade }: ResultSource, { columns, skillOf, markOf }: ResultWords): string {
  const rows = grade.items.map((graded, index) => {
    const { item, score, mark } = graded;
    const labels = partLabels(item);
    const join = (texts: readonly string[]): string =>
      texts.map((text, part) => (labels[part] === undefined ? text : `${labels[part]}: ${text}`)).join(' · ');
    const isCounted = mark !== 'own' && mark !== 'untested';
    return [
      String(index + 1),
      skillOf(item.skill),
      item.cefrLevel,
      itemText(item).join(' '),
      givenText(graded) ?? join(score.parts.map(({ given }) => given)),
      join(score.parts.map(({ expected }) => expected)),
      markOf(mark),
      isCounted ? String(Math.round((score.raw / score.max) * 100) / 100) : '',
    ];
  });
  const { question, skill, level, text, given, expected, mark, points } = columns;
  const header = [question, skill, level, text, given, expected, mark, points];
  return toCsv([header, ...rows]);
}

/** A text of one's own, which has no parts. */
function givenText({ item, answer }: GradedItem): string | undefined {
  return item.type === 'extended-text' || item.type === 'dictation' ? (answer.text ?? '') : undefined;
}
