import { msg } from '@lit/localize';
import { formatCountry } from '../../localization/format.js';
import type { OrganizationType, SignatureVia } from '../../model/network.js';
import { typeName } from './mobility-charter-signatories-names.js';

/** The value of a facet as a visitor reads it. */
export function valueName(facet: string, value: string): string {
  switch (facet) {
    case 'country':
      return formatCountry(value);
    case 'type':
      return typeName(value as OrganizationType);
    case 'via':
      return viaName(value as SignatureVia);
    case 'verified':
      return value === 'yes'
        ? msg('verified', { id: 'charter.mark.verified' })
        : msg('not verified', { id: 'charter.notVerified' });
    default:
      return value;
  }
}

export function viaName(via: SignatureVia): string {
  switch (via) {
    case 'online':
      return msg('online', { id: 'charter.via.online' });
    case 'paper':
      return msg('on paper', { id: 'charter.mark.onPaper' });
    case 'ceremony':
      return msg('at a ceremony', { id: 'charter.via.ceremony' });
    default:
      return msg('other', { id: 'charter.other' });
  }
}
