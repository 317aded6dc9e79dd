/**
 * The rules over a whole feed, which no single record can break alone. The command line asks them; browsers do not,
 * they show what there is.
 */
import type { Network } from '../model/network.js';
import type { FeedProblem } from './problem.js';
import { checkDates } from './set-rules/dates.js';
import { checkFlows } from './set-rules/flows.js';
import { checkReferences } from './set-rules/references.js';
import { checkTranslations } from './set-rules/translations.js';
import { checkUniqueIds } from './set-rules/unique-ids.js';
import { NOTHING_UNREAD, type UnreadRecords } from './set-rules/unread-records.js';

/**
 * What the records of a network have wrong with each other. Pure.
 *
 * @param unread records that the file holds beyond these, whose own faults are reported elsewhere: nothing that only
 *   follows from their absence is a problem of its own
 * @returns problems whose paths lead into the network
 */
export function checkSetRules(network: Network, unread: UnreadRecords = NOTHING_UNREAD): FeedProblem[] {
  return [
    ...checkUniqueIds(network),
    ...checkReferences(network, unread),
    ...checkDates(network),
    ...checkFlows(network, unread),
    ...checkTranslations(network),
  ];
}
