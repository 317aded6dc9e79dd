import type { Result } from '../result.js';
import { isPlainDate } from '../plain-date.js';
import { isRecord, listOf, numberBetween, oneOf, optional, record, textUpTo } from './shape.js';
import { measureResult, RESULT_FORMAT, type ResultFile } from './result-file.js';

/** What is wrong with a file; `path` leads to it: `items.3.mark`. */
export interface ResultFileProblem {
  readonly code: 'not-json' | 'too-large' | 'other-format' | 'unknown-version' | 'wrong-value' | 'other-estimate';
  readonly path: string;
}

/** Characters; a result of 60 questions has about 30 000. */
const LONGEST_FILE = 2_000_000;
const MOST_ITEMS = 500;
const FINEST_GRID = 2000;
/** Files are written in full precision; engines differ in the last digits of `exp`. */
const SAME_ESTIMATE = 1e-6;

const isId = textUpTo(2000);
const isNumber = numberBetween(-1e6, 1e6);

const isCurve = record({
  a: numberBetween(1e-6, 100),
  b: numberBetween(-100, 100),
  c: numberBetween(0, 0.999),
  d: numberBetween(0.001, 1),
});

const isItem = record({
  id: isId,
  revision: isNumber,
  type: oneOf(['choice', 'cloze', 'gap-match', 'match', 'order', 'hottext', 'dictation', 'extended-text', 'can-do']),
  skill: oneOf(['listening', 'reading', 'vocabulary', 'grammar', 'writing', 'other']),
  cefrLevel: oneOf(['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'other']),
  answer: (value, path) =>
    isRecord(value) && Object.values(value).every((text) => typeof text === 'string') ? [] : [path],
  raw: numberBetween(0, 1000),
  max: numberBetween(0, 1000),
  mark: oneOf(['right', 'partial', 'wrong', 'unanswered', 'untested', 'own']),
  parameters: optional((value, path) => {
    const problems = isCurve(value, path);
    const { c, d } = (problems.length === 0 ? value : { c: 0, d: 1 }) as { c: number; d: number };
    return c < d ? problems : [path];
  }),
});

const isMeasurement = record({
  kind: oneOf(['adaptive', 'fixed']),
  prior: record({ mean: numberBetween(-20, 20), sd: numberBetween(0.01, 100) }),
  grid: record({
    min: numberBetween(-20, -0.5),
    max: numberBetween(0.5, 20),
    nodes: (value, path) => (Number.isInteger(value) ? numberBetween(2, FINEST_GRID)(value, path) : [path]),
  }),
  theta: numberBetween(-20, 20),
  standardError: numberBetween(0, 20),
});

const isResult = record({
  quiz: isId,
  bank: isId,
  bankVersion: isId,
  bankHash: (value, path) => (Number.isInteger(value) ? numberBetween(0, 0xffff)(value, path) : [path]),
  language: textUpTo(100),
  date: (value, path) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && isPlainDate(value) ? [] : [path],
  mode: oneOf(['practice', 'test', 'before', 'after']),
  form: optional(oneOf(['A', 'B'])),
  seed: isId,
  cohort: optional(textUpTo(100)),
  items: listOf(isItem, MOST_ITEMS),
  measurement: optional(isMeasurement),
});

/**
 * Reads the text of a result file, whoever wrote it. Never throws. What the file says more than this version knows stays in
 * it, unread. An estimate that its own answers and parameters do not lead to is no result.
 */
export function parseResultFile(text: string): Result<ResultFile, readonly ResultFileProblem[]> {
  const json = text.length > LONGEST_FILE ? undefined : parseJson(text);
  const refusal = refuseHeader(text, json);
  if (refusal) return { ok: false, problems: [refusal] };
  const wrong = isResult(json, '');
  if (wrong.length > 0) return { ok: false, problems: wrong.map((path) => ({ code: 'wrong-value', path })) };
  // Each field that the type promises was looked at above.
  const value = json as ResultFile;
  if (isTrue(value)) return { ok: true, value, problems: [] };
  return { ok: false, problems: [{ code: 'other-estimate', path: 'measurement' }] };
}

function refuseHeader(text: string, json: unknown): ResultFileProblem | undefined {
  if (text.length > LONGEST_FILE) return { code: 'too-large', path: '' };
  if (json === undefined) return { code: 'not-json', path: '' };
  if (!isRecord(json) || json.format !== RESULT_FORMAT) return { code: 'other-format', path: '' };
  const { version } = json;
  const isKnown = typeof version === 'string' && /^1\.\d{1,4}$/.test(version);
  return isKnown ? undefined : { code: 'unknown-version', path: 'version' };
}

function isTrue({ items, measurement }: ResultFile): boolean {
  if (!measurement) return true;
  const own = measureResult(items, measurement.kind, measurement);
  return (
    own !== undefined && isNear(own.theta, measurement.theta) && isNear(own.standardError, measurement.standardError)
  );
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) < SAME_ESTIMATE;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
