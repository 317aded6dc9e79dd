import type { Scale } from '../../model/item-bank.js';
import { compareResults, type Gain } from '../../model/measurement/gain.js';
import { type LevelProbability, likeliestLevel, sortedCuts } from '../../model/measurement/levels.js';
import { measure, measureSkills, type SkillMeasurement } from '../../model/measurement/measure.js';
import { decodeResult, encodeResult } from '../../model/measurement/result-code.js';
import { measuredResults, type ResultFile, toResponse, toSummary } from '../../model/measurement/result-file.js';

/** What a test before or after ends with. */
export interface MeasuredResult {
  /** In groups, without a name. */
  readonly code: string;
  /** From the easiest on; empty where the bank places no levels. */
  readonly levels: readonly LevelProbability[];
  readonly level: LevelProbability['level'] | undefined;
  /** The levels one standard error below and above. */
  readonly between: readonly [LevelProbability['level'] | undefined, LevelProbability['level'] | undefined];
  readonly skills: readonly SkillMeasurement[];
}

/** Undefined where nothing was measured. */
export function toMeasuredResult(file: ResultFile, scale: Scale | undefined): MeasuredResult | undefined {
  const summary = toSummary(file);
  if (!summary) return undefined;
  const answered = measuredResults(file.items).map((item) => ({
    item: { ...item.parameters, skill: item.skill },
    response: toResponse(item),
  }));
  const { theta, standardError, levels } = measure(answered, scale);
  return {
    code: encodeResult(summary),
    levels,
    level: likeliestLevel(levels)?.level,
    between: [levelAt(theta - standardError, scale), levelAt(theta + standardError, scale)],
    skills: measureSkills(answered, scale),
  };
}

/** Both by their codes, so that a comparison is the same wherever it is made. Undefined for what is no code. */
export function compareCodes(before: string, after: string): Gain | undefined {
  const [one, other] = [decodeResult(before), decodeResult(after)];
  return one.ok && other.ok ? compareResults(one.value, other.value) : undefined;
}

function levelAt(theta: number, scale: Scale | undefined): LevelProbability['level'] | undefined {
  if (!scale) return undefined;
  return sortedCuts(scale).reduce<LevelProbability['level']>(
    (level, cut) => (theta >= cut.theta ? cut.cefrLevel : level),
    'below',
  );
}
