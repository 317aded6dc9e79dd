import type { Mode } from './attempt.js';
import { PRACTICE_SIZE, TEST_SIZE, type Wishes } from './plan-attempt.js';

/** What the author of the page writes into the widget's attributes. */
export interface AuthorWishes {
  /** Names of skills and levels, with spaces or commas between them; empty for all. */
  readonly skill: string;
  readonly level: string;
  /** Number of questions; 0 for the usual one. */
  readonly questions: number;
  /** Minutes; 0 for none. */
  readonly timeLimit: number;
}

/** What the author has decided, and what is left to the visitor. Practice has no time limit. */
export function wishesOf(quiz: string, mode: Mode, author: AuthorWishes, visitor: Partial<Wishes>): Wishes {
  const { skills, levels, size = mode === 'practice' ? PRACTICE_SIZE : TEST_SIZE } = mode === 'practice' ? visitor : {};
  return {
    quiz,
    mode,
    skills: wordsOr(author.skill, skills),
    levels: wordsOr(author.level, levels),
    size: author.questions > 0 ? author.questions : size,
    timeLimit: mode !== 'practice' ? author.timeLimit : 0,
  };
}

export interface Fixed {
  readonly skills: boolean;
  readonly levels: boolean;
  readonly size: boolean;
}

export function fixedBy({ skill, level, questions }: AuthorWishes): Fixed {
  return {
    skills: attributeWords(skill).length > 0,
    levels: attributeWords(level).length > 0,
    size: questions > 0,
  };
}

function attributeWords(text: string): string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '');
}

function wordsOr(text: string, others: readonly string[] = []): readonly string[] {
  const words = attributeWords(text);
  return words.length > 0 ? words : others;
}
