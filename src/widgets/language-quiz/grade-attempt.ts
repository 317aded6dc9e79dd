import type { Item, Skill } from '../../model/item-bank.js';
import { type Answer, isBlank, NO_ANSWER } from './answer.js';
import type { Attempt } from './attempt.js';
import { type Score, scoreItem } from './score-item.js';

/** Questions answered right, out of how many. */
export interface Tally {
  readonly correct: number;
  readonly total: number;
}

export interface SkillTally extends Tally {
  readonly skill: Skill;
}

export type Mark = 'right' | 'wrong' | 'unanswered';

export interface GradedItem {
  readonly item: Item;
  readonly answer: Answer;
  readonly score: Score;
  /** Right only if all of its parts are. */
  readonly mark: Mark;
}

export interface Grade extends Tally {
  /** In the order in which the skills first appear. */
  readonly bySkill: readonly SkillTally[];
  readonly items: readonly GradedItem[];
}

/** @param language of the bank */
export function gradeAttempt({ items, answers }: Attempt, language: string): Grade {
  const graded = items.map((item, index) => gradeItem(item, answers[index] ?? NO_ANSWER, language));
  const skills = [...new Set(items.map(({ skill }) => skill))];
  return {
    ...tally(graded),
    bySkill: skills.map((skill) => ({ skill, ...tally(graded.filter(({ item }) => item.skill === skill)) })),
    items: graded,
  };
}

function gradeItem(item: Item, answer: Answer, language: string): GradedItem {
  const score = scoreItem(item, answer, language);
  const isRight = score.raw === score.max;
  return { item, answer, score, mark: isRight ? 'right' : isBlank(answer) ? 'unanswered' : 'wrong' };
}

function tally(graded: readonly GradedItem[]): Tally {
  return { correct: graded.filter(({ mark }) => mark === 'right').length, total: graded.length };
}
