/**
 * The time of a test, where its author set one. It never ends a test: when it is over the visitor goes to the result, takes
 * more time, or goes on without a limit (WCAG 2.2.1 asks for ten times the limit; here it is as often as wanted).
 */
export interface Timer {
  /** Seconds. */
  readonly limit: number;
  /** Seconds with a question on view. */
  readonly spent: number;
  /** What the author set, and what each request for more adds. Seconds. */
  readonly step: number;
  /** The visitor turned it off. */
  readonly isOff: boolean;
}

/** `soon` and `last` are the two warnings. */
export type TimerPhase = 'off' | 'running' | 'soon' | 'last' | 'over';

/** A warning comes when a fifth of the limit is left, five minutes before at most; the last one a minute before. */
const SOON = { share: 0.2, most: 300 };
const LAST = 60;

/** @param minutes - What is no positive number sets no limit. */
export function startTimer(minutes: number): Timer | undefined {
  const limit = Math.round(minutes * 60);
  return Number.isFinite(limit) && limit > 0 ? { limit, spent: 0, step: limit, isOff: false } : undefined;
}

export function spendTime(timer: Timer, seconds: number): Timer {
  if (timer.isOff || !(seconds > 0)) return timer;
  return { ...timer, spent: Math.min(timer.limit, timer.spent + seconds) };
}

export function extendTimer(timer: Timer): Timer {
  return { ...timer, limit: timer.limit + timer.step };
}

export function turnOffTimer(timer: Timer): Timer {
  return { ...timer, isOff: true };
}

/** Whole minutes that are left, begun ones counted. */
export function minutesLeft({ limit, spent }: Timer): number {
  return Math.ceil((limit - spent) / 60);
}

export function timerPhase(timer: Timer | undefined): TimerPhase {
  if (!timer || timer.isOff) return 'off';
  const left = timer.limit - timer.spent;
  if (left <= 0) return 'over';
  if (left <= LAST) return 'last';
  return left <= Math.min(SOON.most, timer.step * SOON.share) ? 'soon' : 'running';
}
