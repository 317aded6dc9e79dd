import type { ItemBank } from '../item-bank.js';
import { hashText } from '../random.js';

/**
 * 16 bits of a bank's measured content: id and language of the bank, its scale, and of each item id, revision, type, skill,
 * level, pool and parameters. Texts are not in it (a question that changes counts up its revision), nor is the order of the
 * items. Two results with different hashes are not comparable; two banks share a hash by accident once in 65 536.
 */
export function bankHash({ id, language, scale, items }: ItemBank): number {
  const cuts = scale?.cuts.map(({ cefrLevel, theta }) => [cefrLevel, theta]) ?? [];
  const measured = items.map((item) => {
    const { a, b, c, d } = item.irt ?? {};
    const content = [item.id, item.revision, item.type, item.skill, item.cefrLevel, item.pool, a, b, c, d];
    return JSON.stringify(content);
  });
  const value = hashText(JSON.stringify([id, language, cuts, measured.sort()]));
  return (value ^ (value >>> 16)) & 0xffff;
}
