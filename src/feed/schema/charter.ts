import * as z from 'zod/mini';
import { ORGANIZATION_TYPES } from './organization.js';
import { country, day, id, line, type Parts, sha256, text } from './parts.js';
import type { SharedRecords } from './shared-records.js';

export function createCharterSchema({ object, url, oneOf }: Parts, { logo }: SharedRecords) {
  const signatory = object({
    name: text,
    type: oneOf(ORGANIZATION_TYPES),
    addressCountry: country,
    addressLocality: text,
    homepage: z.exactOptional(url),
    logo: z.exactOptional(logo),
  });
  const signature = object({
    id,
    organization: z.union([id, signatory]),
    signedOn: day,
    via: oneOf(['online', 'paper', 'ceremony']),
    signedByRole: z.exactOptional(text),
    status: oneOf(['signed', 'withdrawn', 'expired']),
    verified: z.exactOptional(object({ by: id, on: day })),
    evidence: z.exactOptional(url),
    sha256: z.exactOptional(sha256),
  });
  return object({
    name: text,
    version: line,
    datePublished: day,
    document: id,
    sha256: z.exactOptional(sha256),
    signUrl: z.exactOptional(url),
    signatures: z.array(signature),
  });
}
