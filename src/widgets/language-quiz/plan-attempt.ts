import type { Item, ItemBank } from '../../model/item-bank.js';
import type { AttemptPlan, Form, Mode } from './attempt.js';
import { randomFrom } from '../../model/random.js';
import { poolOf, selectItems } from './selection/select-items.js';

/** What the author and the visitor ask for. */
export interface Wishes {
  /** Id of the quiz in the feed. */
  readonly quiz: string;
  readonly mode: Mode;
  /** Empty for all. */
  readonly skills: readonly string[];
  readonly levels: readonly string[];
  readonly size: number;
  /** Minutes; 0 for none. */
  readonly timeLimit: number;
}

/** What earlier attempts leave: practice goes on with other questions, a test with the other form. */
export interface Past {
  readonly seen: ReadonlySet<string>;
  readonly lastForm?: Form;
}

export const TEST_SIZE = 30;
export const PRACTICE_SIZE = 10;

/** A new attempt: the same for the same bank, wishes, past and seed. */
export function planAttempt(bank: ItemBank, wishes: Wishes, past: Past, seed: string): AttemptPlan {
  const form = past.lastForm ? otherForm(past.lastForm) : randomFrom(seed)() < 0.5 ? 'A' : 'B';
  const { quiz, mode, timeLimit } = wishes;
  const recordings = (bank.stimuli ?? []).flatMap(({ id, audio }) => (audio ? [id] : []));
  const options = { ...wishes, seed, pool: form };
  const all = findItems(bank.items, wishes, form);
  const fresh = mode === 'practice' ? all.filter(({ id }) => !past.seen.has(id)) : all;
  // Fresh ones alone may be fewer than asked for: fewer new questions are more practice than the same again.
  const items = selectItems(fresh.length > 0 ? fresh : all, options);
  return { quiz, mode, seed, form, items, recordings, timeLimit };
}

/** The questions that an attempt is chosen from. */
export function findItems(
  items: readonly Item[],
  { mode, skills, levels }: Pick<Wishes, 'mode' | 'skills' | 'levels'>,
  form: Form = 'A',
): Item[] {
  const isWanted = (wanted: readonly string[], value: string): boolean => wanted.length === 0 || wanted.includes(value);
  return poolOf(items, mode, form).filter(
    ({ skill, cefrLevel }) => isWanted(skills, skill) && isWanted(levels, cefrLevel),
  );
}

function otherForm(form: Form): Form {
  return form === 'A' ? 'B' : 'A';
}
