import type { Item } from '../../model/item-bank.js';
import type { PlainDate } from '../../model/plain-date.js';
import { type Attempt, neighbour, type Step, UNTOUCHED } from './attempt.js';
import { RATING, writeField } from './scoring/answer.js';
import { extendTimer, spendTime, type Timer, turnOffTimer } from './timer.js';

export type AttemptAction =
  | { readonly type: 'answer'; readonly field: string; readonly value: string }
  | { readonly type: 'next' | 'back' | 'flag' | 'check' | 'play' | 'review' | 'extend' | 'turn-off' }
  | { readonly type: 'go'; readonly position: number }
  /** The next question of an adaptive test. */
  | { readonly type: 'ask'; readonly item: Item }
  | { readonly type: 'before'; readonly code: string }
  | { readonly type: 'finish'; readonly on: PlainDate }
  | { readonly type: 'audio'; readonly canUse: boolean }
  | { readonly type: 'spend'; readonly seconds: number };

type Effects = {
  readonly [Type in AttemptAction['type']]: (
    attempt: Attempt,
    action: Extract<AttemptAction, { type: Type }>,
  ) => Attempt;
};

const EFFECTS: Effects = {
  answer: (attempt, { field, value }) =>
    withStep(attempt, (step) =>
      step.isChecked && field !== RATING ? step : { ...step, answer: writeField(step.answer, field, value) },
    ),
  next: (attempt) => goTo(attempt, neighbour(attempt, 1)),
  back: (attempt) => goTo(attempt, neighbour(attempt, -1)),
  go: (attempt, { position }) => goTo(attempt, position),
  ask: (attempt, { item }) => ({
    ...attempt,
    items: [...attempt.items, item],
    steps: [...attempt.steps, UNTOUCHED],
    position: attempt.items.length,
  }),
  before: (attempt, { code }) => ({ ...attempt, before: code }),
  flag: (attempt) => withStep(attempt, (step) => ({ ...step, isFlagged: !step.isFlagged })),
  check: (attempt) =>
    attempt.mode === 'practice' ? withStep(attempt, (step) => ({ ...step, isChecked: true })) : attempt,
  play: countPlay,
  audio: (attempt, { canUse }) => ({ ...attempt, canUseAudio: canUse }),
  review: (attempt) => ({ ...attempt, place: 'review' }),
  finish: (attempt, { on }) => ({ ...attempt, place: 'result', finishedOn: on }),
  spend: (attempt, { seconds }) => withTimer(attempt, (timer) => spendTime(timer, seconds)),
  extend: (attempt) => withTimer(attempt, extendTimer),
  'turn-off': (attempt) => withTimer(attempt, turnOffTimer),
};

/** What follows from an action. Nothing follows from one that makes no sense; a finished attempt takes the code to compare with, and nothing else. */
export function continueAttempt(attempt: Attempt, action: AttemptAction): Attempt {
  if (attempt.place === 'result' && action.type !== 'before') return attempt;
  // The table pairs each action with its own effect, which the compiler cannot follow through a union.
  return (EFFECTS[action.type] as (attempt: Attempt, action: AttemptAction) => Attempt)(attempt, action);
}

function goTo(attempt: Attempt, position: number): Attempt {
  return position in attempt.items ? { ...attempt, position, place: 'question' } : attempt;
}

function withStep(attempt: Attempt, change: (step: Step) => Step): Attempt {
  const steps = attempt.steps.map((step, index) => (index === attempt.position ? change(step) : step));
  return { ...attempt, steps };
}

function withTimer(attempt: Attempt, change: (timer: Timer) => Timer): Attempt {
  return attempt.timer ? { ...attempt, timer: change(attempt.timer) } : attempt;
}

/** Items about one recording share its plays. */
function countPlay(attempt: Attempt): Attempt {
  const stimulus = attempt.items[attempt.position]?.stimulus;
  if (stimulus === undefined) return attempt;
  return { ...attempt, plays: { ...attempt.plays, [stimulus]: playsOf(attempt, stimulus) + 1 } };
}

/** Ids of stimuli come from a file: one may be called `__proto__`. */
export function playsOf({ plays }: Attempt, stimulus: string): number {
  return Object.hasOwn(plays, stimulus) ? (plays[stimulus] ?? 0) : 0;
}
