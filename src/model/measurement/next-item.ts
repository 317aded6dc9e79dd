import { randomFrom } from '../random.js';
import {
  type AbilityEstimate,
  DEFAULT_ESTIMATE,
  estimateAbility,
  type EstimateOptions,
  type Response,
} from './estimate-ability.js';
import { type CurveParameters, information } from './response-function.js';

/** An item to choose from, with the parameters that are frozen for the attempt. */
export interface PoolItem extends CurveParameters {
  readonly id: string;
  readonly skill: string;
  /** Items about one text or recording follow each other. */
  readonly stimulus?: string;
}

/** One answered item. */
export interface PathStep {
  readonly id: string;
  readonly response: Response;
}

export interface AdaptiveOptions extends EstimateOptions {
  /** The same seed and the same path lead to the same item. */
  readonly seed: string;
  /** Fewest and most items. */
  readonly minItems: number;
  readonly maxItems: number;
  /** Standard error, in logits, that is precise enough. */
  readonly targetStandardError: number;
  /** Among how many of the most informative items chance decides, so that not all are asked the same. */
  readonly candidates: number;
}

export const DEFAULT_ADAPTIVE: Omit<AdaptiveOptions, 'seed'> = {
  ...DEFAULT_ESTIMATE,
  minItems: 12,
  maxItems: 30,
  targetStandardError: 0.45,
  candidates: 3,
};

/** `precise`: the target is reached; `longest`: `maxItems` were asked; `exhausted`: there is no other item. */
export type StopReason = 'precise' | 'longest' | 'exhausted';

export type NextItem<Item extends PoolItem> =
  | { readonly item: Item; readonly estimate: AbilityEstimate }
  | { readonly stop: StopReason; readonly estimate: AbilityEstimate };

/**
 * The item to ask next, or why to stop. Depends on nothing but its arguments, so that an attempt that is taken up again
 * goes on as it would have. Skills get their share of the pool; within the skill whose turn it is, one of the most
 * informative items is drawn; the other items about its text or recording follow it at once. No item comes twice.
 *
 * @param items - The pool.
 * @param path - What was answered, in its order; an id that the pool does not hold counts for nothing.
 */
export function nextItem<Item extends PoolItem>(
  items: readonly Item[],
  path: readonly PathStep[],
  options: Partial<AdaptiveOptions> & Pick<AdaptiveOptions, 'seed'>,
): NextItem<Item> {
  const settings = { ...DEFAULT_ADAPTIVE, ...options };
  const given = path.flatMap(({ id, response }) => {
    const item = items.find((other) => other.id === id);
    return item ? [{ item, response }] : [];
  });
  const asked = given.map(({ item }) => item);
  const estimate = estimateAbility(
    asked,
    given.map(({ response }) => response),
    settings,
  );
  const left = items.filter((item) => !asked.includes(item));
  const stop = findStop(asked.length, left.length, estimate.standardError, settings);
  if (stop) return { stop, estimate };
  const best = mostInformative(wanted(items, asked, left), estimate.theta).slice(0, settings.candidates);
  const drawn = Math.floor(randomFrom(`${settings.seed}/${asked.length}`)() * best.length);
  const item = best[drawn];
  return item ? { item, estimate } : { stop: 'exhausted', estimate };
}

function findStop(
  asked: number,
  left: number,
  standardError: number,
  { minItems, maxItems, targetStandardError }: AdaptiveOptions,
): StopReason | undefined {
  if (asked >= maxItems) return 'longest';
  if (asked >= minItems && standardError <= targetStandardError) return 'precise';
  return left === 0 ? 'exhausted' : undefined;
}

/** What is left of the last item's text or recording, else of the skills that are furthest behind their share. */
function wanted<Item extends PoolItem>(
  items: readonly Item[],
  asked: readonly Item[],
  left: readonly Item[],
): readonly Item[] {
  const stimulus = asked[asked.length - 1]?.stimulus;
  const together = stimulus === undefined ? [] : left.filter((item) => item.stimulus === stimulus);
  if (together.length > 0) return together;
  const behind = (skill: string): number =>
    countOf(items, skill) * (asked.length + 1) - countOf(asked, skill) * items.length;
  const furthest = left.reduce((most, { skill }) => Math.max(most, behind(skill)), -Infinity);
  return left.filter(({ skill }) => behind(skill) === furthest);
}

function countOf(items: readonly PoolItem[], skill: string): number {
  return items.filter((item) => item.skill === skill).length;
}

function mostInformative<Item extends PoolItem>(items: readonly Item[], theta: number): Item[] {
  const informative = items.map((item) => ({ item, value: information(theta, item) }));
  return informative.sort((one, other) => other.value - one.value).map(({ item }) => item);
}
