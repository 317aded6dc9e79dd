import { type CurveParameters, failureProbability, probability } from './response-function.js';

/** 1: right as a whole. 0: anything else. */
export type Response = 0 | 1;

/** A normal distribution of ability in logits; an `sd` of Infinity says nothing beforehand (uniform over the grid). */
export interface Prior {
  readonly mean: number;
  readonly sd: number;
}

/** Equally spaced abilities from `min` to `max` (logits), both included; at least two `nodes`. */
export interface Grid {
  readonly min: number;
  readonly max: number;
  readonly nodes: number;
}

export interface EstimateOptions {
  readonly prior: Prior;
  readonly grid: Grid;
}

/** Expected a posteriori. */
export interface AbilityEstimate {
  /** Mean of the posterior distribution, logits. */
  readonly theta: number;
  /** Its standard deviation, logits. */
  readonly standardError: number;
  /** Probability at each node of the grid, trapezoid weights included; the sum is 1. */
  readonly posterior: readonly number[];
}

/** Every level of the Common European Framework, with room at both ends; wide, for nobody is expected anywhere. */
export const DEFAULT_ESTIMATE: EstimateOptions = {
  prior: { mean: -1, sd: 2 },
  grid: { min: -7, max: 6, nodes: 105 },
};

/** Nothing is impossible: keeps the logarithm of a probability finite where the probability itself has no digits left. */
const LEAST = Number.MIN_VALUE;

/**
 * Ability from answers (EAP on a grid). Without items it is the prior.
 *
 * @param responses - One for each item, in the items' order.
 * @throws RangeError - Where there are not as many responses as items, or the grid or the prior is none.
 */
export function estimateAbility(
  items: readonly CurveParameters[],
  responses: readonly Response[],
  options: EstimateOptions = DEFAULT_ESTIMATE,
): AbilityEstimate {
  if (items.length !== responses.length) throw new RangeError('As many responses as items are needed.');
  const { mean, sd } = options.prior;
  const thetas = gridNodes(options.grid);
  if (!(sd > 0) || !Number.isFinite(mean)) throw new RangeError('A prior has a mean, and an sd above 0.');
  const logs = thetas.map((theta, node) => {
    const isEnd = node === 0 || node === thetas.length - 1;
    const before = Math.log(isEnd ? 0.5 : 1) - ((theta - mean) / sd) ** 2 / 2;
    return items.reduce((sum, item, index) => sum + logLikelihood(theta, item, responses[index]), before);
  });
  return summarize(thetas, logs);
}

/** The abilities at the nodes of a grid. */
export function gridNodes({ min, max, nodes }: Grid): number[] {
  if (!(nodes >= 2) || !Number.isInteger(nodes) || !(min < max)) throw new RangeError('A grid has at least two nodes.');
  return Array.from({ length: nodes }, (_, node) => min + ((max - min) * node) / (nodes - 1));
}

function logLikelihood(theta: number, item: CurveParameters, response: Response | undefined): number {
  return Math.log(Math.max(LEAST, response === 1 ? probability(theta, item) : failureProbability(theta, item)));
}

/** Logarithms are shifted by the largest before they become probabilities: long tests have tiny likelihoods. */
function summarize(thetas: readonly number[], logs: readonly number[]): AbilityEstimate {
  const top = logs.reduce((most, log) => Math.max(most, log), -Infinity);
  const weights = logs.map((log) => Math.exp(log - top));
  const total = sumOf(weights);
  const posterior = weights.map((weight) => weight / total);
  const theta = sumOf(posterior.map((share, node) => share * (thetas[node] ?? 0)));
  const variance = sumOf(posterior.map((share, node) => share * ((thetas[node] ?? 0) - theta) ** 2));
  return { theta, standardError: Math.sqrt(variance), posterior };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
