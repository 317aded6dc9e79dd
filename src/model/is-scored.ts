import type { Item } from './item-bank.js';

export function isScored({ type }: Item): boolean {
  return type !== 'extended-text' && type !== 'can-do';
}
