/** How one thing that was asked went. */
export type PartMark = 'right' | 'accent' | 'typo' | 'partial' | 'wrong' | 'unanswered';

/** One thing that was asked: a choice, a gap, a word of a dictation. */
export interface ScoredPart {
  /** As the visitor gave it, in words; empty where nothing was given. */
  readonly given: string;
  /** The model answer, in words. */
  readonly expected: string;
  readonly mark: PartMark;
}

export interface Score {
  /** 0 … max, also fractions. */
  readonly raw: number;
  /** 0 for an item that is not scored. */
  readonly max: number;
  readonly parts: readonly ScoredPart[];
}

export const NOT_SCORED: Score = { raw: 0, max: 0, parts: [] };

/** A number within bounds; what is no number counts as nothing. */
export function within(raw: number, max: number): number {
  return Math.min(max, Math.max(0, Number.isFinite(raw) ? raw : 0));
}
