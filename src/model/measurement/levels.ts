import type { Scale } from '../item-bank.js';
import type { CefrLevel } from '../vocabulary.js';
import { estimateAbility, type Grid, gridNodes } from './estimate-ability.js';

export interface LevelProbability {
  /** `below`: under the first level that the scale places. */
  readonly level: CefrLevel | 'below';
  /** 0 … 1; those of all levels sum to 1. */
  readonly probability: number;
}

/** From the easiest level to the hardest; what no level is, is left out. */
export function sortedCuts({ cuts }: Scale): Scale['cuts'] {
  return cuts.filter(({ cefrLevel }) => cefrLevel !== 'other').sort((one, other) => one.theta - other.theta);
}

/**
 * How probable each level is, from the easiest to the hardest.
 *
 * @param posterior - At the nodes of the grid, as `estimateAbility` gives it. A cut within the reach of a node divides
 *   its probability.
 */
export function levelProbabilities(posterior: readonly number[], grid: Grid, scale: Scale): LevelProbability[] {
  const cuts = sortedCuts(scale);
  const above = cuts.map(({ theta }) => probabilityAbove(theta, posterior, grid));
  const levels = cuts.map(({ cefrLevel }, index) => ({
    level: cefrLevel,
    probability: (above[index] ?? 0) - (above[index + 1] ?? 0),
  }));
  return [{ level: 'below', probability: 1 - (above[0] ?? 0) }, ...levels];
}

/** The same from an estimate and its error alone, taken as a normal distribution: for results that come as a code. */
export function levelsFromEstimate(theta: number, standardError: number, grid: Grid, scale: Scale): LevelProbability[] {
  const { posterior } = estimateAbility([], [], { prior: { mean: theta, sd: standardError }, grid });
  return levelProbabilities(posterior, grid, scale);
}

/** The level that is the most probable; undefined for a scale without levels. */
export function likeliestLevel(levels: readonly LevelProbability[]): LevelProbability | undefined {
  return levels.reduce<LevelProbability | undefined>(
    (best, level) => (best && best.probability >= level.probability ? best : level),
    undefined,
  );
}

function probabilityAbove(cut: number, posterior: readonly number[], grid: Grid): number {
  const half = (grid.max - grid.min) / (grid.nodes - 1) / 2;
  return gridNodes(grid).reduce((sum, theta, node) => {
    const [from, to] = [Math.max(grid.min, theta - half), Math.min(grid.max, theta + half)];
    const share = Math.min(1, Math.max(0, (to - cut) / (to - from)));
    return sum + share * (posterior[node] ?? 0);
  }, 0);
}
