import type { ItemBank } from '../item-bank.js';
import { randomFrom } from '../random.js';
import { measuredItems, type MeasuredItem } from './item-parameters.js';
import { DEFAULT_ADAPTIVE } from './next-item.js';
import type { Form, ResultSummary } from './result-summary.js';

/** A form has to hold so many times the items of the longest test; where nearly all are asked, nothing is chosen. */
const ROOM_TO_CHOOSE = 1.5;

/**
 * Which form of the test an attempt takes. The test before gets A or B by chance, so that over a group the forms' difference
 * evens out; the test after gets the other one.
 *
 * @param attemptId - A random text; the same gives the same form.
 * @param before - The result of the test before, where it is known.
 */
export function chooseForm(attemptId: string, before?: Pick<ResultSummary, 'form'>): Form {
  if (before) return before.form === 'A' ? 'B' : 'A';
  return randomFrom(attemptId)() < 0.5 ? 'A' : 'B';
}

/** The items of a form with the anchors, which stand in both. */
export function itemsOfForm(items: readonly MeasuredItem[], form: Form): MeasuredItem[] {
  return items.filter(({ pool }) => pool === form || pool === 'anchor');
}

/**
 * How a bank can be tested with. `no-scale`: the bank places no levels, and has no parameters of its own, so that nothing
 * can be measured; `no-forms`: it has not got two forms; `too-few-items`: the smaller form holds fewer than are needed.
 */
export interface TestKind {
  readonly kind: 'adaptive' | 'fixed';
  readonly reason: 'enough-items' | 'too-few-items' | 'no-forms' | 'no-scale';
  /** Measured items of the smaller form. */
  readonly items: number;
  /** One and a half times the longest test. */
  readonly needed: number;
}

/** @param maxItems - Of the longest test. */
export function chooseTestKind(
  bank: Pick<ItemBank, 'items' | 'scale'>,
  maxItems = DEFAULT_ADAPTIVE.maxItems,
): TestKind {
  const measured = measuredItems(bank);
  const sizes = (['A', 'B'] as const).map((form) => measured.filter(({ pool }) => pool === form).length);
  const items = Math.min(...(['A', 'B'] as const).map((form) => itemsOfForm(measured, form).length));
  const counts = { items, needed: Math.ceil(ROOM_TO_CHOOSE * maxItems) };
  if (measured.length === 0) return { kind: 'fixed', reason: 'no-scale', ...counts };
  if (sizes.includes(0)) return { kind: 'fixed', reason: 'no-forms', ...counts };
  if (items < counts.needed) return { kind: 'fixed', reason: 'too-few-items', ...counts };
  return { kind: 'adaptive', reason: 'enough-items', ...counts };
}
