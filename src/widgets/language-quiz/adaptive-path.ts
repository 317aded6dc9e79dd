import type { Item, ItemBank } from '../../model/item-bank.js';
import { chooseTestKind, itemsOfForm } from '../../model/measurement/choose-form.js';
import { measuredItems } from '../../model/measurement/item-parameters.js';
import { DEFAULT_ADAPTIVE, nextItem } from '../../model/measurement/next-item.js';
import type { Attempt, AttemptPlan } from './attempt.js';
import type { GradedItem } from './grade-attempt.js';
import type { Wishes } from './plan-attempt.js';

export type Adaptive = Pick<Attempt, 'seed' | 'form' | 'recordings' | 'canUseAudio'> & { readonly most: number };

/** Whether the bank has enough questions to choose them by the answers. A page that asks for a part of them gets a fixed form. */
export function isAdaptive(bank: ItemBank, { skills, levels, size }: Wishes): boolean {
  return skills.length + levels.length === 0 && chooseTestKind(bank, size).kind === 'adaptive';
}

/** The plan of an adaptive test holds its first question alone. */
export function toAdaptive(plan: AttemptPlan, bank: ItemBank, most: number): AttemptPlan {
  const first = nextQuestion({ ...plan, most, canUseAudio: true }, bank, []);
  return first ? { ...plan, items: [first], most } : plan;
}

/** The question that the answers so far lead to; undefined at the end. The same for the same attempt, also after a reload. */
export function nextQuestion(attempt: Adaptive, bank: ItemBank, graded: readonly GradedItem[]): Item | undefined {
  const { seed, form, most, recordings, canUseAudio } = attempt;
  const isSkipped = (id: string): boolean => graded.some(({ item, mark }) => item.id === id && mark === 'untested');
  const pool = itemsOfForm(measuredItems(bank), form).filter(
    ({ id, stimulus }) => !isSkipped(id) && (canUseAudio || stimulus === undefined || !recordings.includes(stimulus)),
  );
  const path = graded.map(({ item, mark }) => ({ id: item.id, response: mark === 'right' ? 1 : 0 }) as const);
  const minItems = Math.min(DEFAULT_ADAPTIVE.minItems, most);
  const next = nextItem(pool, path, { seed, maxItems: most, minItems });
  return 'item' in next ? bank.items.find(({ id }) => id === next.item.id) : undefined;
}
