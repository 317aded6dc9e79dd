import * as z from 'zod/mini';
import { day, id, languageTag, optional, type Parts, subjectArea, text, wholeNumber } from './parts.js';
import type { SharedRecords } from './shared-records.js';

export function createEventSchema({ object, oneOf }: Parts, { address, geo, picture }: SharedRecords) {
  const place = object({ name: text, address: optional(address), geo: optional(geo) });
  return object({
    id,
    type: oneOf(['meeting', 'mobility', 'test', 'multiplier', 'deadline', 'output', 'other']),
    name: text,
    summary: optional(text),
    startDate: day,
    endDate: optional(day),
    eventStatus: optional(oneOf(['scheduled', 'held', 'postponed', 'moved', 'cancelled'])),
    previousStartDate: optional(day),
    location: optional(z.union([id, place])),
    organizer: optional(id),
    superEvent: optional(id),
    image: optional(picture),
    documents: optional(z.array(id)),
  });
}

export function createFlowSchema({ object, oneOf }: Parts, { cefrLevel }: SharedRecords) {
  return object({
    id,
    event: id,
    sending: id,
    receiving: id,
    participants: wholeNumber(1, 100_000),
    status: oneOf(['planned', 'actual']),
    subjectArea: optional(subjectArea),
    eqfLevel: optional(wholeNumber(1, 8)),
    languageSkill: optional(object({ language: languageTag, cefrLevel })),
  });
}
