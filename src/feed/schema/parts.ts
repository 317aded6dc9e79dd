/** The building blocks of both schemas, in two strictness levels from one source. zod/mini is imported in this layer only. */
import * as z from 'zod/mini';
import { isPlainDate } from '../../model/plain-date.js';
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

/** Patterns by the code of the problem that a value which does not match is reported with. */
export const PATTERNS = {
  'not-a-language': /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/,
  'not-an-id': /^[\x21-\x7e]{1,64}$/,
  'not-a-country': /^[A-Z]{2}$/,
  'not-a-hash': /^[0-9a-f]{64}$/,
  'not-an-email': /^[^\s@<>"']+@[^\s@<>"']+\.[^\s@<>"']+$/,
  'not-a-version': /^\d+\.\d+$/,
  'not-a-media-type': /^[a-z]+\/[a-z0-9.+-]+$/,
  'not-a-subject-area': /^\d{4}$/,
} as const;

const matching = (code: keyof typeof PATTERNS) => z.string().check(z.regex(PATTERNS[code]));

export const languageTag = matching('not-a-language');
export const id = matching('not-an-id');
export const country = matching('not-a-country');
export const sha256 = matching('not-a-hash');
export const email = matching('not-an-email');
export const contractVersion = matching('not-a-version');
export const mediaType = matching('not-a-media-type');
export const subjectArea = matching('not-a-subject-area');
export const count = z.int().check(z.gte(0));
export const day = z.string().check(z.refine(isPlainDate, { params: { code: 'not-a-date' } }));

export const line = z.string().check(
  z.overwrite((value) => value.replace(BIDI_CONTROLS, '').trim()),
  z.minLength(1),
  z.maxLength(LONGEST_TEXT),
);

const languageMap = z
  .record(languageTag, line)
  .check(z.refine((map) => Object.keys(map).length > 0, { params: { code: 'empty' } }));

export const text = z.union([line, languageMap]);

/** Parts whose meaning depends on the feed's address or on the strictness. */
export function createParts({ base, strict }: SchemaOptions) {
  const object = (strict ? z.strictObject : z.object) as typeof z.object;

  const url = z.string().check(
    z.refine((value) => toSafeUrl(value, base) !== undefined, { abort: true, params: { code: 'unsafe-link' } }),
    z.overwrite((value) => toSafeUrl(value, base) ?? value),
  );

  /** A value of a closed list; browsers read one that they do not know as `other`. */
  function oneOf<const Value extends string>(values: readonly Value[]): z.ZodMiniType<Value | 'other', string> {
    const listed = z.enum(values as readonly string[] as [string, ...string[]]);
    const lenient = z.string().check(z.overwrite((value) => (values.includes(value as Value) ? value : 'other')));
    return (strict ? listed : lenient) as unknown as z.ZodMiniType<Value | 'other', string>;
  }

  /** Demanded of authors, done without in browsers. */
  function demanded<Schema extends z.ZodMiniType>(schema: Schema): z.ZodMiniExactOptional<Schema> {
    return (strict ? schema : z.exactOptional(schema)) as z.ZodMiniExactOptional<Schema>;
  }

  return { object, url, oneOf, demanded };
}
