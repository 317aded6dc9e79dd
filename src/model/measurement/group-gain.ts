import { compareResults, type Verdict } from './gain.js';
import { MEASURED_SKILLS, type MeasuredSkill, type ResultSummary } from './result-summary.js';
import { meanOf, varianceOf } from './spread.js';
import { studentQuantile, studentTwoSided } from './student-t.js';

/** Fewer people are not a group: a mean would tell about each of them. */
export const MIN_PEOPLE = 5;

/** Two results of one person. */
export interface ResultPair {
  readonly before: ResultSummary;
  readonly after: ResultSummary;
}

/** A paired t-test of differences against 0. */
export interface PairedTest {
  readonly people: number;
  readonly mean: number;
  /** Of the mean. */
  readonly standardError: number;
  readonly t: number;
  readonly degreesOfFreedom: number;
  /** Two-sided. */
  readonly p: number;
  readonly confidenceInterval: readonly [low: number, high: number];
}

export type GroupGain =
  | { readonly hidden: true; readonly people: number; readonly needed: number }
  | {
      readonly hidden: false;
      /** Differences in logits, after minus before. */
      readonly overall: PairedTest;
      /** Skills that at least five people were tested in, twice. */
      readonly skills: readonly { readonly skill: MeasuredSkill; readonly test: PairedTest }[];
      readonly verdicts: Readonly<Record<Verdict, number>>;
      /** Pairs that are not comparable, or of another bank than most. */
      readonly leftOut: number;
    };

/**
 * What a group has gained. A group is of one bank, the one that most of its pairs are of; pairs of another one, and pairs that
 * are not comparable in themselves, are left out and do not count as people.
 */
export function groupGain(pairs: readonly ResultPair[], confidence = 0.95): GroupGain {
  const compared = ofOneBank(pairs.filter(({ before, after }) => compareResults(before, after).comparable));
  if (compared.length < MIN_PEOPLE) return { hidden: true, people: compared.length, needed: MIN_PEOPLE };
  const overall = pairedTest(
    differences(compared, ({ theta }) => theta),
    confidence,
  );
  const skills = MEASURED_SKILLS.flatMap((skill) => {
    const values = differences(compared, (result) => result.skills[skill]);
    return values.length < MIN_PEOPLE ? [] : [{ skill, test: pairedTest(values, confidence) }];
  });
  const gains = compared.map(({ before, after }) => compareResults(before, after));
  const count = (verdict: Verdict): number =>
    gains.filter((gain) => gain.comparable && gain.verdict === verdict).length;
  const verdicts = {
    'clear-progress': count('clear-progress'),
    'no-clear-change': count('no-clear-change'),
    'clear-drop': count('clear-drop'),
  };
  return { hidden: false, overall, skills, verdicts, leftOut: pairs.length - compared.length };
}

/**
 * As R's `t.test(x)` of the differences. Where all are the same there is no spread to judge by: t is infinite, or NaN for 0.
 *
 * @param confidence - Of the interval, 0 … 1.
 * @throws RangeError - For fewer than two differences.
 */
export function pairedTest(values: readonly number[], confidence = 0.95): PairedTest {
  const people = values.length;
  if (people < 2) throw new RangeError('A test needs two differences or more.');
  const mean = meanOf(values);
  const standardError = Math.sqrt(varianceOf(values) / people);
  const degreesOfFreedom = people - 1;
  const t = mean / standardError;
  const reach = studentQuantile((1 + confidence) / 2, degreesOfFreedom) * standardError;
  const p = studentTwoSided(t, degreesOfFreedom);
  return { people, mean, standardError, t, degreesOfFreedom, p, confidenceInterval: [mean - reach, mean + reach] };
}

function ofOneBank(pairs: readonly ResultPair[]): ResultPair[] {
  const banks = pairs.map(({ before }) => pairs.filter((other) => other.before.bankHash === before.bankHash));
  return banks.reduce((most, bank) => (bank.length > most.length ? bank : most), []);
}

function differences(pairs: readonly ResultPair[], valueOf: (result: ResultSummary) => number | undefined): number[] {
  return pairs.flatMap(({ before, after }) => {
    const [from, to] = [valueOf(before), valueOf(after)];
    return from === undefined || to === undefined ? [] : [to - from];
  });
}
