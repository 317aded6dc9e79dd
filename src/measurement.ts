/**
 * Measuring without any element, in browsers and in Node: the response function, ability, levels, adaptive tests, gains,
 * result codes and files. All abilities and difficulties are in logits.
 */
export { type CurveParameters, information, probability } from './model/measurement/response-function.js';
export {
  type AbilityEstimate,
  DEFAULT_ESTIMATE,
  estimateAbility,
  type EstimateOptions,
  type Grid,
  type Prior,
  type Response,
} from './model/measurement/estimate-ability.js';
export {
  type AdaptiveOptions,
  DEFAULT_ADAPTIVE,
  nextItem,
  type NextItem,
  type PathStep,
  type PoolItem,
  type StopReason,
} from './model/measurement/next-item.js';
export { type MeasuredItem, measuredItems } from './model/measurement/item-parameters.js';
export {
  levelProbabilities,
  type LevelProbability,
  levelsFromEstimate,
  likeliestLevel,
} from './model/measurement/levels.js';
export {
  type Answered,
  measure,
  type Measurement,
  measureSkills,
  MIN_ITEMS_OF_SKILL,
  type SkillMeasurement,
} from './model/measurement/measure.js';
export { bankHash } from './model/measurement/bank-hash.js';
export { chooseForm, chooseTestKind, itemsOfForm, type TestKind } from './model/measurement/choose-form.js';
export {
  type Form,
  MEASURED_SKILLS,
  type MeasuredMode,
  type MeasuredSkill,
  type ResultSummary,
} from './model/measurement/result-summary.js';
export { CODE_LENGTH, type CodeProblem, decodeResult, encodeResult } from './model/measurement/result-code.js';
export {
  type ItemMark,
  measureResult,
  type ResultFile,
  type ResultItem,
  type ResultMeasurement,
  toResponse,
  toSummary,
} from './model/measurement/result-file.js';
export { parseResultFile, type ResultFileProblem } from './model/measurement/parse-result-file.js';
export { type Caution, compareResults, type Gain, type Obstacle, type Verdict } from './model/measurement/gain.js';
export {
  groupGain,
  type GroupGain,
  MIN_PEOPLE,
  type PairedTest,
  pairedTest,
  type ResultPair,
} from './model/measurement/group-gain.js';
export { type Bin, toBins } from './model/measurement/distribution.js';
export {
  cronbachAlpha,
  itemStatistics,
  type ItemStatistics,
  type Reliability,
  reliabilityOf,
  type ResponseSheet,
} from './model/measurement/item-statistics.js';
export { type Statement, type StatementOptions, toStatements } from './model/measurement/statements.js';
export {
  type CohortLink,
  type CohortMode,
  formatCohortLink,
  parseCohortLink,
} from './model/measurement/cohort-link.js';
export { type CodeLine, type LineProblem, readCodes, toPair } from './model/measurement/read-codes.js';
export { createSealKeys, isPublicKey, type SealKeys } from './model/measurement/seal-keys.js';
export { open, seal, type SealProblem } from './model/measurement/seal.js';
export { type Result } from './model/result.js';
export type { Item, ItemBank, Scale } from './model/item-bank.js';
