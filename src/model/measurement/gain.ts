import { comparePlainDates } from '../plain-date.js';
import type { ResultSummary } from './result-summary.js';

/** Two-sided, five per cent. */
const CRITICAL = 1.96;

/** Why two results cannot be compared. */
export type Obstacle = 'other-bank' | 'other-language';

/** What weakens a comparison: the same questions twice, dates or modes in the wrong order. */
export type Caution = 'same-form' | 'dates-reversed' | 'modes-reversed';

export type Verdict = 'clear-progress' | 'no-clear-change' | 'clear-drop';

export type Gain =
  | { readonly comparable: false; readonly obstacles: readonly Obstacle[] }
  | {
      readonly comparable: true;
      /** After minus before, logits. */
      readonly difference: number;
      /** Of the difference, logits. */
      readonly standardError: number;
      /** Reliable-change index: the difference in standard errors; beyond ±1.96 it is more than chance. */
      readonly reliableChange: number;
      readonly verdict: Verdict;
      readonly cautions: readonly Caution[];
    };

/** What happened between two results. Other bank or language: never a number. */
export function compareResults(before: ResultSummary, after: ResultSummary): Gain {
  const obstacles = findObstacles(before, after);
  if (obstacles.length > 0) return { comparable: false, obstacles };
  const difference = after.theta - before.theta;
  const standardError = Math.hypot(before.standardError, after.standardError);
  const reliableChange = difference === 0 ? 0 : difference / standardError;
  const verdict = toVerdict(reliableChange);
  return {
    comparable: true,
    difference,
    standardError,
    reliableChange,
    verdict,
    cautions: findCautions(before, after),
  };
}

function findObstacles(before: ResultSummary, after: ResultSummary): Obstacle[] {
  return [
    ...(before.language !== after.language ? (['other-language'] as const) : []),
    ...(before.bankHash !== after.bankHash ? (['other-bank'] as const) : []),
  ];
}

function toVerdict(reliableChange: number): Verdict {
  if (reliableChange > CRITICAL) return 'clear-progress';
  return reliableChange < -CRITICAL ? 'clear-drop' : 'no-clear-change';
}

function findCautions(before: ResultSummary, after: ResultSummary): Caution[] {
  return [
    ...(before.form === after.form ? (['same-form'] as const) : []),
    ...(comparePlainDates(before.date, after.date) > 0 ? (['dates-reversed'] as const) : []),
    ...(before.mode === 'after' || after.mode === 'before' ? (['modes-reversed'] as const) : []),
  ];
}
