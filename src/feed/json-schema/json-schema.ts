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
  Object.assign(jsonSchema, ...jsonSchemasOfRules(zodSchema));
  if (jsonSchema.properties) jsonSchema.patternProperties = NOTES;
  const { propertyNames, additionalProperties } = jsonSchema;
  if (typeof propertyNames !== 'object' || typeof additionalProperties !== 'object') return;
  // A map: `propertyNames` would forbid notes, so the names that it allows become a pattern like theirs.
  delete jsonSchema.propertyNames;
  jsonSchema.patternProperties = { ...NOTES, [patternOfKeys(zodSchema)]: additionalProperties };
  jsonSchema.additionalProperties = false;
}

function patternOfKeys({ _zod }: z.$ZodType): string {
  const { keyType } = _zod.def as z.$ZodRecordDef;
  const { pattern } = Object.assign({}, ...jsonSchemasOfRules(keyType)) as { pattern?: string };
  return pattern ?? '^[^_]';
}

/** What the schema's own checks say of themselves. */
function jsonSchemasOfRules({ _zod }: z.$ZodType): object[] {
  const definitions = (_zod.def.checks ?? []).map((check) => check._zod.def as { params?: { jsonSchema?: object } });
  return definitions.flatMap(({ params }) => params?.jsonSchema ?? []);
}
