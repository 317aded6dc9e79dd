/**
 * The contract as JSON Schema, for editors: completion, hover texts and marks while a feed is written. The rules over the
 * whole are left to the command line. Draft-07, because VS Code and CodeMirror know that one best.
 * https://json-schema.org/draft-07
 */
import * as z from 'zod/v4/core';
import { createFeedSchema } from '../schema/feed.js';
import { createItemBankSchema } from '../schema/item-bank.js';
import { describeFields, type JsonSchema } from './describe-fields.js';
import { FEED_DESCRIPTIONS } from './feed-descriptions.js';
import { ITEM_BANK_DESCRIPTIONS } from './item-bank-descriptions.js';

const STRICT = { base: 'https://feed.invalid/', strict: true };
const DATE_PATTERN = '^\\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?$';
/** Notes of the authors are allowed in every object. */
const NOTES = { '^_': {} };

export function toFeedJsonSchema(): JsonSchema {
  const title = 'Feed of a mobility network, version 1';
  return describeFields({ title, ...toJsonSchema(createFeedSchema(STRICT)) }, 'feed', FEED_DESCRIPTIONS);
}

export function toItemBankJsonSchema(): JsonSchema {
  const title = 'Item bank of a language quiz, version 1';
  return describeFields({ title, ...toJsonSchema(createItemBankSchema(STRICT)) }, 'bank', ITEM_BANK_DESCRIPTIONS);
}

function toJsonSchema(schema: z.$ZodType): JsonSchema {
  return z.toJSONSchema(schema, { target: 'draft-07', io: 'input', override: addWhatZodCannotSay });
}

/** Refinements vanish in the translation, and `additionalProperties: false` would forbid notes. */
function addWhatZodCannotSay({ zodSchema, jsonSchema }: { zodSchema: z.$ZodType; jsonSchema: JsonSchema }): void {
  const code = refinementOf(zodSchema);
  if (code === 'not-a-date') jsonSchema.pattern = DATE_PATTERN;
  if (code === 'unsafe-link') jsonSchema.format = 'uri-reference';
  if (code === 'empty') jsonSchema.minProperties = 1;
  if (jsonSchema.properties) jsonSchema.patternProperties = NOTES;
  const { propertyNames, additionalProperties } = jsonSchema;
  if (typeof propertyNames !== 'object' || typeof additionalProperties !== 'object') return;
  // A map: `propertyNames` would forbid notes, so the names that it allows become a pattern like theirs.
  delete jsonSchema.propertyNames;
  jsonSchema.patternProperties = { ...NOTES, [propertyNames.pattern ?? '^[^_]']: additionalProperties };
  jsonSchema.additionalProperties = false;
}

/** The problem that a value is reported with when it fails the schema's own check. */
function refinementOf({ _zod }: z.$ZodType): unknown {
  const definitions = (_zod.def.checks ?? []).map((check) => check._zod.def as { params?: { code?: unknown } });
  return definitions.find(({ params }) => params)?.params?.code;
}
