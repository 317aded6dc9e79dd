import type { Item } from '../../../model/item-bank.js';
import { isScored } from '../../../model/is-scored.js';
import { randomFrom, shuffle } from '../../../model/random.js';
import type { Mode } from '../attempt.js';

export interface SelectionOptions {
  /** `practice` takes the practice pool, a test one of the two forms with the anchors. */
  readonly mode: Mode;
  /** The same seed selects the same items in the same order. */
  readonly seed: string;
  /** The most items; fewer where the bank holds fewer. */
  readonly size: number;
  /** Only these; empty for all. */
  readonly skills?: readonly string[];
  readonly levels?: readonly string[];
  /** The form of the test; without it, the seed decides. */
  readonly pool?: 'A' | 'B';
}

/**
 * Items of a bank for one attempt, balanced over skills and levels, from easy to hard. Items about the same text or
 * recording stay together; a bank without pools is one pool.
 */
export function selectItems(items: readonly Item[], options: SelectionOptions): Item[] {
  const random = randomFrom(options.seed);
  const pool = options.pool ?? (random() < 0.5 ? 'A' : 'B');
  const candidates = poolOf(items, options.mode, pool).filter((item) => isWanted(item, options));
  const balanced = takeBalanced(shuffle(candidates, random), options.size);
  return fromEasyToHard(balanced);
}

/** Which skills and levels an attempt can be about. */
export function poolOf(items: readonly Item[], mode: SelectionOptions['mode'], pool?: 'A' | 'B'): Item[] {
  if (mode === 'practice') {
    const practice = items.filter((item) => item.pool === 'practice');
    return practice.length > 0 ? practice : [...items];
  }
  const scored = items.filter(isScored);
  const form = scored.filter((item) => item.pool === 'anchor' || item.pool === pool);
  return form.length > 0 ? form : scored;
}

function isWanted({ skill, cefrLevel }: Item, { skills = [], levels = [] }: SelectionOptions): boolean {
  return (skills.length === 0 || skills.includes(skill)) && (levels.length === 0 || levels.includes(cefrLevel));
}

/** In turn from every skill, and within a skill from every level, until there are enough. */
function takeBalanced(items: readonly Item[], size: number): Item[] {
  const skills = groupBy(items, ({ skill }) => skill).map((ofSkill) =>
    inTurn(groupBy(ofSkill, ({ cefrLevel }) => cefrLevel)),
  );
  return inTurn(skills).slice(0, size);
}

function groupBy(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
}

function inTurn(groups: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(0, ...groups.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) => groups.flatMap((group) => group[index] ?? [])).flat();
}

/** Easy questions give courage. An item joins the first one about its stimulus. */
function fromEasyToHard(items: readonly Item[]): Item[] {
  const sorted = [...items].sort((a, b) => (a.cefrLevel < b.cefrLevel ? -1 : a.cefrLevel > b.cefrLevel ? 1 : 0));
  const placed = new Set<Item>();
  return sorted.flatMap((item) => {
    if (placed.has(item)) return [];
    const together = sorted.filter((other) => other === item || isSameStimulus(other, item));
    together.forEach((other) => placed.add(other));
    return together;
  });
}

function isSameStimulus(a: Item, b: Item): boolean {
  return a.stimulus !== undefined && a.stimulus === b.stimulus;
}
