import type { Choice, OrderItem } from '../../model/item-bank.js';
import { type Answer, ORDER, readIds } from './scoring/answer.js';

/** All choices as the visitor put them; as the item shows them where nothing was moved yet. */
export function orderOf({ choices }: OrderItem, answer: Answer): readonly Choice[] {
  const given = readIds(answer, ORDER).flatMap((id) => choices.find((choice) => choice.id === id) ?? []);
  return [...given, ...choices.filter((choice) => !given.includes(choice))];
}

export function moveId(ids: readonly string[], from: number, to: number): string[] {
  const moved = [...ids];
  moved.splice(to, 0, ...moved.splice(from, 1));
  return moved;
}
