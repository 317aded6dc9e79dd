import * as z from 'zod/mini';
import type { ItemBank } from '../../model/item-bank.js';
import { createItemSchema } from './item.js';
import { createBodySchema } from './item-body.js';
import {
  contractVersion,
  createParts,
  id,
  languageTag,
  line,
  listOf,
  numberBetween,
  optional,
  type Parts,
  type SchemaOptions,
  text,
  wholeNumber,
} from './parts.js';

const MOST_PLAYS = 20;

/** What several items ask about. */
function createStimulusSchema(parts: Parts) {
  const { object, url } = parts;
  const audio = object({
    src: url,
    slowSrc: optional(url),
    maxPlays: optional(wholeNumber(1, MOST_PLAYS)),
    transcript: listOf(object({ speaker: optional(line), text: line }), 1),
  });
  return object({
    id,
    body: optional(createBodySchema(parts)),
    audio: optional(audio),
    rights: optional(line),
  });
}

function createScaleSchema({ object, oneOf }: Parts) {
  const cut = object({ cefrLevel: oneOf(['A1', 'A2', 'B1', 'B2', 'C1', 'C2']), theta: numberBetween(-10, 10) });
  return object({ cuts: listOf(cut, 1), source: line });
}

/** The contract of an item bank, version 1: a file of its own, loaded by the quiz alone. */
export function createItemBankSchema(options: SchemaOptions) {
  const parts = createParts(options);
  return parts.object({
    $schema: optional(z.string()),
    version: contractVersion,
    id: parts.url,
    language: languageTag,
    name: text,
    description: optional(text),
    rights: optional(line),
    scale: optional(createScaleSchema(parts)),
    stimuli: optional(z.array(createStimulusSchema(parts))),
    items: z.array(createItemSchema(parts)),
  });
}

type ParsedBank = Omit<z.output<ReturnType<typeof createItemBankSchema>>, '$schema'>;
type DeepReadonly<Value> = Value extends object ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> } : Value;

/** As in `feed.ts`: what the schema lets through is what the model promises. @public */
export const bankMatchesModel: DeepReadonly<ParsedBank> extends ItemBank ? true : never = true;
