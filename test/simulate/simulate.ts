/** How well levels are found and gains are noticed, by taking many tests with people whose ability is known. */
import type { Scale } from '../../src/model/item-bank.js';
import { itemsOfForm } from '../../src/model/measurement/choose-form.js';
import type { Response } from '../../src/model/measurement/estimate-ability.js';
import { compareResults } from '../../src/model/measurement/gain.js';
import { pairedTest } from '../../src/model/measurement/group-gain.js';
import type { MeasuredItem } from '../../src/model/measurement/item-parameters.js';
import { levelProbabilities, likeliestLevel, sortedCuts } from '../../src/model/measurement/levels.js';
import { DEFAULT_ADAPTIVE, nextItem, type PathStep } from '../../src/model/measurement/next-item.js';
import { probability } from '../../src/model/measurement/response-function.js';
import type { Form, ResultSummary } from '../../src/model/measurement/result-summary.js';
import { type Random, randomFrom } from '../../src/model/random.js';

export interface SimulatedBank {
  readonly name: string;
  readonly items: readonly MeasuredItem[];
  readonly scale: Scale;
}

/** Levels are guessed by teachers: the true difficulty of an item differs from its tag by so much (sd, logits). */
export const TAG_ERROR = 0.5;
export const LENGTHS = [12, 20, 30] as const;
export const GAINS = [0, 0.5, 1, 2] as const;
export const GROUP = 24;

/** Half as fine as the usual grid, for the sake of time; estimates differ by less than a thousandth. */
const GRID = { ...DEFAULT_ADAPTIVE.grid, nodes: 53 };

/** An estimate after so many items. */
interface Estimate {
  readonly items: number;
  readonly theta: number;
  readonly standardError: number;
  readonly posterior: readonly number[];
}

/** Estimates along a test of the longest length, and the one at which the usual test would have stopped. */
interface Taken {
  readonly byLength: readonly Estimate[];
  readonly atStop: Estimate;
}

function takeTest(
  items: readonly MeasuredItem[],
  truth: (item: MeasuredItem) => MeasuredItem,
  theta: number,
  seed: string,
): Taken {
  const random = randomFrom(`answers of ${seed}`);
  const path: PathStep[] = [];
  const estimates: Estimate[] = [];
  for (;;) {
    const next = nextItem(items, path, { seed, targetStandardError: 0, grid: GRID });
    estimates.push({ items: path.length, ...next.estimate });
    if ('stop' in next) break;
    const response: Response = random() < probability(theta, truth(next.item)) ? 1 : 0;
    path.push({ id: next.item.id, response });
  }
  const { minItems, targetStandardError } = DEFAULT_ADAPTIVE;
  const last = estimates[estimates.length - 1]!;
  const isEnough = (one: Estimate): boolean => one.items >= minItems && one.standardError <= targetStandardError;
  return { byLength: LENGTHS.map((length) => estimates[length] ?? last), atStop: estimates.find(isEnough) ?? last };
}

export interface Accuracy {
  readonly items: number;
  readonly standardError: number;
  /** Shares of people whose likeliest level is theirs, or next to it. */
  readonly exact: number;
  readonly near: number;
}

/** By test length, and for the test that stops by itself. Each level has as many people; within it they are spread evenly. */
export function simulateAccuracy(bank: SimulatedBank, people: number): { byLength: Accuracy[]; atStop: Accuracy } {
  const taken = Array.from({ length: people }, (_, person) => {
    const seed = `${bank.name} ${person}`;
    const random = randomFrom(seed);
    const { theta, level } = drawPerson(bank.scale, random);
    const test = takeTest(itemsOfForm(bank.items, person % 2 ? 'A' : 'B'), trueItems(seed), theta, seed);
    return { test, level };
  });
  const accuracyOf = (pick: (test: Taken) => Estimate): Accuracy => {
    const estimates = taken.map(({ test }) => pick(test));
    const distances = taken.map(({ test, level }) => Math.abs(levelIndex(pick(test), bank.scale) - level));
    return {
      items: mean(estimates.map(({ items }) => items)),
      standardError: mean(estimates.map(({ standardError }) => standardError)),
      exact: mean(distances.map((distance) => Number(distance === 0))),
      near: mean(distances.map((distance) => Number(distance <= 1))),
    };
  };
  return {
    byLength: LENGTHS.map((_, index) => accuracyOf(({ byLength }) => byLength[index]!)),
    atStop: accuracyOf(({ atStop }) => atStop),
  };
}

