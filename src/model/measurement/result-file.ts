import type { Item, Skill } from '../item-bank.js';
import type { PlainDate } from '../plain-date.js';
import type { CefrLevel } from '../vocabulary.js';
import { type AbilityEstimate, type EstimateOptions, estimateAbility, type Response } from './estimate-ability.js';
import { measureSkills } from './measure.js';
import type { CurveParameters } from './response-function.js';
import type { Form, MeasuredMode, ResultSummary } from './result-summary.js';

export const RESULT_FORMAT = 'mobility-quiz-result';
export const RESULT_VERSION = '1.0';

/** One question of a result: what was answered, how it was marked, and the parameters that it was measured with. */
export interface ResultItem {
  readonly id: string;
  readonly revision: number;
  readonly type: Item['type'];
  readonly skill: Skill;
  readonly cefrLevel: CefrLevel;
  /** By field, as the interaction names its fields: ids with spaces between them, or what was typed. */
  readonly answer: Readonly<Record<string, string>>;
  /** Points, 0 … `max`; `max` is 0 where no score counts. */
  readonly raw: number;
  readonly max: number;
  readonly mark: ItemMark;
  /** Frozen with the attempt; without them the question was not measured with. */
  readonly parameters?: CurveParameters;
}

export type ItemMark = 'right' | 'partial' | 'wrong' | 'unanswered' | 'untested' | 'own';

/** How ability was estimated. */
export interface ResultMeasurement extends EstimateOptions, Pick<AbilityEstimate, 'theta' | 'standardError'> {
  readonly kind: 'adaptive' | 'fixed';
}

/** A result with its answers, without a name: whoever has the bank can mark it again, and measure it again without. */
export interface ResultFile {
  readonly format: typeof RESULT_FORMAT;
  /** A reader takes any `1.x`. */
  readonly version: string;
  /** Id of the quiz in the feed. */
  readonly quiz: string;
  /** Id, version and `bankHash` of the bank. */
  readonly bank: string;
  readonly bankVersion: string;
  readonly bankHash: number;
  /** BCP 47, the language that was tested. */
  readonly language: string;
  readonly date: PlainDate;
  readonly mode: MeasuredMode | 'practice';
  /** Practice has none. */
  readonly form?: Form;
  /** Of the selection and of all orders; random, and so the attempt's id too. */
  readonly seed: string;
  /** Name of the group, from a teacher's link; never a person's. */
  readonly cohort?: string;
  /** In the order in which they were asked. */
  readonly items: readonly ResultItem[];
  /** Of a test whose bank can be measured with. */
  readonly measurement?: ResultMeasurement;
}

/** A question that ability was estimated from. */
export type MeasuredResultItem = ResultItem & { readonly parameters: CurveParameters };

/** Right as a whole, or not. */
export function toResponse({ mark }: Pick<ResultItem, 'mark'>): Response {
  return mark === 'right' ? 1 : 0;
}

/** What counts for the estimate: what has parameters, and was tested. */
export function measuredResults(items: readonly ResultItem[]): MeasuredResultItem[] {
  return items.filter(
    (item): item is MeasuredResultItem =>
      item.parameters !== undefined && item.max > 0 && item.mark !== 'untested' && item.mark !== 'own',
  );
}

/** The estimate of a result, anew from its answers and frozen parameters; undefined where nothing was measured with. */
export function measureResult(
  items: readonly ResultItem[],
  kind: ResultMeasurement['kind'],
  { prior, grid }: EstimateOptions,
): ResultMeasurement | undefined {
  const measured = measuredResults(items);
  if (measured.length === 0) return undefined;
  const parameters = measured.map((item) => item.parameters);
  const { theta, standardError } = estimateAbility(parameters, measured.map(toResponse), { prior, grid });
  return { kind, prior, grid, theta, standardError };
}

/** The summary that a code carries; undefined of practice, and where nothing was measured. */
export function toSummary(file: ResultFile): ResultSummary | undefined {
  const { bankHash, form, mode, date, language, measurement } = file;
  if (!measurement || !form || mode === 'practice') return undefined;
  const measured = measuredResults(file.items);
  const answered = measured.map((item) => ({
    item: { ...item.parameters, skill: item.skill },
    response: toResponse(item),
  }));
  const skills = measureSkills(answered, undefined, measurement).map(({ skill, theta }) => [skill, theta] as const);
  const { theta, standardError } = measurement;
  const about = { bankHash, form, mode, date, language };
  return { ...about, theta, standardError, skills: Object.fromEntries(skills), items: measured.length };
}
