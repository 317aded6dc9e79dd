import { msg, str } from '@lit/localize';
import { formatNumber } from '../../localization/format.js';
import { plural } from '../../localization/plural.js';
import { totalParticipants } from '../../model/flow-balance.js';
import type { Network } from '../../model/network.js';
import { commonBalance, missedTargets } from './flow-targets.js';

/** "24 apprentices in 3 test mobilities. Each country sends 6 and hosts 6." */
export function flowSentences(network: Network): string[] {
  const mobilities = new Set(network.flows.map(({ event }) => event)).size;
  if (mobilities === 0) return [];
  const sentences = [`${countApprentices(totalParticipants(network))} ${inMobilities(mobilities)}.`];
  const balance = commonBalance(network);
  if (balance) {
    const [sends, hosts] = [formatNumber(balance.sends), formatNumber(balance.receives)];
    sentences.push(msg(str`Each country sends ${sends} and hosts ${hosts}.`, { id: 'map.summary.balance' }));
  }
  return sentences;
}

/** The team reads the console. */
export function warnOfTargets(network: Network, tag: string): void {
  const missed = missedTargets(network);
  if (missed.length > 0) console.warn(`<${tag}> The flows miss the targets:\n  ${missed.join('\n  ')}`);
}

function countApprentices(count: number): string {
  const n = formatNumber(count);
  return plural(count, {
    zero: () => msg(str`${n} apprentices`, { id: 'map.apprentices.zero' }),
    one: () => msg(str`${n} apprentice`, { id: 'map.apprentices.one' }),
    many: () => msg(str`${n} apprentices`, { id: 'map.apprentices.many' }),
    other: () => msg(str`${n} apprentices`, { id: 'map.apprentices.other' }),
  });
}

function inMobilities(count: number): string {
  const n = formatNumber(count);
  return plural(count, {
    zero: () => msg(str`in ${n} test mobilities`, { id: 'map.in-mobilities.zero' }),
    one: () => msg(str`in ${n} test mobility`, { id: 'map.in-mobilities.one' }),
    many: () => msg(str`in ${n} test mobilities`, { id: 'map.in-mobilities.many' }),
    other: () => msg(str`in ${n} test mobilities`, { id: 'map.in-mobilities.other' }),
  });
}
