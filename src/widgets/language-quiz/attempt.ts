import type { Item } from '../../model/item-bank.js';
import { type Answer, NO_ANSWER, writeField } from './answer.js';

/** One way through a test, from the first question to the result. Never changed, only followed by another one. */
export interface Attempt {
  readonly items: readonly Item[];
  /** One for each item, in the order of the items. */
  readonly answers: readonly Answer[];
  /** Index of the question on view. */
  readonly position: number;
  readonly isFinished: boolean;
}

export type AttemptAction =
  | { readonly type: 'answer'; readonly position: number; readonly field: string; readonly value: string }
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  | { readonly type: 'finish' };

export function startAttempt(items: readonly Item[]): Attempt {
  return { items, answers: items.map(() => NO_ANSWER), position: 0, isFinished: false };
}

/** What follows from an action. Nothing follows from one that makes no sense; a finished attempt stays as it is. */
export function continueAttempt(attempt: Attempt, action: AttemptAction): Attempt {
  if (attempt.isFinished) return attempt;
  switch (action.type) {
    case 'answer':
      return withAnswer(attempt, action.position, action.field, action.value);
    case 'next':
      return moveTo(attempt, attempt.position + 1);
    case 'back':
      return moveTo(attempt, attempt.position - 1);
    case 'finish':
      return { ...attempt, isFinished: true };
  }
}

export function isAtLast({ items, position }: Attempt): boolean {
  return position >= items.length - 1;
}

function withAnswer(attempt: Attempt, position: number, field: string, value: string): Attempt {
  const answers = attempt.answers.map((answer, index) =>
    index === position ? writeField(answer, field, value) : answer,
  );
  return { ...attempt, answers };
}

function moveTo(attempt: Attempt, position: number): Attempt {
  return position in attempt.items ? { ...attempt, position } : attempt;
}
