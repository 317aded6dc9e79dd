import { type Balance, flowBalances, totalParticipants } from '../../model/flow-balance.js';
import type { Network } from '../../model/network.js';
import { countriesOf, partnersOf } from '../../model/organizations.js';

/** What every country sends and hosts, when it is the same for all of them; undefined otherwise and without flows. */
export function commonBalance(network: Network): Balance | undefined {
  const [first, ...others] = balancesOf(network, 'country');
  const isCommon = others.every(({ sends, receives }) => sends === first?.sends && receives === first.receives);
  return isCommon && first && first.sends + first.receives > 0 ? first : undefined;
}

/** Where the flows miss the targets that the feed itself sets: lines for the team, in English. */
export function missedTargets(network: Network): string[] {
  const targets = network.project?.targets;
  if (!targets || network.flows.length === 0) return [];
  const compare = (what: string, is: number, target: number): string[] =>
    is === target ? [] : [`${what} ${is} of ${target}`];
  const balances = targets.per === 'other' ? [] : balancesOf(network, targets.per);
  return [
    ...balances.flatMap(({ key, sends, receives }) => [
      ...compare(`${key} sends`, sends, targets.sends),
      ...compare(`${key} hosts`, receives, targets.receives),
    ]),
    ...compare('all together send', totalParticipants(network), targets.total),
  ];
}

/** Those of the partners, also where nothing is sent or hosted; an associate that has flows of its own is not asked. */
function balancesOf(network: Network, per: 'organization' | 'country'): Balance[] {
  const partners = partnersOf(network);
  const keys = per === 'country' ? countriesOf(partners) : partners.map(({ id }) => id);
  const balances = flowBalances(network, per);
  return keys.map((key) => balances.find((balance) => balance.key === key) ?? { key, sends: 0, receives: 0 });
}
