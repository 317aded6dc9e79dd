import { type Balance, flowBalances, totalParticipants } from '../../model/flow-balance.js';
import type { Network, Targets } from '../../model/network.js';
import { countriesOf } from '../../model/organizations.js';
import type { FeedProblem } from '../problem.js';
import { isKnown } from './references.js';
import type { UnreadRecords } from './unread-records.js';

/** Nobody sends to itself, and the flows add up to the project's targets. */
export function checkFlows(network: Network, unread: UnreadRecords): FeedProblem[] {
  const targets = network.project?.targets;
  return [...findLoops(network), ...(targets && isCountable(network, unread) ? checkTargets(network, targets) : [])];
}

function findLoops({ flows }: Network): FeedProblem[] {
  return flows.flatMap((flow, index) =>
    flow.sending === flow.receiving
      ? [{ code: 'sends-to-itself', path: ['flows', index, 'receiving'], values: { found: flow.sending } }]
      : [],
  );
}

/** Sums tell nothing while a flow, or the organisation at one of its ends, is missing: that is reported already. */
function isCountable(network: Network, unread: UnreadRecords): boolean {
  if (unread.has('flows') || unread.has('organizations')) return false;
  return network.flows
    .flatMap(({ sending, receiving }) => [sending, receiving])
    .every((id) => isKnown(id, 'organizations', network, unread));
}

function checkTargets(network: Network, targets: Targets): FeedProblem[] {
  const balances = targets.per === 'other' ? [] : balancesOf(network, targets.per);
  const total = totalParticipants(network);
  return [
    ...balances.flatMap((balance) => checkSide(balance, 'sends', targets)),
    ...balances.flatMap((balance) => checkSide(balance, 'receives', targets)),
    ...(total === targets.total ? [] : [offTarget('total-off-target', 'total', total, targets)]),
  ];
}

/** The balance of everyone whom the targets bind: the partners, and whoever else sends or receives. */
function balancesOf(network: Network, per: 'country' | 'organization'): Balance[] {
  const partners = network.organizations.filter(({ role }) => role === 'coordinator' || role === 'partner');
  const bound = per === 'country' ? countriesOf(partners) : partners.map(({ id }) => id);
  const balances = flowBalances(network, per);
  const idle = bound.filter((key) => !balances.some((balance) => balance.key === key));
  return [...balances, ...idle.map((key) => ({ key, sends: 0, receives: 0 }))];
}

function checkSide(balance: Balance, side: 'sends' | 'receives', targets: Targets): FeedProblem[] {
  if (balance[side] === targets[side]) return [];
  return [offTarget(`${side}-off-target`, side, balance[side], targets, balance.key)];
}

function offTarget(
  code: 'sends-off-target' | 'receives-off-target' | 'total-off-target',
  field: 'sends' | 'receives' | 'total',
  found: number,
  targets: Targets,
  key = '',
): FeedProblem {
  return {
    code,
    path: ['project', 'targets', field],
    values: { key, found: `${found}`, expected: `${targets[field]}` },
  };
}
