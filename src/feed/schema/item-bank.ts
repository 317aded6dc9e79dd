import * as z from 'zod/mini';
import type { ItemBank } from '../../model/item-bank.js';
import { contractVersion, createParts, id, languageTag, line, type Parts, type SchemaOptions, text } from './parts.js';

function createBodySchema({ object }: Parts) {
  const gap = object({ type: z.literal('text-entry'), id });
  const content = z.string().check(z.maxLength(4000));
  const emphasis = object({ type: z.enum(['em', 'strong']), children: z.array(z.union([content, gap])) });
  return z.array(object({ type: z.literal('p'), children: z.array(z.union([content, gap, emphasis])) }));
}

function createItemSchema(parts: Parts) {
  const { object, oneOf } = parts;
  const common = {
    id,
    revision: z.int().check(z.gte(1)),
    skill: oneOf(['listening', 'reading', 'vocabulary', 'grammar', 'writing']),
    cefrLevel: oneOf(['A1', 'A2', 'B1', 'B2', 'C1', 'C2']),
    pool: oneOf(['A', 'B', 'anchor', 'practice']),
    body: createBodySchema(parts),
    feedback: z.exactOptional(line),
  };
  const choice = object({
    ...common,
    type: z.literal('choice'),
    choices: z.array(object({ id, text: line })).check(z.minLength(2)),
    correct: z.array(id).check(z.minLength(1)),
  });
  const cloze = object({
    ...common,
    type: z.literal('cloze'),
    responses: z.record(z.string(), object({ correct: z.array(line).check(z.minLength(1)) })),
  });
  return z.discriminatedUnion('type', [choice, cloze]);
}

/** The contract of an item bank, version 1: a file of its own, loaded by the quiz alone. */
export function createItemBankSchema(options: SchemaOptions) {
  const parts = createParts(options);
  return parts.object({
    $schema: z.exactOptional(z.string()),
    version: contractVersion,
    id: parts.url,
    language: languageTag,
    name: text,
    description: z.exactOptional(text),
    rights: z.exactOptional(line),
    items: z.array(createItemSchema(parts)),
  });
}

type ParsedBank = Omit<z.output<ReturnType<typeof createItemBankSchema>>, '$schema'>;
type DeepReadonly<Value> = Value extends object ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> } : Value;

/** As in `feed.ts`: what the schema lets through is what the model promises. */
export const bankMatchesModel: DeepReadonly<ParsedBank> extends ItemBank ? true : never = true;
