import type { Charter, Network } from '../../model/network.js';
import type { FeedProblem, ProblemPath } from '../problem.js';
import type { Collection, UnreadRecords } from './unread-records.js';

/** A field that names a record of a list. Fields that hold something else than an id, or nothing, are not references. */
interface Reference {
  readonly path: ProblemPath;
  readonly to: Collection;
  readonly id: unknown;
}

/** Every id that a record names belongs to a record of the list that is meant. */
export function checkReferences(network: Network, unread: UnreadRecords): FeedProblem[] {
  return findReferences(network).flatMap(({ path, to, id }) => {
    if (typeof id !== 'string' || isKnown(id, to, network, unread)) return [];
    return [{ code: 'unknown-reference', path, values: { found: id } }];
  });
}

export function isKnown(id: string, to: Collection, network: Network, unread: UnreadRecords): boolean {
  return network[to].some((item) => item.id === id) || (unread.get(to)?.includes(id) ?? false);
}

function findReferences({ organizations, events, flows, resources, banners, charter }: Network): Reference[] {
  return [
    ...organizations.flatMap((organization, index) =>
      fields(organization, ['organizations', index], { memberOf: 'organizations' }),
    ),
    ...events.flatMap((event, index) => [
      ...fields(event, ['events', index], {
        location: 'organizations',
        organizer: 'organizations',
        superEvent: 'events',
      }),
      ...items(event.documents, ['events', index, 'documents'], 'resources'),
    ]),
    ...flows.flatMap((flow, index) =>
      fields(flow, ['flows', index], { event: 'events', sending: 'organizations', receiving: 'organizations' }),
    ),
    ...resources.flatMap((resource, index) => [
      ...fields(resource, ['resources', index], { isBasedOn: 'resources' }),
      ...items(resource.quizzes, ['resources', index, 'quizzes'], 'quizzes'),
    ]),
    ...(charter ? referencesOfCharter(charter) : []),
    ...banners.flatMap((banner, index) =>
      fields(banner, ['banners', index], { flyer: 'resources', countdownTo: 'events' }),
    ),
  ];
}

function referencesOfCharter(charter: Charter): Reference[] {
  return [
    ...fields(charter, ['charter'], { document: 'resources' }),
    ...charter.signatures.flatMap((signature, index) => [
      ...fields(signature, ['charter', 'signatures', index], { organization: 'organizations' }),
      ...(signature.verified
        ? fields(signature.verified, ['charter', 'signatures', index, 'verified'], { by: 'organizations' })
        : []),
    ]),
  ];
}

/** A list of ids. */
function items(ids: readonly string[] = [], path: ProblemPath, to: Collection): Reference[] {
  return ids.map((id, index) => ({ path: [...path, index], to, id }));
}

/** The named fields of a record, each with the list that it refers to. */
function fields<Holder extends object>(
  holder: Holder,
  path: ProblemPath,
  targets: Readonly<Partial<Record<keyof Holder, Collection>>>,
): Reference[] {
  return (Object.entries(targets) as [keyof Holder & string, Collection][]).map(([field, to]) => ({
    path: [...path, field],
    to,
    id: holder[field],
  }));
}
