import type { OrganizationType, SignatureStatus, SignatureVia } from '../model/network.js';
import type { Words } from './words/words.js';

const TYPES: Readonly<Record<OrganizationType, keyof Words>> = {
  school: 'charter.type.school',
  'training-centre': 'charter.type.trainingCentre',
  'public-body': 'charter.type.publicBody',
  company: 'charter.type.company',
  authority: 'charter.type.authority',
  other: 'charter.other',
};

const VIAS: Readonly<Record<SignatureVia, keyof Words>> = {
  online: 'charter.via.online',
  paper: 'charter.mark.onPaper',
  ceremony: 'charter.via.ceremony',
  other: 'charter.other',
};

const STATUSES: Readonly<Record<SignatureStatus, keyof Words>> = {
  signed: 'charter.mark.signed',
  withdrawn: 'charter.mark.withdrawn',
  expired: 'charter.mark.expired',
  other: 'charter.mark.unknown',
};

export function typeWord(type: OrganizationType, words: Words): string {
  return words[TYPES[type]];
}

export function viaWord(via: SignatureVia, words: Words): string {
  return words[VIAS[via]];
}

/** A standing signature of an earlier text says so. */
export function statusWord(
  { status, isEarlierVersion }: { readonly status: SignatureStatus; readonly isEarlierVersion: boolean },
  words: Words,
): string {
  const isOutdated = status === 'signed' && isEarlierVersion;
  return words[isOutdated ? 'charter.mark.earlierVersion' : STATUSES[status]];
}
