import * as z from 'zod/mini';
import type { ItemBank } from '../../model/item-bank.js';
import {
  contractVersion,
  createParts,
  exactly,
  id,
  languageTag,
  line,
  listOf,
  optional,
  type Parts,
  type SchemaOptions,
  shortText,
  text,
  wholeNumber,
} from './parts.js';

const LONGEST_PASSAGE = 4000;

function createBodySchema({ object }: Parts) {
  const gap = object({ type: exactly('text-entry'), id });
  const content = shortText(LONGEST_PASSAGE);
  const emphasis = object({ type: exactly('em', 'strong'), children: z.array(z.union([content, gap])) });
  return z.array(object({ type: exactly('p'), children: z.array(z.union([content, gap, emphasis])) }));
}

function createItemSchema(parts: Parts) {
  const { object, oneOf } = parts;
  const common = {
    id,
    revision: wholeNumber(1, 100_000),
    skill: oneOf(['listening', 'reading', 'vocabulary', 'grammar', 'writing']),
    cefrLevel: oneOf(['A1', 'A2', 'B1', 'B2', 'C1', 'C2']),
    pool: oneOf(['A', 'B', 'anchor', 'practice']),
    body: createBodySchema(parts),
    feedback: optional(line),
  };
  const choice = object({
    ...common,
    type: exactly('choice'),
    choices: listOf(object({ id, text: line }), 2),
    correct: listOf(id, 1),
  });
  const cloze = object({
    ...common,
    type: exactly('cloze'),
    responses: z.record(z.string(), object({ correct: listOf(line, 1) })),
  });
  return z.union([choice, cloze]);
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
    items: z.array(createItemSchema(parts)),
  });
}

type ParsedBank = Omit<z.output<ReturnType<typeof createItemBankSchema>>, '$schema'>;
type DeepReadonly<Value> = Value extends object ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> } : Value;

/** As in `feed.ts`: what the schema lets through is what the model promises. @public */
export const bankMatchesModel: DeepReadonly<ParsedBank> extends ItemBank ? true : never = true;
