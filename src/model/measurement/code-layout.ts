import { fromEpochDay, toEpochDay } from '../plain-date.js';
import { type Form, MEASURED_SKILLS, type MeasuredMode, type ResultSummary } from './result-summary.js';

/** Layout of the code; another layout is another version, and 0 is none. */
export const CODE_VERSION = 1;

/** Bits of the fields in their order, 90 in all. */
const WIDTHS = {
  version: 3,
  bankHash: 16,
  form: 1,
  mode: 2,
  theta: 9,
  standardError: 7,
  listening: 6,
  reading: 6,
  vocabulary: 6,
  grammar: 6,
  writing: 6,
  days: 12,
  items: 6,
  language: 4,
} as const;

type Fields = Readonly<Record<keyof typeof WIDTHS, number>>;

/** Ability: 512 steps from −7 to 6 logits. */
const THETA = { min: -7, step: 13 / 511, first: 0, last: 511 };
/** Its error: hundredths, by twos, up to 2.54 logits. */
const STANDARD_ERROR = { min: 0, step: 0.02, first: 0, last: 127 };
/** Ability in a skill: 63 steps from −7 to 6 logits, after 0 for "not tested". */
const SKILL = { min: -7, step: 13 / 62, first: 1, last: 63 };
const NOT_TESTED = 0;

const FORMS: readonly Form[] = ['A', 'B'];
const MODES: readonly MeasuredMode[] = ['test', 'before', 'after'];
/** Day 0; the last day that fits is 2037-03-19. */
const EPOCH = '2026-01-01';
const LAST_DAY = 4095;
const LAST_ITEM = 63;
/** The last place of 16 stays for any other language. */
const LANGUAGES = ['en', 'fr', 'es', 'ca', 'lv', 'pt', 'de', 'it', 'nl', 'pl', 'ro', 'el', 'sv', 'fi', 'da'];

type Steps = Readonly<Record<'min' | 'step' | 'first' | 'last', number>>;

/** A result as one number of 90 bits. What does not fit is taken to the nearest that does. */
export function packSummary(summary: ResultSummary): bigint {
  const { bankHash, form, mode, theta, standardError, skills, date, items, language } = summary;
  const number = LANGUAGES.indexOf(primaryTag(language));
  return pack({
    version: CODE_VERSION,
    bankHash,
    form: FORMS.indexOf(form),
    mode: MODES.indexOf(mode),
    theta: toStep(theta, THETA),
    standardError: toStep(standardError, STANDARD_ERROR),
    listening: skillStep(skills.listening),
    reading: skillStep(skills.reading),
    vocabulary: skillStep(skills.vocabulary),
    grammar: skillStep(skills.grammar),
    writing: skillStep(skills.writing),
    days: clamp(toEpochDay(date) - toEpochDay(EPOCH), LAST_DAY),
    items: clamp(items, LAST_ITEM),
    language: number < 0 ? LANGUAGES.length : number,
  });
}

/** What was packed, in the codes' steps; undefined where its version or its mode is unknown. */
export function unpackSummary(packed: bigint): ResultSummary | undefined {
  const fields = unpack(packed);
  const [form, mode] = [FORMS[fields.form], MODES[fields.mode]];
  if (fields.version !== CODE_VERSION || !form || !mode) return undefined;
  const tested = MEASURED_SKILLS.filter((skill) => fields[skill] !== NOT_TESTED);
  return {
    bankHash: fields.bankHash,
    form,
    mode,
    theta: fromStep(fields.theta, THETA),
    standardError: fromStep(fields.standardError, STANDARD_ERROR),
    skills: Object.fromEntries(tested.map((skill) => [skill, fromStep(fields[skill], SKILL)])),
    date: fromEpochDay(toEpochDay(EPOCH) + fields.days),
    items: fields.items,
    language: LANGUAGES[fields.language] ?? 'und',
  };
}

function pack(fields: Fields): bigint {
  return fieldNames().reduce((packed, name) => (packed << BigInt(WIDTHS[name])) | BigInt(fields[name]), 0n);
}

function unpack(packed: bigint): Fields {
  let left = packed;
  const fields = fieldNames()
    .reverse()
    .map((name) => {
      const field = Number(BigInt.asUintN(WIDTHS[name], left));
      left >>= BigInt(WIDTHS[name]);
      return [name, field] as const;
    });
  return Object.fromEntries(fields) as Fields;
}

function fieldNames(): (keyof Fields)[] {
  return Object.keys(WIDTHS) as (keyof Fields)[];
}

function skillStep(theta: number | undefined): number {
  return theta === undefined ? NOT_TESTED : toStep(theta, SKILL);
}

function toStep(value: number, { min, step, first, last }: Steps): number {
  return first + clamp((value - min) / step, last - first);
}

function fromStep(value: number, { min, step, first }: Steps): number {
  return min + (value - first) * step;
}

function clamp(value: number, last: number): number {
  return Math.min(last, Math.max(0, Math.round(value)));
}

function primaryTag(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? '';
}
