import * as z from 'zod/mini';
import { email, id, line, optional, type Parts, text } from './parts.js';
import type { SharedRecords } from './shared-records.js';

export const ORGANIZATION_TYPES = [
  'school',
  'training-centre',
  'public-body',
  'company',
  'authority',
  'other',
] as const;

export function createOrganizationSchema({ object, url, oneOf }: Parts, { address, geo, logo }: SharedRecords) {
  return object({
    id,
    type: oneOf(ORGANIZATION_TYPES),
    role: oneOf(['coordinator', 'partner', 'host', 'associate']),
    memberOf: optional(id),
    name: text,
    legalName: optional(text),
    identifiers: optional(z.array(object({ scheme: line, value: line }))),
    address,
    geo,
    homepage: optional(url),
    logo: optional(logo),
    contactPoint: optional(object({ email: optional(email), url: optional(url) })),
  });
}
