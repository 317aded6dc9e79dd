import type { PlainDate } from '../plain-date.js';

export const MEASURED_SKILLS = ['listening', 'reading', 'vocabulary', 'grammar', 'writing'] as const;

export type MeasuredSkill = (typeof MEASURED_SKILLS)[number];

/** Which test it was: the one before a mobility, the one after it, or one for itself. */
export type MeasuredMode = 'test' | 'before' | 'after';

/** Two forms of a test, of equal difficulty. */
export type Form = 'A' | 'B';

/** A result without its answers: what a result code carries, and what two results are compared by. */
export interface ResultSummary {
  /** Of the bank's measured content, `bankHash`: 0 … 65535. */
  readonly bankHash: number;
  readonly form: Form;
  readonly mode: MeasuredMode;
  /** Ability and its standard error, logits. */
  readonly theta: number;
  readonly standardError: number;
  /** Ability by skill, logits; a skill that was not tested with enough items is not there. */
  readonly skills: Partial<Readonly<Record<MeasuredSkill, number>>>;
  readonly date: PlainDate;
  /** Number of items. */
  readonly items: number;
  /** BCP 47, the language that was tested. */
  readonly language: string;
}
