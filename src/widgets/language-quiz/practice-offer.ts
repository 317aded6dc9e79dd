import type { Item, Skill } from '../../model/item-bank.js';
import { poolOf } from './selection/select-items.js';
import { findItems, type Wishes } from './plan-attempt.js';
import type { Fixed } from './wishes-of.js';

/** What an attempt can be about; empty lists where there is nothing to choose. */
export interface Offer {
  readonly skills: readonly Skill[];
  readonly levels: readonly string[];
  /** Numbers of questions; the last one is all there are. */
  readonly sizes: readonly number[];
}

const SKILLS: readonly Skill[] = ['listening', 'reading', 'vocabulary', 'grammar', 'writing', 'other'];
const SIZES = [5, 10, 20];

/** @param fixed - What the author has decided is no choice any more. */
export function practiceOffer(items: readonly Item[], wishes: Wishes, fixed: Fixed): Offer {
  const pool = poolOf(items, 'practice');
  const count = findItems(items, wishes).length;
  return {
    skills: fixed.skills ? [] : SKILLS.filter((skill) => pool.some((item) => item.skill === skill)),
    levels: fixed.levels ? [] : [...new Set(pool.map(({ cefrLevel }) => cefrLevel))].sort(),
    sizes: fixed.size || count === 0 ? [] : [...SIZES.filter((size) => size < count), count],
  };
}
