import { isScored } from '../is-scored.js';
import type { Item, ItemBank, Pool, Scale, Skill } from '../item-bank.js';
import { fieldNodes } from '../item-fields.js';
import type { CefrLevel } from '../vocabulary.js';
import { sortedCuts } from './levels.js';
import type { PoolItem } from './next-item.js';
import type { CurveParameters } from './response-function.js';

/** An item that can be measured with, its parameters as they are on the day. */
export interface MeasuredItem extends PoolItem {
  readonly revision: number;
  readonly skill: Skill;
  readonly cefrLevel: CefrLevel;
  readonly pool: Pool;
}

/**
 * The items of a bank that ability can be measured with, in its order: those that are scored and have parameters of their
 * own, or a level that the bank's scale places. None, where a bank has neither.
 */
export function measuredItems({ items, scale }: Pick<ItemBank, 'items' | 'scale'>): MeasuredItem[] {
  return items.filter(isScored).flatMap((item) => {
    const parameters = item.irt ?? guessParameters(item, scale);
    if (!parameters) return [];
    const { a, b, c, d } = parameters;
    const { id, revision, skill, cefrLevel, pool, stimulus } = item;
    return [{ id, revision, skill, cefrLevel, pool, ...(stimulus !== undefined && { stimulus }), a, b, c, d }];
  });
}

/** Until there are answers to calibrate from: the middle of the level's band, and the chance to guess. */
function guessParameters(item: Item, scale: Scale | undefined): CurveParameters | undefined {
  const b = scale && middleOf(item.cefrLevel, scale);
  return b === undefined ? undefined : { a: 1, b, c: chanceOf(item), d: 1 };
}

/** The last band has no end; it is taken to be as wide as the one before, or one logit. */
function middleOf(level: CefrLevel, scale: Scale): number | undefined {
  const cuts = sortedCuts(scale);
  const index = cuts.findIndex(({ cefrLevel }) => cefrLevel === level);
  const cut = cuts[index];
  if (!cut) return undefined;
  const width = (cuts[index + 1]?.theta ?? NaN) - cut.theta || cut.theta - (cuts[index - 1]?.theta ?? NaN) || 1;
  return cut.theta + width / 2;
}

/** Of getting the whole item right by guessing: 0 where something is typed or any number of things may be marked. */
function chanceOf(item: Item): number {
  if (item.type === 'choice')
    return item.maxChoices === undefined || item.maxChoices === 1 ? 1 / item.choices.length : 0;
  if (item.type === 'match') return item.targets.length ** -item.sources.length;
  if (item.type === 'order') return arrangements(item.choices.length, item.choices.length);
  if (item.type === 'gap-match') return arrangements(item.choices.length, Object.keys(item.correct).length);
  return item.type === 'cloze' ? chanceOfGaps(item) : 0;
}

function chanceOfGaps({ body }: Item): number {
  return fieldNodes(body).reduce(
    (chance, node) => (node.type === 'inline-choice' ? chance / node.choices.length : 0),
    1,
  );
}

/** One over the number of ways to put `places` of `choices` in order. */
function arrangements(choices: number, places: number): number {
  return Array.from({ length: places }, (_, place) => choices - place).reduce((chance, ways) => chance / ways, 1);
}
