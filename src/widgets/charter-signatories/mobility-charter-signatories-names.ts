import { msg } from '@lit/localize';
import type { OrganizationType } from '../../model/network.js';

/** What an organisation is; kinds that feeds may add later are "other". */
export function typeName(type: OrganizationType): string {
  return TYPES[type]();
}

const TYPES: Readonly<Record<OrganizationType, () => string>> = {
  school: () => msg('school', { id: 'charter.type.school' }),
  'training-centre': () => msg('training centre', { id: 'charter.type.trainingCentre' }),
  'public-body': () => msg('public body', { id: 'charter.type.publicBody' }),
  company: () => msg('company', { id: 'charter.type.company' }),
  authority: () => msg('authority', { id: 'charter.type.authority' }),
  other: () => msg('other', { id: 'charter.other' }),
};
