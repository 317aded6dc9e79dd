import { msg, str } from '@lit/localize';
import { formatNumber } from '../../localization/format.js';

/** More than may be chosen: said, not prevented; taking one back is up to the visitor. */
export function limitMessage(chosen: number, most: number): string {
  if (most === 0 || chosen <= most) return '';
  const [n, max] = [formatNumber(chosen), formatNumber(most)];
  return msg(str`You have chosen ${n}, and at most ${max} may be chosen. Take some back.`, { id: 'quiz.limit' });
}
