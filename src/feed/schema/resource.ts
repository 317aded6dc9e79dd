import * as z from 'zod/mini';
import { count, day, email, id, languageTag, line, mediaType, type Parts, sha256, text } from './parts.js';
import type { SharedRecords } from './shared-records.js';

export function createResourceSchema({ object, url, oneOf }: Parts) {
  const file = object({
    contentUrl: url,
    inLanguage: languageTag,
    encodingFormat: mediaType,
    contentSize: count,
    pages: z.exactOptional(count),
    sha256: z.exactOptional(sha256),
    previewUrl: z.exactOptional(url),
  });
  return object({
    id,
    learningResourceType: oneOf(['guide', 'exercise', 'test', 'charter', 'supplement', 'flyer', 'report', 'other']),
    name: text,
    description: z.exactOptional(text),
    audience: z.exactOptional(z.array(oneOf(['learner', 'trainer', 'company', 'staff']))),
    cefrLevel: z.exactOptional(oneOf(['A1', 'A2', 'B1', 'B2', 'C1', 'C2'])),
    keywords: z.exactOptional(z.array(text)),
    license: z.exactOptional(line),
    version: z.exactOptional(line),
    dateModified: z.exactOptional(day),
    accessibilityFeature: z.exactOptional(z.array(line)),
    files: z.array(file),
    accessibleFormatContact: z.exactOptional(email),
  });
}

export function createQuizSchema({ object, url, oneOf }: Parts) {
  return object({
    id,
    name: text,
    description: z.exactOptional(text),
    language: languageTag,
    url,
    modes: z.array(oneOf(['test', 'practice', 'before', 'after'])),
  });
}

export function createBannerSchema({ object, url }: Parts, { picture }: SharedRecords) {
  return object({
    id,
    name: text,
    description: z.exactOptional(text),
    image: z.exactOptional(picture),
    actions: z.exactOptional(z.array(object({ label: text, url }))),
    flyer: z.exactOptional(id),
    countdownTo: z.exactOptional(id),
    startsOn: z.exactOptional(day),
    endsOn: z.exactOptional(day),
    dismissible: z.exactOptional(z.boolean()),
  });
}
