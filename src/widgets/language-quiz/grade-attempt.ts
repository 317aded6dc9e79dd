import type { Item, Skill } from '../../model/item-bank.js';
import { type Attempt, isUntested, stepAt } from './attempt.js';
import { type Answer, isBlank } from './scoring/answer.js';
import type { Score } from './scoring/score.js';
import { isScored } from '../../model/is-scored.js';
import { scoreItem } from './scoring/score-item.js';

/** Questions, and the points for them: each question is worth one, and a part of it when it is partly right. */
export interface Tally {
  /** Questions that are right as a whole. */
  readonly correct: number;
  /** Questions that were tested. */
  readonly total: number;
  /** 0 … `total`, with parts of points; rounded to hundredths. */
  readonly points: number;
  /** Questions about recordings that the visitor could not hear. */
  readonly untested: number;
}

export interface SkillTally extends Tally {
  readonly skill: Skill;
}

export interface LevelTally extends Tally {
  readonly cefrLevel: string;
}

/** `own`: the visitor judges it, no score counts it. */
export type Mark = 'right' | 'partial' | 'wrong' | 'unanswered' | 'untested' | 'own';

export interface GradedItem {
  readonly item: Item;
  readonly answer: Answer;
  readonly score: Score;
  readonly mark: Mark;
}

export interface Grade extends Tally {
  /** In the order in which the skills first appear. */
  readonly bySkill: readonly SkillTally[];
  /** From A1 on. */
  readonly byLevel: readonly LevelTally[];
  readonly items: readonly GradedItem[];
}

/** @param language - Of the bank (BCP 47). */
export function gradeAttempt(attempt: Attempt, language: string): Grade {
  const graded = attempt.items.map((item, index) =>
    gradeItem(item, stepAt(attempt, index).answer, language, isUntested(attempt, index)),
  );
  const counted = graded.filter(({ mark }) => mark !== 'own');
  const skills = unique(counted.map(({ item }) => item.skill));
  const levels = unique(counted.map(({ item }) => item.cefrLevel)).sort();
  return {
    ...tally(counted),
    bySkill: skills.map((skill) => ({ skill, ...tally(counted.filter(({ item }) => item.skill === skill)) })),
    byLevel: levels.map((cefrLevel) => ({
      cefrLevel,
      ...tally(counted.filter(({ item }) => item.cefrLevel === cefrLevel)),
    })),
    items: graded,
  };
}

/** How a question went, also before the end. */
export function gradeItem(item: Item, answer: Answer, language: string, isLeftOut = false): GradedItem {
  const score = scoreItem(item, answer, language);
  return { item, answer, score, mark: isLeftOut ? 'untested' : markOf(item, answer, score) };
}

function markOf(item: Item, answer: Answer, { raw, max }: Score): Mark {
  if (!isScored(item)) return 'own';
  if (raw === max) return 'right';
  if (isBlank(answer)) return 'unanswered';
  return raw > 0 ? 'partial' : 'wrong';
}

function tally(graded: readonly GradedItem[]): Tally {
  const tested = graded.filter(({ mark }) => mark !== 'untested');
  const points = tested.reduce((sum, { score }) => sum + (score.max > 0 ? score.raw / score.max : 0), 0);
  return {
    correct: tested.filter(({ mark }) => mark === 'right').length,
    total: tested.length,
    points: Math.round(points * 100) / 100,
    untested: graded.length - tested.length,
  };
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
