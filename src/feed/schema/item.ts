import * as z from 'zod/mini';
import { createBodySchema, createChoiceSchema } from './item-body.js';
import {
  count,
  exactly,
  id,
  languageTag,
  line,
  listOf,
  numberBetween,
  optional,
  type Parts,
  wholeNumber,
} from './parts.js';

/** What a zero, a rounding and a typing error cannot reach. */
const MOST_POINTS = 100;
const MOST_WORDS = 2000;

function createMappingSchema({ object }: Parts) {
  const points = numberBetween(-MOST_POINTS, MOST_POINTS);
  return object({
    entries: listOf(object({ value: line, points }), 1),
    default: points,
    lower: optional(points),
    upper: optional(points),
  });
}

/** Ranges beyond which a response function says nothing any more. */
function createParametersSchema({ object, oneOf }: Parts) {
  return object({
    a: numberBetween(0.01, 10),
    b: numberBetween(-10, 10),
    c: numberBetween(0, 0.99),
    d: numberBetween(0.01, 1),
    method: oneOf(['tag', 'calibrated']),
    n: optional(count),
  });
}

function createCommonFields(parts: Parts) {
  return {
    id,
    revision: wholeNumber(1, 100_000),
    language: optional(languageTag),
    skill: parts.oneOf(['listening', 'reading', 'vocabulary', 'grammar', 'writing']),
    cefrLevel: parts.oneOf(['A1', 'A2', 'B1', 'B2', 'C1', 'C2']),
    irt: optional(createParametersSchema(parts)),
    pool: parts.oneOf(['A', 'B', 'anchor', 'practice']),
    stimulus: optional(id),
    body: createBodySchema(parts),
    feedback: optional(line),
    rights: optional(line),
  };
}

function createGapResponseSchema(parts: Parts) {
  return parts.object({
    correct: listOf(line, 1),
    mapping: optional(createMappingSchema(parts)),
    accents: optional(parts.oneOf(['strict', 'near'])),
    caseSensitive: optional(z.boolean()),
    confusables: optional(z.array(line)),
  });
}

/** One member for each interaction; they are told apart by `type`. */
export function createItemSchema(parts: Parts) {
  const { object, oneOf } = parts;
  const common = createCommonFields(parts);
  const ids = listOf(id, 1);
  const choices = listOf(createChoiceSchema(object), 2);
  const keys = z.record(z.string(), id);
  const maxChoices = optional(wholeNumber(0, MOST_POINTS));
  const words = optional(wholeNumber(1, MOST_WORDS));
  const mapping = optional(createMappingSchema(parts));
  const shuffle = optional(z.boolean());
  const responses = z.record(z.string(), createGapResponseSchema(parts));
  const scoring = optional(oneOf(['exact', 'subsequence']));
  return z.union([
    object({ ...common, type: exactly('choice'), choices, correct: ids, maxChoices, shuffle, mapping }),
    object({ ...common, type: exactly('cloze'), responses }),
    object({ ...common, type: exactly('gap-match'), choices, correct: keys }),
    object({ ...common, type: exactly('match'), sources: choices, targets: choices, correct: keys }),
    object({ ...common, type: exactly('order'), choices, correct: ids, scoring }),
    object({ ...common, type: exactly('hottext'), correct: ids, maxChoices }),
    object({ ...common, type: exactly('dictation'), correct: listOf(line, 1) }),
    object({
      ...common,
      type: exactly('extended-text'),
      minWords: words,
      maxWords: words,
      model: line,
      criteria: listOf(line, 1),
    }),
    object({ ...common, type: exactly('can-do') }),
  ]);
}