export interface Power {
  readonly gain: number;
  /** Shares of people with "clear progress", by test length. */
  readonly progress: readonly number[];
  /** Share of groups of 24 whose mean gain differs from 0 (p < .05), by test length. */
  readonly group: readonly number[];
}

/** A test before, and one after it with the other form. */
export function simulatePower(bank: SimulatedBank, gain: number, people: number): Power {
  const pairs = Array.from({ length: people }, (_, person) => {
    const seed = `${bank.name} ${gain} ${person}`;
    const { theta } = drawPerson(bank.scale, randomFrom(seed));
    const forms: readonly [Form, Form] = person % 2 ? ['A', 'B'] : ['B', 'A'];
    const take = (form: Form, ability: number): Taken =>
      takeTest(itemsOfForm(bank.items, form), trueItems(`${bank.name} ${person}`), ability, `${seed} ${form}`);
    return { before: take(forms[0], theta - gain / 2), after: take(forms[1], theta + gain / 2) };
  });
  const differences = LENGTHS.map((_, index) =>
    pairs.map(({ before, after }) => after.byLength[index]!.theta - before.byLength[index]!.theta),
  );
  return {
    gain,
    progress: LENGTHS.map((_, index) =>
      mean(pairs.map(({ before, after }) => Number(isProgress(before.byLength[index]!, after.byLength[index]!)))),
    ),
    group: differences.map((values) => groupPower(values, randomFrom(`${bank.name} ${gain}`))),
  };
}

function isProgress(before: Estimate, after: Estimate): boolean {
  const about = { bankHash: 0, form: 'A', mode: 'test', skills: {}, date: '2026-01-01', language: 'en' } as const;
  const summary = ({ items, theta, standardError }: Estimate): ResultSummary => ({
    ...about,
    items,
    theta,
    standardError,
  });
  const change = compareResults(summary(before), summary(after));
  return change.comparable && change.verdict === 'clear-progress';
}

/** Of groups that are drawn from the differences. */
function groupPower(differences: readonly number[], random: Random): number {
  const groups = Array.from({ length: 500 }, () => {
    const drawn = Array.from({ length: GROUP }, () => differences[Math.floor(random() * differences.length)]!);
    return Number(pairedTest(drawn).p < 0.05);
  });
  return mean(groups);
}

/** Items as they really are: everybody in a run meets the same ones. */
function trueItems(seed: string): (item: MeasuredItem) => MeasuredItem {
  return (item) => ({ ...item, b: item.b + TAG_ERROR * normal(randomFrom(`${seed} ${item.id}`)) });
}

function drawPerson(scale: Scale, random: Random): { theta: number; level: number } {
  const cuts = sortedCuts(scale).map(({ theta }) => theta);
  const level = Math.floor(random() * cuts.length);
  const [from, before] = [cuts[level]!, cuts[level - 1]];
  const width = (cuts[level + 1] ?? NaN) - from || from - (before ?? NaN) || 1;
  return { theta: from + random() * width, level };
}

/** 0 for the first level that the scale places, −1 below it. */
function levelIndex({ posterior }: Estimate, scale: Scale): number {
  const likeliest = likeliestLevel(levelProbabilities(posterior, GRID, scale));
  return sortedCuts(scale).findIndex(({ cefrLevel }) => cefrLevel === likeliest?.level);
}

function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
