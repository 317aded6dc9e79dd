/** The building blocks of both schemas, in two strictness levels from one source. zod/mini is imported in this layer only. */
import * as z from 'zod/mini';
import { isPlainDate } from '../../model/plain-date.js';
import type { ProblemCode } from '../problem.js';
import { toSafeUrl } from '../safe-url.js';

// The JIT probe of Zod calls `new Function`, which a strict policy blocks and reports. https://zod.dev/api#jitless
z.config({ jitless: true });

export interface SchemaOptions {
  /** Addresses resolve against this one. */
  readonly base: URL | string;
  /** Strict: unknown keys and values are errors (command line). Lenient: ignored, or `other` (browsers). */
  readonly strict: boolean;
}

export type Parts = ReturnType<typeof createParts>;

const LONGEST_TEXT = 4000;
// Direction overrides and isolates could make a host's page read differently than it is written.
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * A check with the problem that it finds and with what a JSON Schema says of it. Zod's own checks (`regex`, `gte`, `enum` …)
 * come to 1.5 kB in every page, and know no code of ours.
 */
function rule<Value>(
  code: ProblemCode,
  isFine: (value: Value) => boolean,
  jsonSchema: Readonly<Record<string, unknown>>,
  expected?: string,
) {
  return z.refine<Value>(isFine, { params: { code, jsonSchema, expected } });
}

function matching(code: ProblemCode, pattern: RegExp) {
  return z.string().check(rule(code, (value: string) => pattern.test(value), { pattern: pattern.source }));
}

export const languageTag = matching('not-a-language', /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/);
export const id = matching('not-an-id', /^[\x21-\x7e]{1,64}$/);
export const country = matching('not-a-country', /^[A-Z]{2}$/);
export const sha256 = matching('not-a-hash', /^[0-9a-f]{64}$/);
export const email = matching('not-an-email', /^[^\s@<>"']+@[^\s@<>"']+\.[^\s@<>"']+$/);
export const mailAddress = matching('unsafe-link', /^mailto:[^\s<>"'?&]+@[^\s<>"'?&]+$/);
export const contractVersion = matching('not-a-version', /^\d+\.\d+$/);
export const mediaType = matching('not-a-media-type', /^[a-z]+\/[a-z0-9.+-]+$/);
export const subjectArea = matching('not-a-subject-area', /^\d{4}$/);

export function numberBetween(minimum: number, maximum: number) {
  const isFine = (value: number): boolean => value >= minimum && value <= maximum;
  return z.number().check(rule('out-of-range', isFine, { minimum, maximum }, `${minimum} … ${maximum}`));
}

export function wholeNumber(minimum: number, maximum: number) {
  const jsonSchema = { type: 'integer' };
  return numberBetween(minimum, maximum).check(rule('out-of-range', Number.isSafeInteger, jsonSchema, '1, 2, 3 …'));
}

export const count = wholeNumber(0, Number.MAX_SAFE_INTEGER);

const DAY_PATTERN = '^\\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?$';
export const day = z.string().check(rule('not-a-date', isPlainDate, { pattern: DAY_PATTERN }));

export function shortText(longest: number) {
  return z
    .string()
    .check(rule('too-long', (value: string) => value.length <= longest, { maxLength: longest }, `≤ ${longest}`));
}

export const line = shortText(LONGEST_TEXT).check(
  z.overwrite((value) => value.replace(BIDI_CONTROLS, '').trim()),
  rule('empty', (value: string) => value !== '', { minLength: 1 }),
);

const isNotEmpty = (map: object): boolean => Object.keys(map).length > 0;
const languageMap = z.record(languageTag, line).check(rule('empty', isNotEmpty, { minProperties: 1 }));

export const text = z.union([line, languageMap]);

/**
 * A field that may be absent. JSON holds no `undefined`, so Zod's `optional` reads the same as its `exactOptional`, which
 * would ask the schema about each absent value too, only to throw its refusal away.
 */
export function optional<Schema extends z.ZodMiniType>(schema: Schema): z.ZodMiniExactOptional<Schema> {
  return z.optional(schema) as unknown as z.ZodMiniExactOptional<Schema>;
}

/** A list that makes sense from so many items on. */
export function listOf<Item extends z.ZodMiniType>(item: Item, fewest: number) {
  return z.array(item).check(rule('empty', (list: unknown[]) => list.length >= fewest, { minItems: fewest }));
}

/** A value of a closed list, in both strictness levels. */
export function exactly<const Value extends string>(...values: readonly Value[]): z.ZodMiniType<Value, string> {
  const isListed = (value: string): boolean => values.includes(value as Value);
  const listed = z.string().check(rule('unknown-value', isListed, { enum: values }, values.join(', ')));
  return listed as unknown as z.ZodMiniType<Value, string>;
}

/** Parts whose meaning depends on the feed's address or on the strictness. */
export function createParts({ base, strict }: SchemaOptions) {
  const object = (strict ? z.strictObject : z.object) as typeof z.object;

  // Once for each address: reading it is the dearest part of a large feed.
  const url = z.string().check(
    z.overwrite((value) => toSafeUrl(value, base) ?? ''),
    rule('unsafe-link', (value: string) => value !== '', { format: 'uri-reference' }),
  );

  /** A value of a closed list; browsers read one that they do not know as `other`. */
  function oneOf<const Value extends string>(values: readonly Value[]): z.ZodMiniType<Value | 'other', string> {
    const lenient = z.string().check(z.overwrite((value) => (values.includes(value as Value) ? value : 'other')));
    return (strict ? exactly(...values) : lenient) as unknown as z.ZodMiniType<Value | 'other', string>;
  }

  /** Demanded of authors, done without in browsers. */
  function demanded<Schema extends z.ZodMiniType>(schema: Schema): z.ZodMiniExactOptional<Schema> {
    return (strict ? schema : optional(schema)) as z.ZodMiniExactOptional<Schema>;
  }

  return { object, url, oneOf, demanded };
}
