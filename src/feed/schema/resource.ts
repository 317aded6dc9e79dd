import * as z from 'zod/mini';
import { count, day, email, id, languageTag, line, mediaType, optional, type Parts, sha256, text } from './parts.js';
import type { SharedRecords } from './shared-records.js';

export function createResourceSchema({ object, url, oneOf }: Parts, { cefrLevel }: SharedRecords) {
  const file = object({
    contentUrl: url,
    inLanguage: languageTag,
    encodingFormat: mediaType,
    contentSize: count,
    pages: optional(count),
    sha256: optional(sha256),
    previewUrl: optional(url),
  });
  return object({
    id,
    learningResourceType: oneOf(['guide', 'exercise', 'test', 'charter', 'supplement', 'flyer', 'report', 'other']),
    name: text,
    description: optional(text),
    audience: optional(z.array(oneOf(['learner', 'trainer', 'company', 'staff']))),
    cefrLevel: optional(cefrLevel),
    keywords: optional(z.array(text)),
    license: optional(line),
    version: optional(line),
    dateModified: optional(day),
    isBasedOn: optional(z.union([id, object({ name: text, url: optional(url) })])),
    quizzes: optional(z.array(id)),
    accessibilityFeature: optional(z.array(line)),
    files: z.array(file),
    accessibleFormatContact: optional(email),
  });
}

export function createQuizSchema({ object, url, oneOf }: Parts) {
  return object({
    id,
    name: text,
    description: optional(text),
    language: languageTag,
    url,
    modes: z.array(oneOf(['test', 'practice', 'before', 'after'])),
  });
}

export function createBannerSchema({ object, url }: Parts, { picture }: SharedRecords) {
  return object({
    id,
    name: text,
    description: optional(text),
    image: optional(picture),
    actions: optional(z.array(object({ label: text, url }))),
    flyer: optional(id),
    countdownTo: optional(id),
    startsOn: optional(day),
    endsOn: optional(day),
    dismissible: optional(z.boolean()),
  });
}
