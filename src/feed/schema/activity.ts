import * as z from 'zod/mini';
import { day, id, languageTag, type Parts, subjectArea, text, wholeNumber } from './parts.js';
import type { SharedRecords } from './shared-records.js';

export function createEventSchema({ object, oneOf }: Parts, { address, geo, picture }: SharedRecords) {
  const place = object({ name: text, address: z.exactOptional(address), geo: z.exactOptional(geo) });
  return object({
    id,
    type: oneOf(['meeting', 'mobility', 'test', 'multiplier', 'deadline', 'output', 'other']),
    name: text,
    summary: z.exactOptional(text),
    startDate: day,
    endDate: z.exactOptional(day),
    eventStatus: z.exactOptional(oneOf(['scheduled', 'held', 'postponed', 'moved', 'cancelled'])),
    previousStartDate: z.exactOptional(day),
    location: z.exactOptional(z.union([id, place])),
    organizer: z.exactOptional(id),
    superEvent: z.exactOptional(id),
    image: z.exactOptional(picture),
    documents: z.exactOptional(z.array(id)),
  });
}

export function createFlowSchema({ object, oneOf }: Parts) {
  return object({
    id,
    event: id,
    sending: id,
    receiving: id,
    participants: wholeNumber(1, 100_000),
    status: oneOf(['planned', 'actual']),
    subjectArea: z.exactOptional(subjectArea),
    eqfLevel: z.exactOptional(wholeNumber(1, 8)),
    languageSkill: z.exactOptional(
      object({ language: languageTag, cefrLevel: oneOf(['A1', 'A2', 'B1', 'B2', 'C1', 'C2']) }),
    ),
  });
}
