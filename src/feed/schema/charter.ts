import * as z from 'zod/mini';
import { ORGANIZATION_TYPES } from './organization.js';
import { country, day, id, line, mailAddress, optional, type Parts, sha256, text } from './parts.js';
import type { SharedRecords } from './shared-records.js';

export function createCharterSchema({ object, url, oneOf }: Parts, { logo }: SharedRecords) {
  const signatory = object({
    name: text,
    type: oneOf(ORGANIZATION_TYPES),
    addressCountry: country,
    addressLocality: text,
    homepage: optional(url),
    logo: optional(logo),
  });
  const signature = object({
    id,
    organization: z.union([id, signatory]),
    signedOn: day,
    via: oneOf(['online', 'paper', 'ceremony']),
    signedByRole: optional(text),
    status: oneOf(['signed', 'withdrawn', 'expired']),
    endDate: optional(day),
    verified: optional(object({ by: id, on: day })),
    evidence: optional(url),
    sha256: optional(sha256),
  });
  return object({
    name: text,
    version: line,
    datePublished: day,
    document: id,
    sha256: optional(sha256),
    signUrl: optional(z.union([mailAddress, url])),
    signatures: z.array(signature),
  });
}
