import type { ItemBank } from '../../model/item-bank.js';
import type { Attempt, Mode, Step } from './attempt.js';
import { hashText } from '../../model/random.js';

/** An attempt as text: its questions by their ids, the rest as it is. */
export function writeAttempt({ items, ...rest }: Attempt): string {
  return JSON.stringify({ ...rest, items: items.map(({ id }) => id) });
}

/** What `writeAttempt` wrote; undefined for anything else, and where the bank has lost one of its questions. Never throws. */
export function readAttempt(text: string, { items }: ItemBank): Attempt | undefined {
  const stored = parse(text);
  if (!isAttempt(stored)) return undefined;
  const found = stored.items.map((id) => items.find((item) => item.id === id));
  const known = found.filter((item) => item !== undefined);
  return known.length === found.length ? { ...stored, items: known } : undefined;
}

/** The quiz that a stored attempt is about, before its bank is there. */
export function readQuizId(text: string): string | undefined {
  const stored = parse(text);
  return isRecord(stored) && isText(stored.quiz) ? stored.quiz : undefined;
}

/** Where the attempt at a bank is stored: a bank that has changed since is another one. */
export function storageKey(bank: ItemBank, mode: Mode): string {
  return `${STORAGE_PREFIX}${mode}/${bank.id}#${hashText(JSON.stringify(bank))}`;
}

export const STORAGE_PREFIX = 'mobility-quiz/';

type StoredAttempt = Omit<Attempt, 'items'> & { readonly items: readonly string[] };

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Other scripts of the page can write to the same storage: what would break a render is looked at. */
function isAttempt(value: unknown): value is StoredAttempt {
  return isRecord(value) && hasQuestions(value) && hasKnownWords(value) && isRecord(value.plays);
}

function hasQuestions({ items, steps, recordings, position }: Readonly<Record<string, unknown>>): boolean {
  if (!isListOf(items, isText) || !isListOf(recordings, isText) || !isListOf(steps, isStep)) return false;
  return steps.length === items.length && Number.isInteger(position) && (position as number) in items;
}

const KNOWN: Readonly<Record<string, readonly unknown[]>> = {
  mode: ['practice', 'test', 'before', 'after'],
  form: ['A', 'B'],
  place: ['question', 'review', 'result'],
  canUseAudio: [true, false],
};

const OPTIONAL_TEXTS = ['before', 'cohort', 'finishedOn'] as const;

function hasKnownWords(value: Readonly<Record<string, unknown>>): boolean {
  const { seed, quiz, timer, most } = value;
  const areKnown = Object.entries(KNOWN).every(([key, known]) => known.includes(value[key]));
  const areTexts = [seed, quiz, ...OPTIONAL_TEXTS.map((key) => value[key] ?? '')].every(isText);
  return areKnown && areTexts && Number.isFinite(most ?? 0) && (timer === undefined || isTimer(timer));
}

function isTimer(value: unknown): boolean {
  return isRecord(value) && ['limit', 'spent', 'step'].every((key) => Number.isFinite(value[key]));
}

function isStep(value: unknown): value is Step {
  return isRecord(value) && isRecord(value.answer) && Object.values(value.answer).every(isText);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isListOf<Part>(value: unknown, isPart: (part: unknown) => part is Part): value is Part[] {
  return Array.isArray(value) && value.every(isPart);
}
