import type { Network } from '../../model/network.js';
import type { FeedProblem, ProblemPath } from '../problem.js';
import { COLLECTIONS } from './unread-records.js';

interface WithId {
  readonly id: string;
}

/**
 * Ids are unique within their list. Over all lists they need not be: each reference says by its field which list it
 * means, and a flyer may be a resource and a banner.
 */
export function checkUniqueIds(network: Network): FeedProblem[] {
  return [
    ...COLLECTIONS.flatMap((name) => findDuplicates(network[name], [name])),
    ...findDuplicates(network.charter?.signatures ?? [], ['charter', 'signatures']),
    ...findDuplicates(network.sources ?? [], ['sources']),
  ];
}

/** One problem for each record whose id an earlier one of the list has. */
export function findDuplicates(records: readonly WithId[], path: ProblemPath): FeedProblem[] {
  const seen = new Set<string>();
  return records.flatMap(({ id }, index) => {
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew ? [] : [{ code: 'duplicate-id', path: [...path, index, 'id'], values: { found: id } }];
  });
}
