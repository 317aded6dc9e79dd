import * as z from 'zod/mini';
import { email, id, line, type Parts, text } from './parts.js';
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
    memberOf: z.exactOptional(id),
    name: text,
    legalName: z.exactOptional(text),
    identifiers: z.exactOptional(z.array(object({ scheme: line, value: line }))),
    address,
    geo,
    homepage: z.exactOptional(url),
    logo: z.exactOptional(logo),
    contactPoint: z.exactOptional(object({ email: z.exactOptional(email), url: z.exactOptional(url) })),
  });
}
