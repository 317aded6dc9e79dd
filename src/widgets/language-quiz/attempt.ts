import type { Item } from '../../model/item-bank.js';
import type { PlainDate } from '../../model/plain-date.js';
import { type Answer, isBlank, NO_ANSWER } from './scoring/answer.js';
import { startTimer, type Timer } from './timer.js';

/** `before` and `after` a mobility are tests that end with a result code, and can be compared. */
export type Mode = 'practice' | 'test' | 'before' | 'after';

/** Two forms of the test, of equal difficulty. */
export type Form = 'A' | 'B';

/** What of the attempt is shown. */
export type Place = 'question' | 'review' | 'result';

/** What is kept for each question. */
export interface Step {
  readonly answer: Answer;
  /** To come back to. */
  readonly isFlagged: boolean;
  /** Right and wrong were shown, so the answer stays as it is. */
  readonly isChecked: boolean;
}

/** One way through a test, from the first question to the result. Never changed, only followed by another one. */
export interface Attempt {
  /** Id of the quiz in the feed. */
  readonly quiz: string;
  readonly mode: Mode;
  /** Of the orders of choices, and of the selection. */
  readonly seed: string;
  readonly form: Form;
  readonly items: readonly Item[];
  /** Ids of the stimuli that are recordings. */
  readonly recordings: readonly string[];
  /** One for each item, in the order of the items. */
  readonly steps: readonly Step[];
  /** Index of the question on view. */
  readonly position: number;
  readonly place: Place;
  /** How often each recording was played, by the stimulus's id. */
  readonly plays: Readonly<Record<string, number>>;
  readonly canUseAudio: boolean;
  readonly timer?: Timer;
  /** Of an adaptive test, whose questions are chosen one by one by the answers: the most that are asked. */
  readonly most?: number;
  /** Code of the result before, where it was given. */
  readonly before?: string;
  /** Name of the group, from a teacher's link. */
  readonly cohort?: string;
  /** The visitor's day. */
  readonly finishedOn?: PlainDate;
}

type Planned = 'quiz' | 'mode' | 'seed' | 'form' | 'items' | 'recordings' | 'most' | 'before' | 'cohort';

export interface AttemptPlan extends Pick<Attempt, Planned> {
  /** Minutes; 0 for none. */
  readonly timeLimit: number;
}

export const UNTOUCHED: Step = { answer: NO_ANSWER, isFlagged: false, isChecked: false };

export function startAttempt({ timeLimit, ...plan }: AttemptPlan): Attempt {
  const timer = startTimer(timeLimit);
  const steps = plan.items.map(() => UNTOUCHED);
  const start = { steps, position: 0, place: 'question', plays: {}, canUseAudio: true } as const;
  return { ...plan, ...start, ...(timer && { timer }) };
}

export function stepAt({ steps, position }: Attempt, index = position): Step {
  return steps[index] ?? UNTOUCHED;
}

export function isMeasured(mode: Mode): mode is 'before' | 'after' {
  return mode === 'before' || mode === 'after';
}

export function isAnswered(attempt: Attempt, index: number): boolean {
  return !isBlank(stepAt(attempt, index).answer);
}

/** Whether a question asks about a recording that the visitor cannot hear: it is not tested, and counts for nothing. */
export function isUntested({ items, recordings, canUseAudio }: Attempt, index: number): boolean {
  const stimulus = items[index]?.stimulus;
  return !canUseAudio && stimulus !== undefined && recordings.includes(stimulus);
}

/** The next question on or back; a test passes over what it does not test, in practice it can be read. The same at an end. */
export function neighbour(attempt: Attempt, direction: 1 | -1): number {
  let index = attempt.position + direction;
  while (attempt.mode !== 'practice' && isUntested(attempt, index)) index += direction;
  return index in attempt.items ? index : attempt.position;
}

export function isAtLast(attempt: Attempt): boolean {
  return attempt.most === undefined && neighbour(attempt, 1) === attempt.position;
}

/** Questions that could be answered and are not. */
export function countOpen(attempt: Attempt): number {
  return attempt.items.filter((_, index) => !isUntested(attempt, index) && !isAnswered(attempt, index)).length;
}
