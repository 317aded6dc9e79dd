import * as z from 'zod/mini';
import type { Network } from '../../model/network.js';
import { createEventSchema, createFlowSchema } from './activity.js';
import { createCharterSchema } from './charter.js';
import { createOrganizationSchema } from './organization.js';
import {
  contractVersion,
  createParts,
  day,
  id,
  languageTag,
  line,
  listOf,
  optional,
  type SchemaOptions,
  text,
} from './parts.js';
import { createProjectSchema } from './project.js';
import { createBannerSchema, createQuizSchema, createResourceSchema } from './resource.js';
import { createSharedRecords } from './shared-records.js';

/** The feed contract, version 1. One factory, two strictness levels (see SchemaOptions). */
export function createFeedSchema(options: SchemaOptions) {
  const parts = createParts(options);
  const records = createSharedRecords(parts);
  const { object, url, demanded } = parts;
  const tags = z._default(z.array(languageTag), []);
  const list = <Schema extends z.ZodMiniType>(schema: Schema) => z._default(z.array(schema), []);
  return object({
    $schema: optional(z.string()),
    version: contractVersion,
    id: demanded(url),
    language: options.strict ? languageTag : (z._default(languageTag, 'en') as unknown as typeof languageTag),
    languages: options.strict ? (listOf(languageTag, 1) as unknown as typeof tags) : tags,
    fallbacks: optional(z.record(languageTag, z.array(languageTag))),
    homepage: demanded(url),
    dateModified: demanded(day),
    license: optional(line),
    expired: optional(z.boolean()),
    project: demanded(createProjectSchema(parts)),
    organizations: list(createOrganizationSchema(parts, records)),
    events: list(createEventSchema(parts, records)),
    flows: list(createFlowSchema(parts, records)),
    charter: optional(createCharterSchema(parts, records)),
    resources: list(createResourceSchema(parts, records)),
    quizzes: list(createQuizSchema(parts)),
    banners: list(createBannerSchema(parts, records)),
    sources: optional(
      z.array(
        object({
          id,
          url: optional(url),
          publisher: optional(text),
          dateModified: optional(day),
        }),
      ),
    ),
  });
}

type ParsedFeed = Omit<z.output<ReturnType<typeof createFeedSchema>>, '$schema'>;

type DeepReadonly<Value> = Value extends object ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> } : Value;
type MutuallyAssignable<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

type SchemaMatchesModel = MutuallyAssignable<DeepReadonly<ParsedFeed>, Network>;
/** The hand-written model and the schema agree, or this line does not compile. @public */
export const schemaMatchesModel: SchemaMatchesModel = true;
