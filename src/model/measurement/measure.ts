import type { Scale } from '../item-bank.js';
import type { MeasuredItem } from './item-parameters.js';
import {
  type AbilityEstimate,
  DEFAULT_ESTIMATE,
  estimateAbility,
  type EstimateOptions,
  type Response,
} from './estimate-ability.js';
import { levelProbabilities, type LevelProbability } from './levels.js';
import { MEASURED_SKILLS, type MeasuredSkill } from './result-summary.js';

/** Fewer items say too little about a skill. */
export const MIN_ITEMS_OF_SKILL = 6;

export interface Measurement extends AbilityEstimate {
  /** Empty without a scale. */
  readonly levels: readonly LevelProbability[];
  /** Number of items. */
  readonly items: number;
}

export interface SkillMeasurement extends Measurement {
  readonly skill: MeasuredSkill;
}

/** Something that was answered: an item with its parameters, and whether it was right as a whole. */
export interface Answered {
  readonly item: Pick<MeasuredItem, 'skill' | 'a' | 'b' | 'c' | 'd'>;
  readonly response: Response;
}

/** Ability and level from answers. */
export function measure(
  answered: readonly Answered[],
  scale: Scale | undefined,
  options: EstimateOptions = DEFAULT_ESTIMATE,
): Measurement {
  const items = answered.map(({ item }) => item);
  const estimate = estimateAbility(
    items,
    answered.map(({ response }) => response),
    options,
  );
  const levels = scale ? levelProbabilities(estimate.posterior, options.grid, scale) : [];
  return { ...estimate, levels, items: items.length };
}

/** The same for each skill that was tested with enough items. */
export function measureSkills(
  answered: readonly Answered[],
  scale: Scale | undefined,
  options: EstimateOptions = DEFAULT_ESTIMATE,
): SkillMeasurement[] {
  return MEASURED_SKILLS.flatMap((skill) => {
    const own = answered.filter(({ item }) => item.skill === skill);
    return own.length < MIN_ITEMS_OF_SKILL ? [] : [{ skill, ...measure(own, scale, options) }];
  });
}
